namespace Alliage.Core.Studies;

/// <summary>
/// What results need of a coding whose passage is evidence. Side by side in memory: 100,000 codings are asked for
/// several times by every matrix and placement, and fetching each whole row took longer than all the reckoning.
/// </summary>
/// <param name="Id">Id of the coding.</param>
/// <param name="Code">Id of its code.</param>
/// <param name="Coder">Who coded.</param>
/// <param name="Denies">Whether the passage says the contrary of the code.</param>
/// <param name="Settled">Whether the readers settled on it together.</param>
public readonly record struct EvidentCoding(string Id, string Code, string Coder, bool Denies, bool Settled);

/// <summary>Which passages lie in words that are evidence: the owner's turns and the record's, the interviewer's never.</summary>
internal static class EvidentPassages
{
    /// <summary>The codings with at least one letter in such a turn.</summary>
    public static EvidentCoding[] Among(IReadOnlyList<Coding> codings, IReadOnlyList<Turn> turns) =>
        [.. codings.Where(c => Touches(turns, c)).Select(c => new EvidentCoding(c.Id, c.Code, c.Coder, c.Denies, c.Settled))];

    /// <summary>The quote is the passage, so no text is needed.</summary>
    private static bool Touches(IReadOnlyList<Turn> turns, Coding coding)
    {
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
