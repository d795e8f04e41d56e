using Alliage.Core.Studies;

namespace Alliage.Core.SecondReadings;

/// <summary>How two readers stand to each other on a passage.</summary>
public enum DifferenceKind
{
    /// <summary>Both put the same code there, with the same sign.</summary>
    Agreed,

    /// <summary>Both put the same code there; for one the passage speaks for it, for the other it denies it.</summary>
    OtherSign,

    /// <summary>Both coded the passage, each with another code.</summary>
    OtherCode,

    /// <summary>The first reader alone coded it.</summary>
    OnlyFirst,

    /// <summary>The second reader alone coded it.</summary>
    OnlySecond,
}

/// <summary>What two readers did with one passage. Every coding of either is in exactly one of these.</summary>
/// <param name="Kind">How they stand to each other.</param>
/// <param name="First">What the first reader coded; empty where only the second did.</param>
/// <param name="Second">What the second reader coded; empty where only the first did.</param>
public sealed record ReadingDifference(DifferenceKind Kind, IReadOnlyList<ReaderCoding> First, IReadOnlyList<ReaderCoding> Second)
{
    /// <summary>The codings of both.</summary>
    public IEnumerable<ReaderCoding> Codings => First.Concat(Second);

    /// <summary>First unit that either coded.</summary>
    public int Start => Codings.Min(c => c.Start);

    /// <summary>One past the last unit that either coded.</summary>
    public int End => Codings.Max(c => c.End);

    /// <summary>Whether both coded exactly the same words; false where one of them coded nothing.</summary>
    public bool SameRange => First.Count == 1 && Second.Count == 1 && (First[0].Start, First[0].End) == (Second[0].Start, Second[0].End);

    /// <summary>The ids of its codings, in the order of their letters.</summary>
    public IReadOnlyList<string> Ids => [.. Codings.Select(c => c.Id).Order(StringComparer.Ordinal)];

    /// <summary>Its id within the reading.</summary>
    public string Id => Ids[0];
}
