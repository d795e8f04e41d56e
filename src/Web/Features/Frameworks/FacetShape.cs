using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Frameworks;

/// <summary>A facet as it is drawn: its indicators under what they point to, and those that point to nothing under all.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Target">What its first pointing indicator points to: where on the page it stands; null where none does.</param>
/// <param name="Columns">The poles or values in their order, the sign, or the criteria, labels or filters, for and against.</param>
/// <param name="Rest">Indicators that point to nothing.</param>
public sealed record FacetShape(Facet Facet, Target? Target, IReadOnlyList<FacetColumn> Columns, IReadOnlyList<Indicator> Rest)
{
    public static FacetShape Of(Facet facet, Framework framework)
    {
        var pointing = framework.Indicators.Where(i => i.Facet == facet.Id).ToLookup(i => i.PointsTo is not null);
        return new(
            facet,
            pointing[true].FirstOrDefault()?.PointsTo,
            [.. pointing[true].Select(i => i.PointsTo!).SelectMany(t => ColumnsOf(t, framework)).Distinct()
                .Select(c => c with { Indicators = [.. pointing[true].Where(i => c.Holds(i.PointsTo!))] })],
            [.. pointing[false]]);
    }

    /// <summary>Both poles and all values have a column, also where nothing is listened for; a point has one on each side that is.</summary>
    private static IEnumerable<FacetColumn> ColumnsOf(Target target, Framework framework) => target switch
    {
        { Axis: { } axis } => framework.Index.Axes[axis].Poles.Select(pole => new FacetColumn($"pole.{pole}.name")),
        { Scale: { } scale } => framework.Index.Scales[scale].Values.Select(value => new FacetColumn($"scale.{scale}.{value}")),
        _ => [new FacetColumn(FacetColumn.KeyOf(target)) { Against = target.Against }],
    };
}

/// <summary>One thing that indicators of a facet point to.</summary>
/// <param name="Key">Key of its name in the framework's wording.</param>
public sealed record FacetColumn(string Key)
{
    /// <summary>Whether they speak against it.</summary>
    public bool Against { get; init; }

    /// <summary>The indicators.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>The name of what a target points to.</summary>
    public static string KeyOf(Target target) => target switch
    {
        { Pole: { } pole } => $"pole.{pole}.name",
        { Scale: { } scale } => $"scale.{scale}.{target.Value}",
        { Sign: { } sign } => $"sign.{sign}.name",
        { Criterion: { } criterion } => $"criterion.{criterion}.name",
        { Label: { } label } => $"label.{label}.name",
        { Resource: { } resource } => $"resource.{resource}.name",
        { State: { } state } => $"state.{Keyword.Of(state)}.name",
        _ => $"filter.{target.Filter}.name",
    };

    public bool Holds(Target target) => KeyOf(target) == Key && target.Against == Against;

    /// <summary>Columns of the same thing are one, whatever stands in them.</summary>
    public bool Equals(FacetColumn? other) => other is not null && other.Key == Key && other.Against == Against;

    public override int GetHashCode() => HashCode.Combine(Key, Against);
}
