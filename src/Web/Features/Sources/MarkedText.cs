using Alliage.Core.Studies;

namespace Alliage.Web.Features.Sources;

/// <summary>A stretch of text under the same codings from its first sign to its last.</summary>
/// <param name="Text">The words.</param>
/// <param name="Under">Codings that it lies under, the widest first.</param>
/// <param name="Begins">Those whose first words these are: here their links lead.</param>
public sealed record MarkedRun(string Text, IReadOnlyList<Coding> Under, IReadOnlyList<Coding> Begins);

/// <summary>A turn with its codings.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Turn">The turn.</param>
/// <param name="Runs">Its text.</param>
/// <param name="Codings">Codings that begin in it, in order; with those that begin before the first turn.</param>
/// <param name="Raised">Themes that it raises.</param>
public sealed record MarkedTurn(
    int Number, Turn Turn, IReadOnlyList<MarkedRun> Runs, IReadOnlyList<Coding> Codings, IReadOnlyList<Raised> Raised);

/// <summary>A source's text cut where codings begin and end, so that each can be marked in place without script.</summary>
public static class MarkedText
{
    /// <summary>The turns of a source; a text without turns is one.</summary>
    public static IReadOnlyList<MarkedTurn> Of(SourceFile source, string text)
    {
        var turns = source.Turns.Count > 0
            ? source.Turns
            : [new Turn { Source = source.Source.Id, Start = 0, End = text.Length, Role = SpeakerRole.Record, Words = WordCount.Of(text) }];
        var begun = new HashSet<string>(StringComparer.Ordinal);
        var raised = source.Raised.ToLookup(r => r.Turn);
        var marked = new List<MarkedTurn>(turns.Count);

        // Both in order: from turn to turn only the codings that reach on are looked at, not all of the text's.
        var open = new List<Coding>();
        var next = 0;
        foreach (var turn in turns)
        {
            for (; next < source.Codings.Count && source.Codings[next].Start < turn.End; next++)
            {
                open.Add(source.Codings[next]);
            }

            open.RemoveAll(c => c.End <= turn.Start);
            marked.Add(Of(text, turn, marked.Count + 1, open, begun, [.. raised[turn.Start]]));
        }

        return marked;
    }

    private static MarkedTurn Of(
        string text, Turn turn, int number, List<Coding> open, HashSet<string> begun, IReadOnlyList<Raised> raised)
    {
        var (start, end) = (Math.Clamp(turn.Start, 0, text.Length), Math.Clamp(turn.End, 0, text.Length));
        var here = open.Where(c => c.Start < end && c.End > start).ToList();
        var cuts = here.SelectMany(c => new[] { c.Start, c.End }).Where(c => c > start && c < end)
            .Append(start).Append(end).Distinct().Order().ToList();
        var runs = new List<MarkedRun>();
        var beginning = new List<Coding>();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var under = here.Where(c => c.Start <= cuts[i] && c.End >= cuts[i + 1])
                .OrderByDescending(c => c.End - c.Start).ThenBy(c => c.Id, StringComparer.Ordinal).ToList();
            var begins = under.Where(c => begun.Add(c.Id)).ToList();
            beginning.AddRange(begins.OrderBy(c => c.Start).ThenBy(c => c.Id, StringComparer.Ordinal));
            runs.Add(new(text[cuts[i]..cuts[i + 1]], under, begins));
        }

        return new(number, turn, runs, beginning, raised);
    }
}
