using System.Collections.Frozen;

namespace Alliage.Core.Frameworks;

/// <summary>A framework's lists by id, and each indicator's place in the order of results.</summary>
public sealed class FrameworkIndex
{
    internal FrameworkIndex(Framework framework)
    {
        Indicators = framework.Indicators.ToFrozenDictionary(i => i.Id, StringComparer.Ordinal);
        Axes = framework.Axes.ToFrozenDictionary(a => a.Id, StringComparer.Ordinal);
        Scales = framework.Scales.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);
        FacetOrder = Order(framework.Facets.Select(f => f.Id));
        IndicatorOrder = Order(framework.Indicators.Select(i => i.Id));
        ByPoint = framework.Indicators.Where(i => i.PointsTo?.Point is not null).ToLookup(i => i.PointsTo!.Point!);
        ByTheme = framework.Indicators.ToLookup(i => i.Theme);
    }

    /// <summary>Indicators by id.</summary>
    public FrozenDictionary<string, Indicator> Indicators { get; }

    /// <summary>Axes by id.</summary>
    public FrozenDictionary<string, Axis> Axes { get; }

    /// <summary>Scales by id.</summary>
    public FrozenDictionary<string, Scale> Scales { get; }

    /// <summary>Place of each facet in the framework's list.</summary>
    public FrozenDictionary<string, int> FacetOrder { get; }

    /// <summary>Place of each indicator in the framework's list.</summary>
    public FrozenDictionary<string, int> IndicatorOrder { get; }

    /// <summary>Indicators by the criterion, label, filter, resource or state that they point to.</summary>
    public ILookup<string, Indicator> ByPoint { get; }

    /// <summary>Indicators by theme.</summary>
    public ILookup<string, Indicator> ByTheme { get; }

    private static FrozenDictionary<string, int> Order(IEnumerable<string> ids) =>
        ids.Select((id, at) => (id, at)).ToFrozenDictionary(p => p.id, p => p.at, StringComparer.Ordinal);
}
