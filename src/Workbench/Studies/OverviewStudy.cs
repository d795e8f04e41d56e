using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Placement;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>One case in the overview.</summary>
/// <param name="Placement">Its results.</param>
/// <param name="Material">What there is of A, of B and of the record.</param>
/// <param name="Silences">What its voices were asked and left unsaid.</param>
public sealed record CaseOverview(CasePlacement Placement, IReadOnlyList<AccountMaterial> Material, IReadOnlyList<ThemeSilence> Silences);

/// <summary>A study as a whole.</summary>
/// <param name="Opened">The study.</param>
/// <param name="Cases">Its cases, in its order.</param>
/// <param name="Divergences">Cases whose voices differ, the sharpest first.</param>
/// <param name="Newest">What was changed of late and what that moved.</param>
/// <param name="Sample">Who was studied.</param>
/// <param name="Retention">The day promised to the owners; null where none was.</param>
public sealed record StudyOverview(
    OpenedStudy Opened,
    IReadOnlyList<CaseOverview> Cases,
    IReadOnlyList<Divergence> Divergences,
    NewestChanges Newest,
    Sample Sample,
    Retention? Retention);

/// <summary>
/// What a study holds, what is missing, what moved and what deserves a look. Every case is placed once; only the newest
/// changes are replayed.
/// </summary>
public sealed class OverviewStudy(OpenStudy open, IStudyStore store, HeldPlacements held, TimeProvider clock)
{
    /// <summary>The most cases that are placed anew to tell what changes moved.</summary>
    private const int MostPlacings = 120;

    /// <param name="study">The study.</param>
    /// <param name="changes">The most revisions to go back.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Result<StudyOverview>> Run(string study, int changes, CancellationToken stop)
    {
        var opened = await open.Run(study, null, stop);
        if (!opened.Succeeded)
        {
            return Result<StudyOverview>.Failed(opened.Problems);
        }

        var placements = held.All(opened.Value.Study, opened.Value.Framework.Framework);
        var newest = await Newest(opened.Value, placements, changes, stop);
        return newest.Succeeded
            ? new StudyOverview(
                opened.Value,
                [.. placements.Select(p => new CaseOverview(p, AccountMaterial.Of(p.Case), ThemeSilence.Of(p.Readings)))],
                Divergence.Of(placements),
                newest.Value,
                Sample.Of(opened.Value.Study.Cases),
                Retention.Of(opened.Value.Study.Settings.RetentionDate, DateOnly.FromDateTime(clock.GetLocalNow().DateTime)))
            : Result<StudyOverview>.Failed(newest.Problems);
    }

    private async Task<Result<NewestChanges>> Newest(
        OpenedStudy opened, IReadOnlyList<CasePlacement> placements, int most, CancellationToken stop)
    {
        if (opened.Place != StudyPlace.Workspace)
        {
            return NewestChanges.None;
        }

        // A revision that is not in the journal (a backup put back) only makes the list shorter.
        var journal = await store.Journal(opened.Study.Name, Math.Max(0, opened.Revision - most - 1), stop);
        return journal.Succeeded
            ? new StudyReplay(opened, placements, MostPlacings).Newest(journal.Value, most)
            : Result<NewestChanges>.Failed(journal.Problems);
    }
}
