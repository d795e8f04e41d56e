using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Guides.Checks;

/// <summary>Everything that a schema cannot say of a guide: its order holds, and what it names exists.</summary>
public static class GuideChecks
{
    /// <summary>All the problems, by line. The first argument of each is the place in the guide.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="known">The frameworks whose themes, facets and indicators it may name.</param>
    /// <param name="file">File it was read from, or null.</param>
    /// <param name="lines">Lines of that file, or null.</param>
    public static IReadOnlyList<Problem> Run(Guide guide, IReadOnlyList<Framework> known, string? file = null, JsonLines? lines = null)
    {
        IEnumerable<Finding>[] findings =
        [
            GuideIdChecks.Of(guide),
            GuideOriginChecks.Of(guide),
            GuideOrderChecks.Of(guide),
            GuideOptionChecks.Of(guide),
            GuideJointChecks.Of(guide),
            GuideLinkChecks.Of(guide, known),
        ];
        return
        [
            .. findings.SelectMany(f => f)
                .Select(f => new Problem(f.Id, file, lines?.Of(f.At), [f.At.Label, .. f.Args]))
                .OrderBy(p => p.Line ?? 0),
        ];
    }

    /// <summary>Where an item stands in the file.</summary>
    internal static JsonPath At(this Guide guide, GuideItem item) =>
        JsonPath.Root.Member("items").Item(Array.FindIndex([.. guide.Items], i => ReferenceEquals(i, item)), item.Id);
}
