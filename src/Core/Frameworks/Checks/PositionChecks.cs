using System.Globalization;
using Alliage.Core.Json;
using Alliage.Core.Studies;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>
/// Four positions stand in the four crossings of the two dimensions as we interpret them, never against what a source
/// gives; their traits belong to known aspects.
/// </summary>
internal static class PositionChecks
{
    private static readonly IReadOnlyList<string> Aspects =
        ["stage", "activity", "size", "dependence", "aim", "image", "partners", "equity", "trust", "risk"];

    public static IEnumerable<Finding> Of(Framework framework)
    {
        if (framework.Filters is not { } filters)
        {
            return [];
        }

        var indicators = framework.Indicators.Select(i => i.Id).ToHashSet();
        return
        [
            .. filters.Positions.Count == 4 ? Enumerable.Empty<Finding>() :
            [
                new(OfKinds.Filters.Member("positions"), "framework-filters-positions", filters.Positions.Count.ToString(CultureInfo.InvariantCulture)),
            ],
            .. filters.Positions.SelectMany((p, at) => Cells(filters, p, OfKinds.Position(at, p))),
            .. Shared(filters),
            .. filters.Positions.SelectMany((p, at) => Traits(p, OfKinds.Position(at, p), indicators)),
        ];
    }

    private static IEnumerable<Finding> Cells(Filters filters, FilterPosition position, JsonPath at) =>
    [
        .. Named(filters, position.Published.Keys, at.Member("published")),
        .. Named(filters, position.Interpreted.At.Keys, at.Member("interpreted").Member("at")),
        .. from said in position.Published
           where said.Value is not null
               && position.Interpreted.At.TryGetValue(said.Key, out var ours) && ours != said.Value
           select new Finding(
               at.Member("interpreted").Member("at").Member(said.Key), "framework-cell-differs", Keyword.Of(said.Value!.Value)),
    ];

    private static IEnumerable<Finding> Named(Filters filters, IEnumerable<string> keys, JsonPath at)
    {
        var (dimensions, named) = (filters.Dimensions.Select(d => d.Id).Distinct().ToList(), keys.ToList());
        return dimensions.Except(named).Select(d => new Finding(at, "framework-cell-missing", d))
            .Concat(named.SelectMany(k => Finding.Unless(dimensions, k, at.Member(k), "framework-dimension-unknown")));
    }

    private static IEnumerable<Finding> Shared(Filters filters) =>
        from same in filters.Positions.Index().GroupBy(p => Spelled(filters, p.Item))
        from again in same.Skip(1)
        select new Finding(
            OfKinds.Position(again.Index, again.Item).Member("interpreted").Member("at"),
            "framework-cell-twice",
            same.First().Item.Id,
            same.Key);

    private static string Spelled(Filters filters, FilterPosition position) => string.Join(" × ", filters.Dimensions.Select(
        d => position.Interpreted.At.TryGetValue(d.Id, out var level) ? Keyword.Of(level) : "?"));

    private static IEnumerable<Finding> Traits(FilterPosition position, JsonPath at, HashSet<string> indicators) =>
    [
        .. position.Traits.SelectMany((t, i) => TraitChecks.Of(t, at.Member("traits").Item(i, t.Id), Aspects, indicators)),
        .. position.Unsaid.SelectMany((a, i) => Finding.Unless(Aspects, a, at.Member("unsaid").Item(i), "framework-aspect-unknown")),
        .. position.Unsaid.SelectMany((a, i) => position.Traits.Any(t => t.Aspect == a)
            ? new[] { new Finding(at.Member("unsaid").Item(i), "framework-unsaid-said", a) }
            : []),
    ];
}
