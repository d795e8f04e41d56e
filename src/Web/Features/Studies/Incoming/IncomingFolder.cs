using System.IO.Compression;
using Alliage.Core.Problems;
using Alliage.Web.Features.Studies.Workspaces;

namespace Alliage.Web.Features.Studies.Incoming;

/// <summary>
/// A study folder as it came from a browser, put down for as long as it takes to read it, where only this program's user
/// may look. Nothing is written outside of it whatever the files are called.
/// </summary>
internal sealed class IncomingFolder : IDisposable
{
    private readonly DirectoryInfo folder;

    private IncomingFolder(DirectoryInfo folder, string name) => (this.folder, Name) = (folder, name);

    /// <summary>Where it stands.</summary>
    public string Path => folder.FullName;

    /// <summary>The folder's own name; empty where it has none.</summary>
    public string Name { get; }

    /// <summary>The folder, or all that is wrong with the names and the size of what came; then nothing is kept.</summary>
    public static async Task<Result<IncomingFolder>> Of(IFormFileCollection sent, string? paths, CancellationToken stop)
    {
        if (sent.GetFiles("files") is { Count: > 0 } files)
        {
            return await Write(IncomingFile.Of(files, paths), "", stop);
        }

        if (sent.GetFile("zip") is not { } zip)
        {
            return Result<IncomingFolder>.Failed(Problem.Of(UploadProblems.Nothing));
        }

        try
        {
            // From a file of its own: an archive is read from its end, which the stream of a form takes badly where it is none.
            using var passing = new PassingFile("study.zip");
            await using (var file = File.Create(passing.Path))
            {
                await zip.CopyToAsync(file, stop);
            }

            await using var archive = await ZipFile.OpenReadAsync(passing.Path, stop);
            return await Write(IncomingFile.Of(archive), System.IO.Path.GetFileNameWithoutExtension(zip.FileName), stop);
        }
        catch (InvalidDataException)
        {
            return Result<IncomingFolder>.Failed(Problem.Of(UploadProblems.ZipUnreadable, zip.FileName));
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<Result<IncomingFolder>> Write(IReadOnlyList<IncomingFile> files, string name, CancellationToken stop)
    {
        var (kept, problems) = Read(files);
        if (problems.Count > 0)
        {
            return Result<IncomingFolder>.Failed(problems);
        }

        var root = CommonFolder([.. kept.Select(k => k.Parts)]);
        var incoming = new IncomingFolder(Directory.CreateTempSubdirectory("alliage-incoming-"), root > 0 ? kept[0].Parts[root - 1] : name);
        var fits = false;
        try
        {
            fits = await incoming.Fill(kept.Select(k => (k.Parts.Skip(root), k.File)), stop);
        }
        finally
        {
            if (!fits)
            {
                incoming.Dispose();
            }
        }

        return fits ? incoming : Result<IncomingFolder>.Failed(UploadLimits.TooLarge);
    }

    /// <summary>False where they do not fit; sizes that a .zip claims are not believed.</summary>
    private async Task<bool> Fill(IEnumerable<(IEnumerable<string> Parts, IncomingFile File)> files, CancellationToken stop)
    {
        var room = UploadLimits.MostBytes;
        foreach (var (parts, file) in files)
        {
            var path = System.IO.Path.Combine([Path, .. parts]);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            room = await Copy(file, path, room, stop);
            if (room < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static (List<(IReadOnlyList<string> Parts, IncomingFile File)> Kept, List<Problem> Problems) Read(IReadOnlyList<IncomingFile> files)
    {
        var kept = new List<(IReadOnlyList<string> Parts, IncomingFile File)>();
        var problems = new List<Problem>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (IncomingPath.Parts(file.Path) is not { } parts)
            {
                problems.Add(Problem.Of(UploadProblems.PathRefused, file.Path));
            }
            else if (IncomingPath.IsLeftover(parts))
            {
            }
            else if (!names.Add(string.Join('/', parts)))
            {
                problems.Add(Problem.Of(UploadProblems.PathTwice, file.Path));
            }
            else
            {
                kept.Add((parts, file));
            }
        }

        if (kept.Count > UploadLimits.MostFiles)
        {
            problems.Add(Problem.Of(UploadProblems.TooMany, UploadLimits.MostFiles.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        return (kept, kept.Count + problems.Count == 0 ? [Problem.Of(UploadProblems.Nothing)] : problems);
    }

    /// <summary>How many folders all files stand in: a chosen folder comes with its own name, a .zip with or without.</summary>
    private static int CommonFolder(List<IReadOnlyList<string>> paths)
    {
        var depth = 0;
        while (paths.TrueForAll(p => p.Count > depth + 1 && p[depth] == paths[0][depth]))
        {
            depth++;
        }

        return depth;
    }

    /// <summary>What is left of the room after a file; below 0 where it did not fit.</summary>
    private static async Task<long> Copy(IncomingFile file, string path, long room, CancellationToken stop)
    {
        await using var from = file.Open();
        await using var to = new FileStream(path, FileMode.CreateNew);
        var buffer = new byte[81920];
        for (int read; room >= 0 && (read = await from.ReadAsync(buffer, stop)) > 0;)
        {
            room -= read;
            await to.WriteAsync(buffer.AsMemory(0, read), stop);
        }

        return room;
    }
}
