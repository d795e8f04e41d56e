using Alliage.Core.Studies;

namespace Alliage.Core.Search;

/// <summary>A text with its folded form.</summary>
/// <param name="Text">The text.</param>
/// <param name="Folded">Its folded form.</param>
public sealed record SearchableText(string Text, FoldedText Folded)
{
    /// <summary>A text, folded.</summary>
    public static SearchableText Of(string text) => new(text, FoldedText.Of(text));
}

/// <summary>Searches the texts of a study by looking through them.</summary>
public static class TextSearch
{
    private const int ContextLength = 80;

    /// <summary>Counts all hits and lists some.</summary>
    /// <param name="study">The study.</param>
    /// <param name="texts">The text of a source; null where there is none.</param>
    /// <param name="query">What for.</param>
    /// <param name="scope">Where.</param>
    /// <param name="skip">How many hits to pass over.</param>
    /// <param name="take">How many to list then.</param>
    public static SearchResult Of(
        Study study, Func<string, SearchableText?> texts, SearchQuery query, SearchScope scope, int skip = 0, int take = 50)
    {
        var (total, searched, turnsFound, turnsSearched) = (0, 0, 0, 0);
        var (voicesFound, voicesSearched) = (new HashSet<(string, Account)>(), new HashSet<(string, Account)>());
        var sources = new List<SourceHits>();
        var hits = new List<SearchHit>();
        foreach (var file in study.Cases.SelectMany(c => c.Sources))
        {
            if (!scope.Takes(file.Source) || texts(file.Source.Id) is not { } text)
            {
                continue;
            }

            searched++;
            turnsSearched += file.Turns.Count(t => scope.Takes(file, t, t.Start, t.End));
            var (before, last) = (total, -1);
            foreach (var (start, end) in query.In(text.Folded.Text))
            {
                var own = text.Folded.Own(start, end);
                var turn = TurnAt(file.Turns, own.Start);
                if (!scope.Takes(file, turn < 0 ? null : file.Turns[turn], own.Start, own.End))
                {
                    continue;
                }

                // Hits come in order, so a turn is new where it is not the last one.
                turnsFound += turn > last ? 1 : 0;
                last = Math.Max(turn, last);
                if (total++ >= skip && hits.Count < take)
                {
                    hits.Add(Hit(file, turn, text.Text, own.Start, own.End));
                }
            }

            if (total > before)
            {
                sources.Add(new SourceHits(file.Source, total - before));
            }

            if (file.Source.Account.IsVoice())
            {
                voicesSearched.Add((file.Source.Alliance, file.Source.Account));
                if (total > before)
                {
                    voicesFound.Add((file.Source.Alliance, file.Source.Account));
                }
            }
        }

        return new SearchResult(
            total, new(turnsFound, turnsSearched), new(voicesFound.Count, voicesSearched.Count), searched, sources, hits);
    }

    private static SearchHit Hit(SourceFile file, int turn, string text, int start, int end)
    {
        var at = turn < 0 ? null : file.Turns[turn];

        // What someone else says before or after is no context of this.
        var from = Math.Max(start - ContextLength, at?.Start ?? 0);
        var to = Math.Min(end + ContextLength, Math.Max(at?.End ?? text.Length, end));
        var (before, after) = (text[Whole(text, from, 1)..start], text[end..Whole(text, to, -1)]);
        return new SearchHit(
            file.Source,
            start,
            end,
            turn + 1,
            at?.Speaker ?? "",
            at?.Role,
            (from > (at?.Start ?? 0) ? "…" : "") + OneLine(before),
            text[start..end],
            OneLine(after) + (to < (at?.End ?? text.Length) ? "…" : ""));
    }

    // Not in the middle of a character.
    private static int Whole(string text, int at, int step) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at + step : at;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal);

    private static int TurnAt(IReadOnlyList<Turn> turns, int offset)
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

        return low < turns.Count && turns[low].Start <= offset ? low : -1;
    }
}
