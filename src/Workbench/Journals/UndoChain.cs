using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Journals;

/// <summary>
/// What a person can undo and redo, read off the journal from its end. A revision is void while one that undoes it
/// stands; redoing is undoing an undo. So the chain needs no memory of its own: it is the same after a restart, in
/// another browser, on another machine.
/// </summary>
/// <param name="by">The person.</param>
internal sealed class UndoChain(string by)
{
    private readonly HashSet<long> undone = [];

    // Own standing inverses with nothing of their own after them, newest first; of each whether it undoes (or redoes).
    private readonly List<long> inverses = [];
    private readonly Dictionary<long, long> targets = [];
    private readonly Dictionary<long, bool> undoes = [];
    private long? undo;
    private bool ownChange;

    /// <summary>The newest own change that stands.</summary>
    public long? Undo => undo;

    /// <summary>The newest own undo that stands, where the person has changed nothing since.</summary>
    public long? Redo
    {
        get
        {
            foreach (var inverse in inverses)
            {
                if (!undoes.TryGetValue(inverse, out var isUndo))
                {
                    return null;
                }

                if (isUndo)
                {
                    return inverse;
                }
            }

            return null;
        }
    }

    /// <summary>Whether older revisions can change nothing any more.</summary>
    public bool IsComplete => undo is not null && ownChange && (Redo is not null || inverses.TrueForAll(undoes.ContainsKey));

    /// <summary>Takes the next older revision in.</summary>
    public void Add(RevisionMark mark)
    {
        if (targets.Remove(mark.Revision, out var inverse))
        {
            undoes[inverse] = mark.Undoes is null;
        }

        var stands = !undone.Contains(mark.Revision);
        if (stands && mark.Undoes is { } target)
        {
            undone.Add(target);
            if (mark.By == by && !ownChange)
            {
                inverses.Add(mark.Revision);
                targets[target] = mark.Revision;
            }
        }

        // The first revision is the study itself: it is deleted, not undone.
        if (mark.By == by && mark.Undoes is null && mark.Revision > 1)
        {
            ownChange = true;
            undo ??= stands ? mark.Revision : null;
        }
    }
}
