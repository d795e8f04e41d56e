namespace Alliage.Core.IdealTypes;

/// <summary>
/// How near a case comes to an ideal type: first the fewest traits that a voice, or failing both the record, contradicts;
/// then the most that are met. Two counts in order, never one number: no trait weighs against another (ours).
/// </summary>
/// <param name="Contradicted">Traits contradicted, also where the other voice meets them.</param>
/// <param name="Met">Traits met.</param>
public readonly record struct Nearness(int Contradicted, int Met) : IComparable<Nearness>
{
    /// <summary>Below nought where this is nearer.</summary>
    public int CompareTo(Nearness other) =>
        Contradicted != other.Contradicted ? Contradicted.CompareTo(other.Contradicted) : other.Met.CompareTo(Met);

    /// <summary>Whether the left is nearer.</summary>
    public static bool operator <(Nearness left, Nearness right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is farther.</summary>
    public static bool operator >(Nearness left, Nearness right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is as near or nearer.</summary>
    public static bool operator <=(Nearness left, Nearness right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is as far or farther.</summary>
    public static bool operator >=(Nearness left, Nearness right) => left.CompareTo(right) >= 0;
}
