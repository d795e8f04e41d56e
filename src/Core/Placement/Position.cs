using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;

namespace Alliage.Core.Placement;

/// <summary>The band in which an account stands on an axis. The map draws these and nothing finer.</summary>
public enum PositionBand
{
    /// <summary>No counted reading at all.</summary>
    Nothing,

    /// <summary>As many for each pole.</summary>
    Balanced,

    /// <summary>One more for a pole than against it.</summary>
    Leaning,

    /// <summary>At least two more for a pole than against it.</summary>
    Clear,
}

/// <summary>Where one account stands on an axis: counted readings for each pole, one per facet. The bands are ours; the paper only speaks of extremes (Jaouen 2006, 3.1.2).</summary>
public sealed record Position
{
    /// <summary>The pole it points to; null where it has nothing or is balanced.</summary>
    public required string? Pole { get; init; }

    /// <summary>How plainly.</summary>
    public required PositionBand Band { get; init; }

    /// <summary>Counted readings for each pole, in the axis's order; 0 included.</summary>
    public required IReadOnlyList<int> Counts { get; init; }

    /// <summary>The counted readings, by facet and pole.</summary>
    public required IReadOnlyList<CountedReading> Readings { get; init; }

    /// <summary>Counted readings for its own pole; 0 where it has none.</summary>
    public required int ForPole { get; init; }

    /// <summary>The position that counted readings give.</summary>
    public static Position Of(Axis axis, IReadOnlyList<CountedReading> readings)
    {
        var first = readings.Count(r => r.Pole == axis.Poles[0]);
        var second = readings.Count - first;
        var side = Math.Sign(second - first);
        return new Position
        {
            Pole = side == 0 ? null : axis.Poles[side < 0 ? 0 : 1],
            Band = readings.Count == 0 ? PositionBand.Nothing
                : side == 0 ? PositionBand.Balanced
                : Math.Abs(second - first) == 1 ? PositionBand.Leaning
                : PositionBand.Clear,
            Counts = [first, second],
            Readings = readings,
            ForPole = side == 0 ? 0 : Math.Max(first, second),
        };
    }
}
