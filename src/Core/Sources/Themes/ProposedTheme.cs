using Alliage.Core.Studies;

namespace Alliage.Core.Sources.Themes;

/// <summary>A theme that a question probably raises. Nothing is raised before a person says so.</summary>
/// <param name="Theme">Id of the theme.</param>
/// <param name="Turn">Start of the interviewer's turn.</param>
/// <param name="How">By name where any cue names what is looked for, else openly.</param>
/// <param name="Cues">The words that made it, by place.</param>
public sealed record ProposedTheme(string Theme, int Turn, RaisedHow How, IReadOnlyList<CueFound> Cues)
{
    /// <summary>What the interviewer's turns of a source probably raise, by turn and in the order of the framework's themes.</summary>
    /// <param name="text">Text of the source.</param>
    /// <param name="turns">Its turns.</param>
    /// <param name="cues">Cues of one or several languages.</param>
    public static IReadOnlyList<ProposedTheme> In(string text, IEnumerable<Turn> turns, IReadOnlyList<ThemeCue> cues)
    {
        var proposed = new List<ProposedTheme>();
        var byTheme = cues.GroupBy(c => c.Theme).ToList();
        foreach (var turn in turns.Where(t => t.Role == SpeakerRole.Interviewer).OrderBy(t => t.Start))
        {
            var words = FoldedWord.In(text, turn.Start, turn.End);
            foreach (var theme in byTheme)
            {
                var found = theme.SelectMany(c => c.In(words)).DistinctBy(f => (f.Start, f.End, f.How)).OrderBy(f => f.Start).ThenBy(f => f.End).ToList();
                if (found.Count > 0)
                {
                    var how = found.Exists(f => f.How == RaisedHow.ByName) ? RaisedHow.ByName : RaisedHow.Openly;
                    proposed.Add(new ProposedTheme(theme.Key, turn.Start, how, found));
                }
            }
        }

        return proposed;
    }
}
