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
        var searched = study.Cases.SelectMany(c => c.Sources).Where(f => scope.Takes(f.Source))
            .Select(f => (File: f, Text: texts(f.Source.Id))).Where(f => f.Text is not null).ToList();

        // Each text for itself, so over all cores; only those in which the listed hits lie are gone through again.
        var counts = searched.AsParallel().AsOrdered().Select(s => Count(s.File, s.Text!, query, scope)).ToList();
        var total = 0;
        var sources = new List<SourceHits>();
        var hits = new List<SearchHit>();
        foreach (var ((file, text), count) in searched.Zip(counts).Where(s => s.Second.Hits > 0))
        {
            sources.Add(new SourceHits(file.Source, count.Hits));
            if (hits.Count < take && total + count.Hits > skip)
            {
                hits.AddRange(Found(file, text!, query, scope).Skip(Math.Max(0, skip - total)).Take(take - hits.Count)
                    .Select(f => Hit(file, f.Turn, text!.Text, f.Start, f.End)));
            }

            total += count.Hits;
        }

        return new SearchResult(
            total,
            new(counts.Sum(c => c.TurnsFound), counts.Sum(c => c.TurnsSearched)),
            new(Voices(sources.Select(s => s.Source)), Voices(searched.Select(s => s.File.Source))),
            searched.Count,
            sources,
            hits);
    }

    private static int Voices(IEnumerable<Source> sources) =>
        sources.Where(s => s.Account.IsVoice()).Select(s => (s.Alliance, s.Account)).Distinct().Count();

    private static Counted Count(SourceFile file, SearchableText text, SearchQuery query, SearchScope scope)
    {
        var (hits, turns, last) = (0, 0, -1);
        foreach (var (_, _, turn) in Found(file, text, query, scope))
        {
            // Hits come in order, so a turn is new where it is not the last one.
            hits++;
            turns += turn > last ? 1 : 0;
            last = Math.Max(turn, last);
        }

        return new Counted(hits, turns, file.Turns.Count(t => scope.Takes(file, t, t.Start, t.End)));
    }

    /// <summary>The hits that the scope takes, in order, each with its turn; -1 outside every turn.</summary>
    private static IEnumerable<(int Start, int End, int Turn)> Found(SourceFile file, SearchableText text, SearchQuery query, SearchScope scope)
    {
        var turns = file.Turns;
        var own = new FoldedText.InOrder(text.Folded);
        var at = 0;
        foreach (var (from, to) in query.In(text.Folded.Text))
        {
            var (start, end) = own.Own(from, to);
            while (at < turns.Count && turns[at].End <= start)
            {
                at++;
            }

            var turn = at < turns.Count && turns[at].Start <= start ? at : -1;
            if (scope.Takes(file, turn < 0 ? null : turns[turn], start, end))
            {
                yield return (start, end, turn);
            }
        }
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

    private readonly record struct Counted(int Hits, int TurnsFound, int TurnsSearched);
}
