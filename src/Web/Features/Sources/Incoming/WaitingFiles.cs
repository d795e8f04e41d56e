using System.Security.Cryptography;
using Alliage.Core.Problems;
using Alliage.Workbench.Sources;

namespace Alliage.Web.Features.Sources.Incoming;

/// <summary>
/// Files between the form that sent them and the one that says whose they are. They wait in the workspace's folder, where
/// only this program's user may look: a server that stops in between loses nothing. What nobody comes back for is gone
/// after a day.
/// </summary>
/// <param name="home">The workspace's folder.</param>
public sealed class WaitingFiles(string home)
{
    /// <summary>The most files at once.</summary>
    public const int MostFiles = 200;

    /// <summary>They are no longer there.</summary>
    public const string Gone = "incoming-gone";

    /// <summary>No file came.</summary>
    public const string Nothing = "incoming-nothing";

    /// <summary>More than may come at once, in MiB.</summary>
    public const string TooLarge = "incoming-too-large";

    /// <summary>More files than may come at once: how many.</summary>
    public const string TooMany = "incoming-too-many";

    /// <summary>The disk has no room for them.</summary>
    public const string DiskFull = "disk-full";

    /// <summary>Nothing can be written where they would wait.</summary>
    public const string NoRights = "workspace-no-rights";

    private const int UnixNoSpace = 28;
    private const int UnixQuota = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const string NameEnding = ".name";

    private static readonly TimeSpan Wait = TimeSpan.FromDays(1);

    private string Root => Path.Combine(home, "waiting");

    /// <summary>
    /// Keeps the files, all or none; the word by which they are found again. <see cref="DiskFull"/>, <see cref="NoRights"/>.
    /// </summary>
    public async Task<Result<string>> Keep(IReadOnlyList<IFormFile> files, CancellationToken stop)
    {
        var word = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        try
        {
            Sweep();
            await Write(files, word, stop);
            return Result<string>.Of(word);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Drop(word);
            return Result<string>.Failed(Refused(refused.HResult is UnixNoSpace or UnixQuota or WindowsDiskFull ? DiskFull : NoRights));
        }
    }

    /// <summary>Why they could not be kept, with the folder.</summary>
    public Problem Refused(string id) => Problem.Of(id, Root);

    private async Task Write(IReadOnlyList<IFormFile> files, string word, CancellationToken stop)
    {
        var folder = Path.Combine(Root, word);
        MakeFolder(folder);
        for (var i = 0; i < files.Count; i++)
        {
            var stem = Path.Combine(folder, i.ToString("000", System.Globalization.CultureInfo.InvariantCulture));
            await using (var to = new FileStream(stem, FileMode.CreateNew))
            {
                await files[i].CopyToAsync(to, stop);
            }

            await File.WriteAllTextAsync(stem + NameEnding, files[i].FileName, stop);
        }
    }

    /// <summary>The files in the order in which they came; <see cref="Gone"/>.</summary>
    public async Task<Result<IReadOnlyList<TranscriptFile>>> Read(string word, CancellationToken stop)
    {
        if (!IsWord(word) || !Directory.Exists(Path.Combine(Root, word)))
        {
            return Result<IReadOnlyList<TranscriptFile>>.Failed(Problem.Of(Gone));
        }

        var files = new List<TranscriptFile>();
        foreach (var named in Directory.GetFiles(Path.Combine(Root, word), "*" + NameEnding).Order(StringComparer.Ordinal))
        {
            files.Add(new TranscriptFile(await File.ReadAllTextAsync(named, stop), await File.ReadAllBytesAsync(named[..^NameEnding.Length], stop)));
        }

        return Result<IReadOnlyList<TranscriptFile>>.Of(files);
    }

    /// <summary>Removes them.</summary>
    public void Drop(string word)
    {
        if (IsWord(word) && Directory.Exists(Path.Combine(Root, word)))
        {
            Directory.Delete(Path.Combine(Root, word), recursive: true);
        }
    }

    /// <summary>Removes all of them; how many files there were.</summary>
    public int DropAll()
    {
        var root = new DirectoryInfo(Root);
        if (!root.Exists)
        {
            return 0;
        }

        var files = root.GetFiles("*" + NameEnding, SearchOption.AllDirectories).Length;
        root.Delete(recursive: true);
        return files;
    }

    /// <summary>Removes what has waited too long.</summary>
    public void Sweep()
    {
        var root = new DirectoryInfo(Root);
        foreach (var old in root.Exists ? root.GetDirectories().Where(d => d.LastWriteTimeUtc < DateTime.UtcNow - Wait) : [])
        {
            old.Delete(recursive: true);
        }
    }

    // What comes in an address leads nowhere else.
    private static bool IsWord(string word) => word.Length == 32 && word.All(char.IsAsciiHexDigitLower);

    private static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
