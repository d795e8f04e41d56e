using Alliage.Core.Frameworks;

namespace Alliage.Web.Features.Frameworks;

/// <summary>A facet as it is drawn: its indicators under what they point to, and those that point to nothing under all.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Axis">The axis that its indicators point to; null for none.</param>
/// <param name="Scale">The scale; null for none.</param>
/// <param name="Sign">The sign; null for none.</param>
/// <param name="Columns">The poles or values in their order, or the one sign.</param>
/// <param name="Rest">Indicators that stand in no column.</param>
public sealed record FacetShape(
    Facet Facet, string? Axis, string? Scale, string? Sign, IReadOnlyList<FacetColumn> Columns, IReadOnlyList<Indicator> Rest)
{
    public static FacetShape Of(Facet facet, Framework framework)
    {
        var indicators = framework.Indicators.Where(i => i.Facet == facet.Id).ToList();
        var target = indicators.Select(i => i.PointsTo).FirstOrDefault(t => t is not null);
        IReadOnlyList<FacetColumn> columns = target switch
        {
            { Axis: { } axis } => [.. framework.Index.Axes[axis].Poles.Select(pole => new FacetColumn(
                $"pole.{pole}.name", [.. indicators.Where(i => i.PointsTo?.Axis == axis && i.PointsTo.Pole == pole)]))],
            { Scale: { } scale } => [.. framework.Index.Scales[scale].Values.Select(value => new FacetColumn(
                $"scale.{scale}.{value}", [.. indicators.Where(i => i.PointsTo?.Scale == scale && i.PointsTo.Value == value)]))],
            { Sign: { } sign } => [new FacetColumn($"sign.{sign}.name", [.. indicators.Where(i => i.PointsTo?.Sign == sign)])],
            _ => [],
        };
        return new(
            facet, target?.Axis, target?.Scale, target?.Sign, columns, [.. indicators.Except(columns.SelectMany(c => c.Indicators))]);
    }
}

/// <summary>One thing that indicators of a facet point to.</summary>
/// <param name="Key">Key of its name in the framework's wording.</param>
/// <param name="Indicators">They.</param>
public sealed record FacetColumn(string Key, IReadOnlyList<Indicator> Indicators);
