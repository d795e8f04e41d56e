using System.IO.Compression;

namespace Alliage.Web.Features.Studies.Incoming;

/// <summary>One file that came in.</summary>
/// <param name="Path">Its path as it was sent.</param>
/// <param name="Open">Opens it.</param>
internal sealed record IncomingFile(string Path, Func<Stream> Open)
{
    /// <summary>The files of a chosen folder. A browser names each by its path; a script that took a dropped folder sends the paths beside.</summary>
    public static IReadOnlyList<IncomingFile> Of(IReadOnlyList<IFormFile> files, string? paths)
    {
        var beside = (paths ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. files.Select((f, i) => new IncomingFile(beside.Length == files.Count ? beside[i] : f.FileName, f.OpenReadStream))];
    }

    /// <summary>The files of a .zip; the archive stays open while they are read.</summary>
    public static IReadOnlyList<IncomingFile> Of(ZipArchive zip) =>
        [.. zip.Entries.Where(e => !e.FullName.EndsWith('/')).Select(e => new IncomingFile(e.FullName, e.Open))];
}
