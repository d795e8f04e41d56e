using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>Which codings of a source count, and for whom.</summary>
internal static class CountingCodings
{
    /// <summary>
    /// Where any coding of the source is settled between readers the settled ones, else the lead coder's; where no lead
    /// is named, all. Blind second codings never count.
    /// </summary>
    public static IEnumerable<Coding> Of(SourceFile source, string? lead)
    {
        var settled = source.Codings.Any(c => c.Settled);
        foreach (var coding in source.Codings)
        {
            if ((settled ? coding.Settled : lead is null || coding.Coder == lead) && TouchesEvidence(source, coding))
            {
                yield return coding;
            }
        }
    }

    /// <summary>Whether at least one letter of the passage lies in a turn that is evidence. The quote is the passage, so no text is needed.</summary>
    private static bool TouchesEvidence(SourceFile source, Coding coding)
    {
        var turns = source.Turns;
        for (var at = FirstEndingAfter(turns, coding.Start); at < turns.Count && turns[at].Start < coding.End; at++)
        {
            var turn = turns[at];
            if (turn.Role == SpeakerRole.Interviewer)
            {
                continue;
            }

            var from = Math.Max(turn.Start, coding.Start) - coding.Start;
            var to = Math.Min(Math.Min(turn.End, coding.End) - coding.Start, coding.Quote.Length);
            if (from < to && WordCount.HasLetter(coding.Quote.AsSpan(from, to - from)))
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstEndingAfter(IReadOnlyList<Turn> turns, int offset)
    {
        int low = 0, high = turns.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (turns[middle].End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
