using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Studies;

namespace Alliage.Workbench.Frameworks;

/// <summary>A study's own framework, and all sound ones at once.</summary>
public static class EveryFramework
{
    /// <summary>The framework that a study names, in the version that it names where that one is kept.</summary>
    public static Task<Result<WordedFramework>> Of(this IFrameworkSource frameworks, Settings settings, CancellationToken stop) =>
        frameworks.Read(settings.Framework, settings.FrameworkVersion, stop);

    /// <summary>Those that can be read, by id: a study's codes may be linked to the indicators of any of them.</summary>
    public static async Task<List<Framework>> ReadAll(this IFrameworkSource frameworks, CancellationToken stop)
    {
        var known = new List<Framework>();
        foreach (var id in frameworks.List())
        {
            if (await frameworks.Read(id, stop) is { Succeeded: true } read)
            {
                known.Add(read.Value.Framework);
            }
        }

        return known;
    }
}
