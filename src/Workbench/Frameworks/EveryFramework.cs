using Alliage.Core.Frameworks;

namespace Alliage.Workbench.Frameworks;

/// <summary>All sound frameworks at once.</summary>
internal static class EveryFramework
{
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
