using Alliage.Core.Studies;

namespace Alliage.Core.SecondReadings;

/// <summary>
/// The differences between two readers of one source. The paper reports no second reader; the rule of matching is ours:
/// <list type="number">
/// <item>Codings with the same code and the same sign, one of each reader, that share at least one letter or sign of the
/// text are agreed. Whoever cut a passage in pieces does not disagree: all that hang together so are one agreement.</item>
/// <item>Of what is left, the same with the same code and the other sign.</item>
/// <item>Of what is left, a coding of each reader with different codes that share text are one passage with another
/// code. Each has one counterpart at most, taken from the pair that shares most; where pairs share as much, from the one
/// with the smaller span, then the earlier one, then by ids.</item>
/// <item>What is left was coded by one reader alone.</item>
/// </list>
/// Nothing in it depends on who is called first: swapping the readers swaps the sides and nothing else.
/// </summary>
public static class ReadingDifferences
{
    /// <summary>The differences, by their place in the text.</summary>
    /// <param name="first">One reader's codings.</param>
    /// <param name="second">The other's. No id stands on both sides.</param>
    public static IReadOnlyList<ReadingDifference> Of(IReadOnlyList<ReaderCoding> first, IReadOnlyList<ReaderCoding> second)
    {
        var left = new Unmatched(first, second);
        List<ReadingDifference> found =
        [
            .. left.Together(DifferenceKind.Agreed, (f, s) => f.Code == s.Code && f.Denies == s.Denies),
            .. left.Together(DifferenceKind.OtherSign, (f, s) => f.Code == s.Code),
            .. left.Pairs(DifferenceKind.OtherCode),
            .. left.Alone(),
        ];
        return [.. found.OrderBy(d => d.Start).ThenBy(d => d.End).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>Those of a reading that was handed in; none while it is open, since it is blind.</summary>
    public static IReadOnlyList<ReadingDifference> Of(ReadingFile reading) =>
        reading.Reading.State == ReadingState.Open ? [] : Of(reading.Of(ReaderSide.First), reading.Of(ReaderSide.Second));
}
