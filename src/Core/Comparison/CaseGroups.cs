using System.Globalization;
using Alliage.Core.Crossing;
using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>Orders cases and parts them into groups.</summary>
public static class CaseGroups
{
    /// <summary>The groups, in order; none is empty. Within a group the study's order stays.</summary>
    /// <param name="cases">The cases, in the study's order.</param>
    /// <param name="order">What to order by.</param>
    /// <param name="framework">The grid they are read with.</param>
    /// <param name="places">Which places axes and configurations mean.</param>
    public static IReadOnlyList<CaseGroup> Of(
        IReadOnlyList<CasePlacement> cases, RowOrder order, Framework framework, Places places = Places.Computed)
    {
        var grouping = order is RowOrder.ByGrouping by ? Groupings.Of(framework).FirstOrDefault(g => g.Id == by.Id) : null;
        Func<CasePlacement, GroupValue> value = order switch
        {
            RowOrder.ByAxis axis when places == Places.Published => c => OnPublishedAxis(c.Case, axis.Axis, framework),
            RowOrder.ByAxis axis => c => OnAxis(c.Axes.First(a => a.Axis == axis.Axis)),
            RowOrder.ByConfiguration when places == Places.Published => c => InPublishedConfiguration(c.Case, framework),
            RowOrder.ByConfiguration => InConfiguration,
            RowOrder.ByTie => c => Pair(c.Coordination[0]?.Tie, c.Coordination[1]?.Tie, TieValues(framework)),
            RowOrder.ByDependence => c => Pair(c.Coordination[0]?.Dependence, c.Coordination[1]?.Dependence, DependenceValues(framework)),
            RowOrder.ByCompetitors => c => new GroupValue.Competing(c.Case.Alliance.Competitors),
            RowOrder.ByGrouping when grouping is not null => c => Fallen(c.Readings, grouping),
            RowOrder.ByAttribute attribute => c => AttributeOf(c.Case, attribute.Name),
            _ => _ => new GroupValue.Whole(),
        };
        return
        [
            .. cases.GroupBy(value)
                .OrderBy(g => g.Key is GroupValue.Fallen fallen ? FallenRank(fallen, grouping!) : Rank(g.Key, order, framework))
                .ThenBy(g => g.Key as GroupValue.Attribute, AttributeOrder)
                .Select(g => new CaseGroup(g.Key, [.. g])),
        ];
    }

    /// <summary>The names of a study's attributes, in the order in which they first come.</summary>
    public static IReadOnlyList<string> Attributes(Study study) =>
        [.. study.Cases.SelectMany(c => c.Attributes).Select(a => a.Name).Distinct(StringComparer.Ordinal)];

    private static GroupValue.Fallen Fallen(CaseReadings readings, Grouping grouping) => grouping.Gives[0] == Whose.Alliance
        ? new(new(grouping.OfAlliance(readings)), null, null)
        : new(null, new(grouping.Of(readings, Whose.Voice, Account.A)), new(grouping.Of(readings, Whose.Voice, Account.B)));

    /// <summary>In the grouping's order: of the alliance, else of voice A and then of voice B; by the first category that holds.</summary>
    private static int FallenRank(GroupValue.Fallen fallen, Grouping grouping)
    {
        int At(Categories? of) => of is null ? 0 : grouping.Categories.ToList().IndexOf(of.All[0]);
        return fallen.Alliance is not null ? At(fallen.Alliance) : (At(fallen.A) * (grouping.Categories.Count + 1)) + At(fallen.B);
    }

    private static GroupValue OnAxis(AxisPlacement axis) => axis.Status switch
    {
        PlacementStatus.Placed => new GroupValue.Pole(axis.Pole!),
        PlacementStatus.Contested => new GroupValue.Contested(),
        _ => new GroupValue.Undetermined(),
    };

    private static GroupValue OnPublishedAxis(CaseFile @case, string axis, Framework framework) =>
        PublishedPlacement.Of(@case, framework)?.Axes.GetValueOrDefault(axis) is not { } published ? new GroupValue.NotPublished()
        : published.Value is { } pole ? new GroupValue.Pole(pole)
        : new GroupValue.Undetermined();

