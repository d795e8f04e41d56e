using Alliage.Core.Comparison;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Alliances;

/// <summary>One revision as far as it concerns a case.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="At">When, in universal time.</param>
/// <param name="By">Who.</param>
/// <param name="Entries">The rows changed, in order.</param>
/// <param name="Moved">What that changed in the results of the case, what weighs most first; empty where nothing moved.</param>
public sealed record HistoryStep(
    long Revision, DateTime At, string By, IReadOnlyList<JournalEntry> Entries, IReadOnlyList<ResultChange> Moved);

/// <summary>What moved a case, newest first.</summary>
/// <param name="Case">The case as it stands.</param>
/// <param name="Steps">The newest steps.</param>
/// <param name="Earlier">How many older revisions were not replayed.</param>
/// <param name="Came">When the study came into the workspace, and by whom; null for one that never did.</param>
public sealed record CaseHistory(OpenedCase Case, IReadOnlyList<HistoryStep> Steps, int Earlier, Author? Came);

/// <summary>Replays the journal of one case backwards from where it stands, and says what each change moved.</summary>
public sealed class ReplayCase(OpenCase open, IStudyStore store)
{
    /// <param name="study">The study.</param>
    /// <param name="alliance">The case.</param>
    /// <param name="most">The most revisions to replay.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Result<CaseHistory>> Run(string study, string alliance, int most, CancellationToken stop)
    {
        var opened = await open.Run(study, alliance, stop);
        if (!opened.Succeeded)
        {
            return Result<CaseHistory>.Failed(opened.Problems);
        }

        if (opened.Value.Opened.Place != StudyPlace.Workspace)
        {
            return new CaseHistory(opened.Value, [], 0, null);
        }

        var journal = await store.Journal(study, 0, stop);
        return journal.Succeeded ? Of(opened.Value, journal.Value, most) : Result<CaseHistory>.Failed(journal.Problems);
    }

    /// <summary>Pure: the case, its journal, and how far back to go.</summary>
    internal static CaseHistory Of(OpenedCase opened, IReadOnlyList<JournalEntry> journal, int most)
    {
        var framework = opened.Opened.Framework.Framework;
        var came = journal.FirstOrDefault(e => e is { Before: null, After: Settings });
        var revisions = journal
            .Where(e => e != came && e.Revision <= opened.Opened.Revision)
            .Aggregate(new RevisionsOfCase(opened.Placement.Case, opened.Opened.Study), (all, entry) => all.Add(entry))
            .NewestFirst;
        var steps = new List<HistoryStep>();
        var rows = CaseRows.Of(opened.Placement.Case, opened.Opened.Study);
        var after = opened.Placement;
        var replayed = 0;
        foreach (var entries in revisions.Take(most))
        {
            rows = Undoing.Undo(rows, entries);
            var before = Undoing.Place(rows, opened.Placement.Case.Alliance.Id, framework);
            var moved = before is null ? [] : ResultChange.Between(before, after);
            if (moved.Count > 0 || entries.Any(RevisionsOfCase.IsOfOneCase))
            {
                steps.Add(new(entries[0].Revision, entries[0].At, entries[0].By, entries, moved));
            }

            replayed++;
            if (before is null)
            {
                break;
            }

            after = before;
        }

        return new CaseHistory(opened, steps, revisions.Count - replayed, came is null ? null : new Author(came.By, came.At));
    }
}
