using System.Runtime.CompilerServices;
using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.Guides.Json;
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

    private readonly WordedFolder files = new(folder, GuideFile);

    private (string Stamp, Result<WordedGuide> Read)? held;

    /// <summary>Read once for as long as its files, and the frameworks it names, stay the same.</summary>
    public async Task<Result<WordedGuide>> Read(CancellationToken stop)
    {
        if (!files.Exists)
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

        var stamp = files.Stamp() + string.Join('|', known.Select(f => RuntimeHelpers.GetHashCode(f)));
        if (held is { } kept && kept.Stamp == stamp)
        {
            return kept.Read;
        }

        var read = await files.Read((guide, wordings) => GuideReading.Read(guide, wordings, known), stop);
        held = (stamp, read);
        return read;
    }
}
