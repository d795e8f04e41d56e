using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Alliances;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Sources;

/// <summary>A theme that a question raises.</summary>
/// <param name="Theme">Id of the theme.</param>
/// <param name="Turn">Start of the interviewer's turn.</param>
/// <param name="How">Openly or by name.</param>
public sealed record RaisedTheme(string Theme, int Turn, RaisedHow How);

/// <summary>What a person says of the themes raised in a source.</summary>
/// <param name="Study">The study.</param>
/// <param name="Source">Id of the source.</param>
/// <param name="Seen">The revision that the person saw.</param>
/// <param name="Raised">Themes that are raised.</param>
/// <param name="NotRaised">Themes on record that are not: theme and turn count.</param>
/// <param name="By">Who says so.</param>
public sealed record ThemesToConfirm(
    string Study, string Source, long Seen, IReadOnlyList<RaisedTheme> Raised, IReadOnlyList<RaisedTheme> NotRaised, string By);

/// <summary>Notes the themes raised in a source, each with the name of who confirmed it.</summary>
public sealed class ConfirmThemes(StudyFinder finder, EditCase edit)
{
    /// <summary>Problem <c>unknown-source</c>, findings on the themes, and those of changing a case.</summary>
    public async Task<Result<StudySnapshot>> Run(ThemesToConfirm confirming, CancellationToken stop)
    {
        var found = await finder.Find(confirming.Study, stop);
        if (!found.Succeeded)
        {
            return Result<StudySnapshot>.Failed(found.Problems);
        }

        var sources = found.Value.Study.Cases.SelectMany(c => c.Sources).ToList();
        if (sources.Find(s => s.Source.Id == confirming.Source) is not { } source)
        {
            return Result<StudySnapshot>.Failed(
                StudyProblem.Unknown(StudyProblems.UnknownSource, confirming.Source, sources.Select(s => s.Source.Id)));
        }

        var raised = confirming.Raised.DistinctBy(r => (r.Theme, r.Turn)).Select(r => Row(confirming, r)).ToList();
        var keys = raised.Select(r => r.Key).ToHashSet();
        var notRaised = confirming.NotRaised.Select(r => Row(confirming, r).Key).ToHashSet();
        IReadOnlyList<StudyChange> changes =
        [
            .. source.Raised.Where(r => notRaised.Contains(r.Key) && !keys.Contains(r.Key)).Select(r => new StudyChange.Remove(r)),
            .. raised.Where(r => !source.Raised.Any(s => s.Key == r.Key && s.How == r.How && s.ConfirmedBy is not null)).Select(r => new StudyChange.Put(r)),
        ];
        return await edit.Run(new CaseEdit(confirming.Study, source.Source.Alliance, confirming.Seen, changes, confirming.By), stop);
    }

    private static Raised Row(ThemesToConfirm confirming, RaisedTheme theme) => new()
    {
        Source = confirming.Source,
        Theme = theme.Theme,
        Turn = theme.Turn,
        How = theme.How,
        ConfirmedBy = confirming.By.Trim(),
    };
}
