using Alliage.Core.Json;
using Alliage.Core.Studies;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>Ids and origins of the sections of the kinds other than the two axes.</summary>
internal static class OfKinds
{
    public static readonly JsonPath Checklist = JsonPath.Root.Member("checklist");
    public static readonly JsonPath Profile = JsonPath.Root.Member("profile");
    public static readonly JsonPath Filters = JsonPath.Root.Member("filters");
    public static readonly JsonPath Flow = JsonPath.Root.Member("flow");

    public static JsonPath Group(int at, LabelGroup group) => Profile.Member("groups").Item(at, group.Id);

    public static JsonPath Dimension(int at, FilterDimension dimension) => Filters.Member("dimensions").Item(at, dimension.Id);

    public static JsonPath Position(int at, FilterPosition position) => Filters.Member("positions").Item(at, position.Id);

    public static PlacedId State(int at, FlowStateEntry state) =>
        new(Flow.Member("states").Item(at, Keyword.Of(state.Id)), Keyword.Of(state.Id));

    public static IEnumerable<IEnumerable<PlacedId>> Ids(Framework framework)
    {
        var (groups, dimensions, positions) = Lists(framework);
        return
        [
            IdLists.Named(Checklist.Member("criteria"), framework.Checklist?.Criteria.Select(c => c.Id) ?? []),
            IdLists.Named(Profile.Member("groups"), groups.Select(g => g.Id)),
            // One list for all groups, and for all dimensions: labels and filters are found by their id alone.
            groups.SelectMany((g, at) => IdLists.Named(Group(at, g).Member("labels"), g.Labels.Select(l => l.Id))),
            IdLists.Named(Filters.Member("dimensions"), dimensions.Select(d => d.Id)),
            dimensions.SelectMany((d, at) => IdLists.Named(Dimension(at, d).Member("filters"), d.Filters.Select(f => f.Id))),
            IdLists.Named(Filters.Member("positions"), positions.Select(p => p.Id)),
            .. positions.Select((p, at) => IdLists.Named(Position(at, p).Member("traits"), p.Traits.Select(t => t.Id))),
            IdLists.Named(Flow.Member("resources"), framework.Flow?.Resources.Select(r => r.Id) ?? []),
            IdLists.Named(Flow.Member("states"), framework.Flow?.States.Select(s => Keyword.Of(s.Id)) ?? []),
            IdLists.Named(Flow.Member("bottlenecks"), framework.Flow?.Bottlenecks.Select(b => Keyword.Of(b.Id)) ?? []),
        ];
    }

    public static IEnumerable<(JsonPath At, Origin Origin)> Origins(Framework framework)
    {
        var (groups, dimensions, positions) = Lists(framework);
        return
        [
            .. Checks.Origins.Entries(Checklist.Member("criteria"), framework.Checklist?.Criteria),
            .. Checks.Origins.One(Checklist, framework.Checklist?.Origin),
            .. groups.SelectMany((g, at) => Checks.Origins.One(Group(at, g), g.Origin)
                .Concat(Checks.Origins.Entries(Group(at, g).Member("labels"), g.Labels))),
            .. dimensions.SelectMany((d, at) => Checks.Origins.One(Dimension(at, d), d.Origin)
                .Concat(Checks.Origins.Entries(Dimension(at, d).Member("filters"), d.Filters))),
            .. positions.SelectMany((p, at) => Checks.Origins.One(Position(at, p), p.Origin)
                .Concat(Checks.Origins.One(Position(at, p).Member("interpreted"), p.Interpreted.Origin))
                .Concat(Checks.Origins.In(Position(at, p).Member("traits"), p.Traits, t => t.Id, t => t.Origin))),
            .. Checks.Origins.Entries(Flow.Member("resources"), framework.Flow?.Resources),
            .. Checks.Origins.In(Flow.Member("states"), framework.Flow?.States ?? [], s => Keyword.Of(s.Id), s => s.Origin),
            .. Checks.Origins.In(Flow.Member("bottlenecks"), framework.Flow?.Bottlenecks ?? [], b => Keyword.Of(b.Id), b => b.Origin),
        ];
    }

    private static (IReadOnlyList<LabelGroup> Groups, IReadOnlyList<FilterDimension> Dimensions, IReadOnlyList<FilterPosition> Positions)
        Lists(Framework framework) =>
        (framework.Profile?.Groups ?? [], framework.Filters?.Dimensions ?? [], framework.Filters?.Positions ?? []);
}
