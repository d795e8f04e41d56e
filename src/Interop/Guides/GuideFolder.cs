using System.Text;
using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.Guides.Json;
using Alliage.Core.Json;
using Alliage.Core.Problems;
using Alliage.Interop.Frameworks;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Guides;

namespace Alliage.Interop.Guides;

/// <summary>The interview guide on disk: <c>guide.json</c> with its wordings beside it.</summary>
/// <param name="folder">Its folder.</param>
/// <param name="frameworks">The frameworks that come with it, whose themes, facets and indicators it may name.</param>
public sealed class GuideFolder(string folder, IFrameworkSource frameworks) : IGuideSource
{
    private const string GuideFile = "guide.json";

    private (string Stamp, Result<WordedGuide> Read)? held;

    /// <summary>Read once for as long as its files, and the frameworks it names, stay the same.</summary>
    public async Task<Result<WordedGuide>> Read(CancellationToken stop)
    {
        if (!File.Exists(Path.Combine(folder, GuideFile)))
        {
            return Result<WordedGuide>.Failed(new Problem("guide-file-missing", GuideFile, null, folder));
        }

        var known = new List<Framework>();
        foreach (var id in frameworks.List())
        {
            if (await frameworks.Read(id, stop) is { Succeeded: true } framework)
            {
                known.Add(framework.Value.Framework);
            }
        }

        var stamp = Stamp(known);
        if (held is { } kept && kept.Stamp == stamp)
        {
            return kept.Read;
        }

        var read = await ReadFiles(known, stop);
        held = (stamp, read);
        return read;
    }

    private async Task<Result<WordedGuide>> ReadFiles(IReadOnlyList<Framework> known, CancellationToken stop)
    {
        var guide = await JsonFile.Read(Path.Combine(folder, GuideFile), stop);
        var wordings = new List<Result<JsonText>>();
        foreach (var wording in Directory.EnumerateFiles(folder, "wording.*.json").Order(StringComparer.Ordinal))
        {
            wordings.Add(await JsonFile.Read(wording, stop));
        }

        var unreadable = wordings.Prepend(guide).SelectMany(r => r.Problems).ToList();
        return unreadable.Count > 0
            ? Result<WordedGuide>.Failed(unreadable)
            : GuideReading.Read(guide.Value, [.. wordings.Select(w => w.Value)], known);
    }

    private string Stamp(IReadOnlyList<Framework> known)
    {
        var stamp = new StringBuilder();
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            stamp.Append(System.Globalization.CultureInfo.InvariantCulture, $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}|");
        }

        return stamp.AppendJoin('|', known.Select(f => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(f))).ToString();
    }
}
