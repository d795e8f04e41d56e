using Alliage.Core.Sources.Themes;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Sources.Themes;

/// <summary>A theme under a question: proposed, on record, or both.</summary>
/// <param name="Theme">Id of the theme.</param>
/// <param name="How">How it is raised; null where it is not.</param>
/// <param name="Raised">What is on record; null where nothing is.</param>
/// <param name="Cues">The words that made a proposal; none where it was added by hand.</param>
public sealed record AskedTheme(string Theme, RaisedHow? How, Raised? Raised, IReadOnlyList<CueFound> Cues);

/// <summary>A question of a source with the themes that it raises or seems to raise.</summary>
/// <param name="Turn">The interviewer's turn.</param>
/// <param name="Number">Its number in the source.</param>
/// <param name="Themes">By the framework's order.</param>
public sealed record AskedQuestion(Turn Turn, int Number, IReadOnlyList<AskedTheme> Themes)
{
    /// <summary>The questions of a source, in order.</summary>
    /// <param name="source">The source.</param>
    /// <param name="proposals">What its questions seem to raise.</param>
    public static IReadOnlyList<AskedQuestion> Of(SourceFile source, IReadOnlyList<ProposedTheme> proposals)
    {
        // Once a person has gone through them, a proposal that is not on record was refused.
        var gone = source.Raised.Any(r => r.ConfirmedBy is not null);
        var raisedAt = source.Raised.ToLookup(r => r.Turn);
        var proposedAt = proposals.ToLookup(p => p.Turn);
        return
        [
            .. from turn in source.Turns.Where(t => t.Role == SpeakerRole.Interviewer)
               let raised = raisedAt[turn.Start].ToList()
               let proposed = proposedAt[turn.Start].ToList()
               select new AskedQuestion(
                   turn,
                   TurnNumbers.Of(source, turn.Start),
                   [
                       .. proposed.Select(p => (p, On: raised.FirstOrDefault(r => r.Theme == p.Theme)))
                           .Select(p => new AskedTheme(p.p.Theme, p.On?.How ?? (gone ? null : p.p.How), p.On, p.p.Cues)),
                       .. raised.Where(r => proposed.TrueForAll(p => p.Theme != r.Theme)).Select(r => new AskedTheme(r.Theme, r.How, r, [])),
                   ]),
        ];
    }

    /// <summary>The text of the question, cut where the words of a proposal begin and end.</summary>
    public IReadOnlyList<(string Words, bool Cue)> Runs(string text)
    {
        var cues = Themes.SelectMany(t => t.Cues).OrderBy(c => c.Start).ToList();
        var runs = new List<(string, bool)>();
        var at = Turn.Start;
        foreach (var cue in cues.Where(c => c.End > at))
        {
            var start = Math.Max(at, cue.Start);
            if (start > at)
            {
                runs.Add((text[at..start], false));
            }

            if (cue.End > start)
            {
                runs.Add((text[start..cue.End], true));
                at = cue.End;
            }
        }

        runs.Add((text[at..Turn.End], false));
        return runs;
    }
}
