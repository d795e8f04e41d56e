using Alliage.Core.Problems;
using Alliage.Core.Sources.Themes;

namespace Alliage.Workbench.Sources;

/// <summary>A source with the themes that its questions seem to raise, beside those that are on record.</summary>
public sealed record ProposedThemes(OpenedSource Opened, IReadOnlyList<ProposedTheme> Themes);

/// <summary>Finds which themes of the framework the interviewer's questions probably raise. Nothing is changed.</summary>
public sealed class ProposeThemes(OpenSource open)
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
        var wordings = framework.Wordings.Where(w => spoken.Contains(w.Language)).ToList();
        var cues = (wordings.Count > 0 ? wordings : framework.Wordings).SelectMany(w => ThemeCue.Of(framework.Framework, w)).ToList();
        return new ProposedThemes(opened.Value, ProposedTheme.In(opened.Value.Text, opened.Value.Source.Turns, cues));
    }
}
