using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Sources.Themes;
using Alliage.Workbench.Guides;

namespace Alliage.Workbench.Sources;

/// <summary>A source with the themes that its questions seem to raise, beside those that are on record.</summary>
/// <param name="Opened">The source.</param>
/// <param name="Themes">What its questions seem to raise.</param>
/// <param name="Guide">The interview guide, whose questions are asked under the same themes; null where there is none.</param>
public sealed record ProposedThemes(OpenedSource Opened, IReadOnlyList<ProposedTheme> Themes, OpenedGuide? Guide);

/// <summary>
/// Finds which themes of the framework the interviewer's questions probably raise: by its cues, and by the questions of the
/// guide where they were asked word for word. Nothing is changed.
/// </summary>
public sealed class ProposeThemes(OpenSource open, ReadGuide guides)
{
    /// <summary>Problems of opening the source.</summary>
    public async Task<Result<ProposedThemes>> Run(string study, string source, CancellationToken stop)
    {
        var opened = await open.Run(study, source, stop);
        if (!opened.Succeeded)
        {
            return Result<ProposedThemes>.Failed(opened.Problems);
        }

        // Where the study's languages are not said, or not the framework's, all cues are tried.
        var framework = opened.Value.Opened.Framework;
        var spoken = opened.Value.Opened.Study.Settings.Languages;
        var guide = await guides.Run(stop);
        var themes = framework.Framework.Themes.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        List<ThemeCue> cues =
        [
            .. Spoken(framework.Wordings, spoken).SelectMany(w => ThemeCue.Of(framework.Framework, w)),
            .. guide.Succeeded
                ? Spoken(guide.Value.Worded.Wordings, spoken).SelectMany(w => ThemeCue.Of(guide.Value.Guide, w)).Where(c => themes.Contains(c.Theme))
                : [],
        ];
        return new ProposedThemes(
            opened.Value, ProposedTheme.In(opened.Value.Text, opened.Value.Source.Turns, cues), guide.Succeeded ? guide.Value : null);
    }

    private static IEnumerable<FrameworkWording> Spoken(IReadOnlyList<FrameworkWording> wordings, IReadOnlyList<string> spoken) =>
        wordings.Where(w => spoken.Contains(w.Language)).ToList() is { Count: > 0 } some ? some : wordings;
}
