using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>
/// Indicators point to criteria, labels, filters and resources that exist; each of these, and each state of a resource, is
/// heard of by at least one.
/// </summary>
internal static class PointChecks
{
    public static IEnumerable<Finding> Known(Framework framework, JsonPath at, Target target) =>
        target.Criterion is { } criterion
            ? Finding.Unless(Ids(Criteria(framework)), criterion, at.Member("criterion"), "framework-criterion-unknown")
        : target.Label is { } label
            ? Finding.Unless(Ids(Labels(framework)), label, at.Member("label"), "framework-label-unknown")
        : target.Filter is { } filter
            ? Finding.Unless(Ids(Filters(framework)), filter, at.Member("filter"), "framework-filter-unknown")
            : Finding.Unless(Ids(Resources(framework)), target.Resource!, at.Member("resource"), "framework-resource-unknown");

    public static IEnumerable<Finding> Heard(Framework framework)
    {
        var targets = framework.Indicators.Select(i => i.PointsTo).OfType<Target>().Where(t => !t.Against).ToList();
        var heard = targets.Select(t => t.Point).ToHashSet();
        var states = targets.Select(t => t.State).ToHashSet();
        return Criteria(framework).Concat(Labels(framework)).Concat(Filters(framework)).Concat(Resources(framework))
            .Where(p => !heard.Contains(p.Id))
            .Concat((framework.Flow?.States ?? []).Index().Where(s => !states.Contains(s.Item.Id)).Select(s => OfKinds.State(s.Index, s.Item)))
            .Select(p => new Finding(p.At, "framework-point-unheard"));
    }

    private static IEnumerable<PlacedId> Criteria(Framework framework) =>
        Placed(OfKinds.Checklist.Member("criteria"), framework.Checklist?.Criteria ?? []);

    private static IEnumerable<PlacedId> Labels(Framework framework) =>
        framework.Profile?.Groups.SelectMany((g, at) => Placed(OfKinds.Group(at, g).Member("labels"), g.Labels)) ?? [];

    private static IEnumerable<PlacedId> Filters(Framework framework) =>
        framework.Filters?.Dimensions.SelectMany((d, at) => Placed(OfKinds.Dimension(at, d).Member("filters"), d.Filters)) ?? [];

    private static IEnumerable<PlacedId> Resources(Framework framework) =>
        Placed(OfKinds.Flow.Member("resources"), framework.Flow?.Resources ?? []);

    private static IEnumerable<PlacedId> Placed(JsonPath list, IReadOnlyList<Entry> entries) =>
        entries.Select((e, at) => new PlacedId(list.Item(at, e.Id), e.Id));

    private static List<string> Ids(IEnumerable<PlacedId> placed) => [.. placed.Select(p => p.Id)];
}
