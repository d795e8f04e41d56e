using Alliage.Core.Guides;
using Alliage.Core.Studies;

namespace Alliage.Core.Diagnosis;

/// <summary>What an owner said to one item the last time round, and says now.</summary>
/// <param name="Item">The item.</param>
/// <param name="Then">What was said then.</param>
/// <param name="Now">What is said now; empty where it is not answered yet.</param>
public sealed record ThenAndNow(GuideItem Item, Reply Then, Reply Now)
{
    /// <summary>Whether the owner says the same, in the same words.</summary>
    public bool IsSame => Then.Equals(Now);
}

/// <summary>
/// One owner's answers beside those of the round before. It is made of this owner's own answers and of nothing else; what
/// was answered anew for another reason ("I see it otherwise") belongs to its own round and is no last time.
/// </summary>
/// <param name="At">When the new round began, in universal time.</param>
/// <param name="Items">The items answered the last time, in the guide's order.</param>
public sealed record LastTime(DateTime At, IReadOnlyList<ThenAndNow> Items)
{
    /// <summary>Those answered both times, and otherwise.</summary>
    public IEnumerable<ThenAndNow> Changed => Items.Where(i => !i.IsSame && !i.Now.IsEmpty);

    /// <summary>Those answered both times, and alike.</summary>
    public IEnumerable<ThenAndNow> Same => Items.Where(i => i.IsSame);

    /// <summary>Those not answered yet this time.</summary>
    public IEnumerable<ThenAndNow> Open => Items.Where(i => i.Now.IsEmpty);

    /// <summary>The newest round before this one; null where there was none.</summary>
    /// <param name="owner">The owner's rows.</param>
    /// <param name="guide">The guide.</param>
    public static LastTime? Of(OwnerFile owner, Guide guide)
    {
        var rounds = owner.FormerAnswers.Where(a => a.Cause == AnsweredAnew.Again).ToList();
        if (rounds.Count == 0)
        {
            return null;
        }

        // The rows of one round have one time.
        var at = rounds.Max(a => a.At);
        var then = rounds.Where(a => a.At == at).Select(a => a.AsAnswer()).ToList();
        return new LastTime(
            at,
            [
                .. guide.Items.OrderBy(i => i.Order)
                    .Where(i => then.Exists(a => a.Item == i.Id))
                    .Select(i => new ThenAndNow(i, Reply.Of(i, then), Reply.Of(i, owner.Answers))),
            ]);
    }
}