    private static GroupValue InConfiguration(CasePlacement read) =>
        read.Configuration is { } configuration ? new GroupValue.Configuration(configuration)
        : read.Axes.Any(a => a.Status == PlacementStatus.Contested) ? new GroupValue.Contested()
        : new GroupValue.Undetermined();

    private static GroupValue InPublishedConfiguration(CaseFile @case, Framework framework) =>
        PublishedPlacement.Of(@case, framework) is not { Axes.Count: > 0 } published ? new GroupValue.NotPublished()
        : published.Configuration is { } configuration ? new GroupValue.Configuration(configuration)
        : new GroupValue.Undetermined();

    private static GroupValue.Pair Pair(string? a, string? b, IReadOnlyList<string> values) =>
        Strength(a, values) >= Strength(b, values) ? new(a, b) : new(b, a);

    private static GroupValue.Attribute AttributeOf(CaseFile @case, string name)
    {
        string? Of(Account? account) => @case.Attributes.FirstOrDefault(a => a.Name == name && a.Account == account)?.Value;
        return new(Of(null), Of(Account.A), Of(Account.B), Of(Account.Record));
    }

    /// <summary>Place of a group: the smallest first. Attributes are all equal here and ordered by their text.</summary>
    private static int Rank(GroupValue value, RowOrder order, Framework framework) => value switch
    {
        GroupValue.Pole pole when order is RowOrder.ByAxis axis => framework.Index.Axes[axis.Axis].Poles.ToList().IndexOf(pole.Id),
        GroupValue.Configuration configuration => framework.Configurations.ToList().FindIndex(c => c.Id == configuration.Id),
        GroupValue.Contested => int.MaxValue - 2,
        GroupValue.Undetermined => int.MaxValue - 1,
        GroupValue.NotPublished => int.MaxValue,
        GroupValue.Pair pair => PairRank(pair, order is RowOrder.ByTie ? TieValues(framework) : DependenceValues(framework)),
        GroupValue.Competing competing => -(int)competing.Value,
        _ => 0,
    };

    private static int PairRank(GroupValue.Pair pair, IReadOnlyList<string> values) =>
        -((Strength(pair.First, values) * (values.Count + 1)) + Strength(pair.Second, values));

    private static int Strength(string? value, IReadOnlyList<string> values) => value is null ? 0 : values.ToList().IndexOf(value) + 1;

    /// <summary>The values of tie, weakest first; none where the framework has no such scale.</summary>
    public static IReadOnlyList<string> TieValues(Framework framework) =>
        framework.Coordination.TieComponents is [var first, ..] ? ValuesOf(first, framework) : [];

    /// <summary>The values of dependence, weakest first; none where the framework has no such scale.</summary>
    public static IReadOnlyList<string> DependenceValues(Framework framework) => ValuesOf(framework.Coordination.Dependence, framework);

    private static IReadOnlyList<string> ValuesOf(string scale, Framework framework) =>
        framework.Index.Scales.TryGetValue(scale, out var found) ? found.Values : [];

    private static IComparer<GroupValue.Attribute?> AttributeOrder { get; } = Comparer<GroupValue.Attribute?>.Create((x, y) =>
        x is null || y is null ? 0
        : x.IsMissing != y.IsMissing ? (x.IsMissing ? 1 : -1)
        : Texts(x).Zip(Texts(y)).Select(p => Compare(p.First, p.Second)).FirstOrDefault(c => c != 0));

    private static string?[] Texts(GroupValue.Attribute value) => [value.Alliance, value.A, value.B, value.Record];

    /// <summary>Numbers by value and before words; nothing after everything.</summary>
    private static int Compare(string? x, string? y) =>
        x is null || y is null ? (x is null ? 1 : 0) - (y is null ? 1 : 0)
        : (Number(x), Number(y)) switch
        {
            ({ } a, { } b) => a.CompareTo(b),
            ({ }, _) => -1,
            (_, { }) => 1,
            _ => string.CompareOrdinal(x, y),
        };

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
