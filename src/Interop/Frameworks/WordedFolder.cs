using System.Globalization;
using System.Text;
using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Interop.Frameworks;

/// <summary>A JSON file with its words, one file for each language, beside it.</summary>
/// <param name="folder">Their folder.</param>
/// <param name="file">Name of the file.</param>
internal sealed class WordedFolder(string folder, string file)
{
    public bool Exists => File.Exists(Path.Combine(folder, file));

    /// <summary>Another text as soon as any of the files is another one.</summary>
    public string Stamp()
    {
        var stamp = new StringBuilder();
        foreach (var found in new DirectoryInfo(folder).EnumerateFiles().OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            stamp.Append(CultureInfo.InvariantCulture, $"{found.Name} {found.Length} {found.LastWriteTimeUtc.Ticks}|");
        }

        return stamp.ToString();
    }

    /// <summary>What is made of the texts of the files; problems of those that cannot be had.</summary>
    public async Task<Result<T>> Read<T>(Func<JsonText, IReadOnlyList<JsonText>, Result<T>> make, CancellationToken stop)
        where T : class
    {
        var main = await JsonFile.Read(Path.Combine(folder, file), stop);
        var wordings = new List<Result<JsonText>>();
        foreach (var wording in Directory.EnumerateFiles(folder, "wording.*.json").Order(StringComparer.Ordinal))
        {
            wordings.Add(await JsonFile.Read(wording, stop));
        }

        var unreadable = wordings.Prepend(main).SelectMany(r => r.Problems).ToList();
        return unreadable.Count > 0 ? Result<T>.Failed(unreadable) : make(main.Value, [.. wordings.Select(w => w.Value)]);
    }
}
