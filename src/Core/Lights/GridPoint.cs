using Alliage.Core.Frameworks;

namespace Alliage.Core.Lights;

/// <summary>What sort of thing a framework asks about.</summary>
public enum PointKind
{
    /// <summary>An axis: which of its two poles.</summary>
    Axis,

    /// <summary>A criterion of a checklist.</summary>
    Criterion,

    /// <summary>A label of a profile.</summary>
    Label,

    /// <summary>A filter, of the firm of whoever speaks.</summary>
    Filter,

    /// <summary>A kind of resource: what whoever speaks says of it in its own firm, or between the two.</summary>
    Resource,

    /// <summary>A scale: which of its values.</summary>
    Scale,
}

/// <summary>One thing that a framework, of whatever kind, wants to know of a case. What it could tell is counted in these.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Id">Its id in the framework.</param>
public sealed record GridPoint(PointKind Kind, string Id)
{
    /// <summary>All of a framework's, in its order: what its kind is made of, then its scales.</summary>
    public static IReadOnlyList<GridPoint> Of(Framework framework) =>
    [
        .. All(PointKind.Axis, framework.Axes.Select(a => a.Id)),
        .. All(PointKind.Criterion, framework.Checklist?.Criteria.Select(c => c.Id)),
        .. All(PointKind.Label, framework.Profile?.Groups.SelectMany(g => g.Labels).Select(l => l.Id)),
        .. All(PointKind.Filter, framework.Filters?.Dimensions.SelectMany(d => d.Filters).Select(f => f.Id)),
        .. All(PointKind.Resource, framework.Flow?.Resources.Select(r => r.Id)),
        .. All(PointKind.Scale, framework.Scales.Select(s => s.Id)),
    ];

    /// <summary>Whether an indicator speaks to it.</summary>
    public bool Hears(Indicator indicator) => Kind switch
    {
        PointKind.Axis => indicator.PointsTo?.Axis == Id,
        PointKind.Scale => indicator.PointsTo?.Scale == Id,
        _ => indicator.PointsTo?.Point == Id,
    };

    private static IEnumerable<GridPoint> All(PointKind kind, IEnumerable<string>? ids) => ids?.Select(id => new GridPoint(kind, id)) ?? [];
}
