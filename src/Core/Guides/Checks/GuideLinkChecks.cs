using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Json;

namespace Alliage.Core.Guides.Checks;

/// <summary>Themes, facets and indicators exist in a framework; an option carries at most one indicator per axis, scale and point of each.</summary>
internal static class GuideLinkChecks
{
    public static IEnumerable<Finding> Of(Guide guide, IReadOnlyList<Framework> known)
    {
        HashSet<string> themes = [.. known.SelectMany(f => f.Themes).Select(t => t.Id)];
        HashSet<string> facets = [.. guide.Facets.Select(f => f.Id), .. known.SelectMany(f => f.Facets).Select(f => f.Id)];
        HashSet<string> indicators = [.. known.SelectMany(f => f.Indicators).Select(i => i.Id)];
        return guide.Items.SelectMany(item =>
        {
            var at = guide.At(item);
            return Finding.Unless(themes, item.Theme, at.Member("theme"), "guide-theme-unknown")
                .Concat(Finding.Unless(facets, item.Facet, at.Member("facet"), "guide-facet-unknown"))
                .Concat(Known(item.Informs, at.Member("informs"), indicators))
                .Concat(item.Options.SelectMany((o, place) =>
                {
                    var informs = at.Member("options").Item(place, o.Id).Member("informs");
                    return Known(o.Informs, informs, indicators).Concat(Together(o.Informs, informs, known));
                }));
        });
    }

    private static IEnumerable<Finding> Known(IReadOnlyList<string> named, JsonPath at, HashSet<string> indicators) =>
        named.SelectMany((id, place) => Finding.Unless(indicators, id, at.Item(place, id), "guide-indicator-unknown"));

    private static IEnumerable<Finding> Together(IReadOnlyList<string> named, JsonPath at, IReadOnlyList<Framework> known) =>
        known.SelectMany(f => named.Where(f.Index.Indicators.ContainsKey).Select(id => f.Index.Indicators[id])
                .Where(i => i.PointsTo is not null)
                .GroupBy(i => i.PointsTo!.Axis ?? i.PointsTo.Scale ?? i.PointsTo.Point ?? "")
                .Where(same => same.Count() > 1)
                .Select(same => new Finding(at, "guide-option-carries-two", string.Join(", ", same.Select(i => i.Id)), f.Id)))
            .DistinctBy(f => f.Args[0]);
}
