using System.IO.Compression;
using System.Text;

namespace Alliage.Web.Tests.Studies;

/// <summary>Study folders as they are chosen in a browser: the demonstration's files, under a folder's name.</summary>
internal static class Folder
{
    private static string Demonstration => Path.Combine(AppContext.BaseDirectory, "studies", "demonstration");

    /// <summary>Each file with its path, which begins with the folder's name; empty for none.</summary>
    public static (string Path, byte[] Bytes)[] Files(string name) =>
    [
        .. Directory.EnumerateFiles(Demonstration, "*", SearchOption.AllDirectories)
            .Select(f => (System.IO.Path.Combine(name, System.IO.Path.GetRelativePath(Demonstration, f)), File.ReadAllBytes(f))),
    ];

    /// <summary>The same with the text of one file changed.</summary>
    public static (string Path, byte[] Bytes)[] With(this (string Path, byte[] Bytes)[] files, string ending, Func<string, string> change) =>
        [.. files.Select(f => f.Path.EndsWith(ending, StringComparison.Ordinal) ? (f.Path, Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(f.Bytes)))) : f)];

    public static (string Field, string Name, byte[] Bytes)[] Chosen((string Path, byte[] Bytes)[] files) =>
        [.. files.Select(f => ("files", f.Path, f.Bytes))];

    public static byte[] Zip(params (string Path, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in files)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
