using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Json;

namespace Alliage.Core.Guides.Checks;

/// <summary>Every construct can be traced: to a section of the paper, to another work that is listed, or to us.</summary>
internal static class GuideOriginChecks
{
    public static IEnumerable<Finding> Of(Guide guide)
    {
        var works = guide.Works.Select(w => w.Id).ToList();
        return
        [
            .. guide.Works.Count > 0 ? Array.Empty<Finding>() : [new(JsonPath.Root.Member("works"), "framework-works-empty")],
            .. guide.Facets.SelectMany((f, at) =>
                OriginChecks.Of(JsonPath.Root.Member("facets").Item(at, f.Id).Member("origin"), f.Origin, works)),
            .. guide.Items.SelectMany(i => OriginChecks.Of(guide.At(i).Member("origin"), i.Origin, works)),
        ];
    }
}
