using Alliage.Core.Problems;
using Alliage.Workbench.Diagnosis;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Journals;

/// <summary>Undo, or redo what was undone.</summary>
public enum UndoWay
{
    /// <summary>Takes the newest own change back.</summary>
    Undo,

    /// <summary>Puts back what was undone last.</summary>
    Redo,
}

/// <summary>What was undone or redone.</summary>
/// <param name="Snapshot">The study with its revision.</param>
/// <param name="Changes">What was put and removed.</param>
/// <param name="Revision">The revision that was taken back.</param>
public sealed record Undone(StudySnapshot Snapshot, IReadOnlyList<StudyChange> Changes, long Revision);

/// <summary>
/// Undoes and redoes one's own changes, without end and across sessions: the inverse is appended to the journal as any
/// other change. Where someone else has changed the same since, nothing is done and it is said what and who.
/// </summary>
public sealed class UndoChange(IStudyStore store, TimeProvider clock)
{
    private const int Page = 200;

    /// <summary>Problems of <see cref="UndoProblems"/>, <c>name-missing</c>, and those of the store.</summary>
    public async Task<Result<Undone>> Run(string study, UndoWay way, string by, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(by))
        {
            return Result<Undone>.Failed(Problem.Of("name-missing"));
        }

        if (by.Trim() == OwnerKey.By)
        {
            // What owners answer is theirs: nobody takes it back by calling themselves so.
            return Result<Undone>.Failed(Problem.Of(way == UndoWay.Undo ? UndoProblems.NothingToUndo : UndoProblems.NothingToRedo, by.Trim()));
        }

        var snapshot = await store.Read(study, stop);
        if (!snapshot.Succeeded)
        {
            return Result<Undone>.Failed(snapshot.Problems);
        }

        var chain = await Chain(study, snapshot.Value.Revision, by.Trim(), stop);
        if (!chain.Succeeded)
        {
            return Result<Undone>.Failed(chain.Problems);
        }

        return (way == UndoWay.Undo ? chain.Value.Undo : chain.Value.Redo) is { } target
            ? await TakeBack(study, target, snapshot.Value.Revision, new Author(by.Trim(), clock.GetUtcNow().UtcDateTime), stop)
            : Result<Undone>.Failed(Problem.Of(way == UndoWay.Undo ? UndoProblems.NothingToUndo : UndoProblems.NothingToRedo, by.Trim()));
    }

    private async Task<Result<Undone>> TakeBack(string study, long target, long seen, Author author, CancellationToken stop)
    {
        var journal = await store.Journal(study, target - 1, stop);
        if (!journal.Succeeded)
        {
            return Result<Undone>.Failed(journal.Problems);
        }

        var entries = journal.Value.Where(e => e.Revision == target).ToList();
        var blocked = new Since([.. journal.Value.Where(e => e.Revision > target && e.Revision <= seen)]).Against(entries);
        if (blocked.Count > 0)
        {
            return Result<Undone>.Failed(blocked);
        }

        // Whatever comes between this look and the writing is refused by the store itself.
        var changes = Inverse.Of(entries);
        var kept = await store.Append(study, seen, changes, author, stop);
        return kept.Succeeded
            ? new Undone(kept.Value, [.. changes.Where(c => c is not StudyChange.Undoes)], target)
            : Result<Undone>.Failed(kept.Problems);
    }

    private async Task<Result<UndoChain>> Chain(string study, long revision, string by, CancellationToken stop)
    {
        var chain = new UndoChain(by);
        var before = revision + 1;
        while (!chain.IsComplete)
        {
            var page = await store.Revisions(study, before, Page, stop);
            if (!page.Succeeded)
            {
                return Result<UndoChain>.Failed(page.Problems);
            }

            if (page.Value.Count == 0)
            {
                break;
            }

            foreach (var mark in page.Value)
            {
                chain.Add(mark);
            }

            before = page.Value[^1].Revision;
        }

        return chain;
    }
}
