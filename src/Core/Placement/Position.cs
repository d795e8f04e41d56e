using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

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
    private readonly CaseReadings of;
    private readonly Account account;
    private readonly string axis;
    private readonly (int First, int Second) counts;

    private Position(CaseReadings of, Account account, Axis axis, int first, int second)
    {
        (this.of, this.account, this.axis, counts) = (of, account, axis.Id, (first, second));
        var side = Math.Sign(second - first);
        Pole = side == 0 ? null : axis.Poles[side < 0 ? 0 : 1];
        Band = first + second == 0 ? PositionBand.Nothing
            : side == 0 ? PositionBand.Balanced
            : Math.Abs(second - first) == 1 ? PositionBand.Leaning
            : PositionBand.Clear;
        ForPole = side == 0 ? 0 : Math.Max(first, second);
    }

    /// <summary>The pole it points to; null where it has nothing or is balanced.</summary>
    public string? Pole { get; }

    /// <summary>How plainly.</summary>
    public PositionBand Band { get; }

    /// <summary>Counted readings for each pole, in the axis's order; 0 included.</summary>
    public IReadOnlyList<int> Counts => [counts.First, counts.Second];

    /// <summary>The counted readings, by facet and pole.</summary>
    public IReadOnlyList<CountedReading> Readings => of.Counted(account, axis);

    /// <summary>Counted readings for its own pole; 0 where it has none.</summary>
    public int ForPole { get; }

    /// <summary>Where an account stands.</summary>
    /// <param name="readings">What the case says.</param>
    /// <param name="account">Whose position.</param>
    /// <param name="axis">On which axis.</param>
    public static Position Of(CaseReadings readings, Account account, Axis axis)
    {
        var (first, all) = (0, readings.Counted(account, axis.Id));
        for (var i = 0; i < all.Count; i++)
        {
            first += all[i].Pole == axis.Poles[0] ? 1 : 0;
        }

        return new(readings.Held, account, axis, first, all.Count - first);
    }

    /// <summary>Which side of the axis that is.</summary>
    internal Side Side => AxisRule.SideOf(counts.First, counts.Second);
}
