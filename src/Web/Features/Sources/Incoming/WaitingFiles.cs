using System.Security.Cryptography;
using Alliage.Core.Problems;
using Alliage.Workbench.Sources;

namespace Alliage.Web.Features.Sources.Incoming;

/// <summary>
/// Files between the form that sent them and the one that says whose they are. They wait on disk, where only this
/// program's user may look: a server that stops in between loses nothing. What nobody comes back for is gone after a day.
/// </summary>
internal static class WaitingFiles
{
    /// <summary>The most files at once.</summary>
    public const int MostFiles = 200;

    /// <summary>They are no longer there.</summary>
    public const string Gone = "incoming-gone";

    private static readonly TimeSpan Wait = TimeSpan.FromDays(1);

    private static string Root => Path.Combine(Path.GetTempPath(), "alliage-waiting-" + Environment.UserName);

    /// <summary>Keeps the files; the word by which they are found again.</summary>
    public static async Task<string> Keep(IReadOnlyList<IFormFile> files, CancellationToken stop)
    {
        Folder(Root);
        Sweep();
        var word = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var folder = Path.Combine(Root, word);
        Folder(folder);
        for (var i = 0; i < files.Count; i++)
        {
            var stem = Path.Combine(folder, i.ToString("000", System.Globalization.CultureInfo.InvariantCulture));
            await File.WriteAllTextAsync(stem + ".name", files[i].FileName, stop);
            await using var to = new FileStream(stem, FileMode.CreateNew);
            await files[i].CopyToAsync(to, stop);
        }

        return word;
    }

    /// <summary>The files in the order in which they came; <see cref="Gone"/>.</summary>
    public static async Task<Result<IReadOnlyList<TranscriptFile>>> Read(string word, CancellationToken stop)
    {
        if (!IsWord(word) || !Directory.Exists(Path.Combine(Root, word)))
        {
            return Result<IReadOnlyList<TranscriptFile>>.Failed(Problem.Of(Gone));
        }

        var files = new List<TranscriptFile>();
        foreach (var named in Directory.GetFiles(Path.Combine(Root, word), "*.name").Order(StringComparer.Ordinal))
        {
            files.Add(new TranscriptFile(await File.ReadAllTextAsync(named, stop), await File.ReadAllBytesAsync(named[..^".name".Length], stop)));
        }

        return Result<IReadOnlyList<TranscriptFile>>.Of(files);
    }

    /// <summary>Removes them.</summary>
    public static void Drop(string word)
    {
        if (IsWord(word) && Directory.Exists(Path.Combine(Root, word)))
        {
            Directory.Delete(Path.Combine(Root, word), recursive: true);
        }
    }

    // What comes in an address leads nowhere else.
    private static bool IsWord(string word) => word.Length == 32 && word.All(char.IsAsciiHexDigitLower);

    private static void Folder(string path)
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

    private static void Sweep()
    {
        foreach (var old in new DirectoryInfo(Root).GetDirectories().Where(d => d.LastWriteTimeUtc < DateTime.UtcNow - Wait))
        {
            old.Delete(recursive: true);
        }
    }
}
