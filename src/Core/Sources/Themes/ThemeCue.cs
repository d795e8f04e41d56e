using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.Studies;

namespace Alliage.Core.Sources.Themes;

/// <summary>
/// Words by which a question probably raises a theme: some words in a row, the last of which may be a beginning
/// (<c>concurren*</c>, and so may any other). A framework's cues are data of its wordings.
/// </summary>
public sealed class ThemeCue
{
    private const char Beginning = '*';

    private readonly IReadOnlyList<string> words;

    private ThemeCue(string theme, RaisedHow how, string written)
    {
        (Theme, How, Written) = (theme, how, written);

        words = [.. FoldedWord.In(written, 0, written.Length).Select(w => w.Folded + (w.End < written.Length && written[w.End] == Beginning ? Beginning : null))];
    }

    /// <summary>Id of the theme.</summary>
    public string Theme { get; }

    /// <summary>Openly, or by naming what is looked for.</summary>
    public RaisedHow How { get; }

    /// <summary>The cue as the wording has it.</summary>
    public string Written { get; }

    /// <summary>The cues of a framework in a language, in the order of its themes. A theme without cues has none.</summary>
    public static IReadOnlyList<ThemeCue> Of(Framework framework, FrameworkWording wording) =>
    [
        .. from theme in framework.Themes
           where theme.Cues is not null
           from how in new[] { RaisedHow.Openly, RaisedHow.ByName }
           from written in wording[WordingKeys.OfCues(theme.Id, how)].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
           select new ThemeCue(theme.Id, how, written),
    ];

    /// <summary>
    /// The questions of the guide, each whole as one cue of its theme: an interview that was led by it raises its themes
    /// word for word, by name where the question names the partner's growth, openly else.
    /// </summary>
    public static IEnumerable<ThemeCue> Of(Guide guide, FrameworkWording wording) => guide.Items.Select(item => new ThemeCue(
        item.Theme,
        item.NamesPartnerGrowth ? RaisedHow.ByName : RaisedHow.Openly,
        wording[GuideKeys.Question(item)]));

    /// <summary>Where the cue stands among the words of a question; none where it does not.</summary>
    internal IEnumerable<CueFound> In(IReadOnlyList<FoldedWord> question)
    {
        for (var at = 0; words.Count > 0 && at + words.Count <= question.Count; at++)
        {
            var here = 0;
            while (here < words.Count && IsHere(words[here], question[at + here].Folded))
            {
                here++;
            }

            if (here == words.Count)
            {
                yield return new CueFound(Written, How, question[at].Start, question[at + here - 1].End);
            }
        }
    }

    private static bool IsHere(string cue, string word) =>
        cue[^1] == Beginning ? word.AsSpan().StartsWith(cue.AsSpan(..^1), StringComparison.Ordinal) : cue == word;
}

/// <summary>A cue where it was found.</summary>
/// <param name="Cue">The cue as the wording has it.</param>
/// <param name="How">What it speaks for.</param>
/// <param name="Start">First UTF-16 unit of its words in the text.</param>
/// <param name="End">One past the last.</param>
public sealed record CueFound(string Cue, RaisedHow How, int Start, int End);
