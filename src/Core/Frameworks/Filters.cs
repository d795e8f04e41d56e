namespace Alliage.Core.Frameworks;

/// <summary>
/// Filters in order, each stricter than the one before, on two dimensions. A firm goes through them until one stops it;
/// how far it came on both dimensions gives its position. Positions are those of a firm, never of the alliance.
/// </summary>
public sealed record Filters
{
    /// <summary>The two dimensions, each with its filters.</summary>
    public required IReadOnlyList<FilterDimension> Dimensions { get; init; }

    /// <summary>The positions.</summary>
    public required IReadOnlyList<FilterPosition> Positions { get; init; }
}

/// <summary>One dimension: what its filters measure.</summary>
public sealed record FilterDimension
{
    /// <summary>Id, such as <c>dependence</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The filters, the least strict first. Indicators point to them: for, the firm passes; against, it is stopped.</summary>
    public required IReadOnlyList<Entry> Filters { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}

/// <summary>How far a firm came on a dimension. The levels are the work's; how filters make them is ours.</summary>
public enum FilterLevel
{
    /// <summary>A filter stopped it.</summary>
    Low,

    /// <summary>It passed all filters.</summary>
    High,
}

/// <summary>One position, with what the sources say of it and where we would put it.</summary>
public sealed record FilterPosition
{
    /// <summary>Id, such as <c>symbiosis</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Level on each dimension as a source gives it; null where none does.</summary>
    public required IReadOnlyDictionary<string, FilterLevel?> Published { get; init; }

    /// <summary>Level on each dimension as we interpret it; may be switched off.</summary>
    public required PositionCell Interpreted { get; init; }

    /// <summary>What the work says of it in general. A trait is never evidence for a case.</summary>
    public required IReadOnlyList<Trait> Traits { get; init; }

    /// <summary>Aspects on which no source says anything of this position.</summary>
    public IReadOnlyList<string> Unsaid { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}

/// <summary>A place on both dimensions, with who puts it there.</summary>
public sealed record PositionCell
{
    /// <summary>Level on each dimension.</summary>
    public required IReadOnlyDictionary<string, FilterLevel> At { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}
