namespace Alliage.Core.Placement;

/// <summary>Which side of an axis an account is on: all that the placement rule looks at.</summary>
internal enum Side
{
    Nothing,
    Balanced,
    First,
    Second,
}

/// <summary>What the rule makes of three sides.</summary>
internal readonly record struct Outcome(PlacementStatus Status, Side Pole)
{
    public PlacementBasis? Basis { get; init; }

    public UndeterminedReason? Why { get; init; }

    /// <summary>Whether the status or the pole differs; a change of basis is no change.</summary>
    public bool DiffersFrom(Outcome other) => Status != other.Status || Pole != other.Pole;
}

/// <summary>The placement rule: only voices place; the record speaks where neither voice has anything to say.</summary>
internal static class AxisRule
{
    public static Outcome Apply(Side a, Side b, Side record)
    {
        if (HasPole(a) && HasPole(b))
        {
            return a == b
                ? new(PlacementStatus.Placed, a) { Basis = PlacementBasis.BothVoices }
                : new(PlacementStatus.Contested, Side.Nothing);
        }

        if (HasPole(a) || HasPole(b))
        {
            return new(PlacementStatus.Placed, HasPole(a) ? a : b) { Basis = PlacementBasis.OneVoice };
        }

        var balanced = a == Side.Balanced || b == Side.Balanced;
        if (!balanced && HasPole(record))
        {
            return new(PlacementStatus.Placed, record) { Basis = PlacementBasis.Record };
        }

        return new(PlacementStatus.Undetermined, Side.Nothing)
        {
            Why = balanced || record == Side.Balanced ? UndeterminedReason.Balanced : UndeterminedReason.Nothing,
        };
    }

    public static bool HasPole(Side side) => side is Side.First or Side.Second;

    public static Side SideOf(int first, int second) =>
        first > second ? Side.First
        : second > first ? Side.Second
        : first > 0 ? Side.Balanced
        : Side.Nothing;

    public static Side SideOf(Position? position) => position?.Side ?? Side.Nothing;
}
