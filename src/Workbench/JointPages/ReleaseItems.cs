using Alliage.Core.Diagnosis;
using Alliage.Core.Problems;
using Alliage.Workbench.Diagnosis;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.JointPages;

/// <summary>A sentence that an owner read and agrees to release.</summary>
/// <param name="Item">Id of the item.</param>
/// <param name="Read">What <see cref="Shareable.Read"/> was when the sentence was shown.</param>
public sealed record Agreed(string Item, string Read);

/// <summary>
/// Releases these answers of an owner to the partner, and no others: what was released before and is not among them is
/// taken back. Until the joint page is made an owner may change this as often as wanted.
/// </summary>
public sealed class ReleaseItems(ChangeOwner change)
{
    /// <summary>The joint page was made: what it says was agreed to.</summary>
    public const string Made = "release-made";

    /// <summary>An answer that is never shown to the partner, whoever asks: item.</summary>
    public const string Private = "release-private";

    /// <summary>There is nothing to release: item.</summary>
    public const string Unanswered = "release-unanswered";

    /// <summary>The answer is not any more what was read: item.</summary>
    public const string ReadOtherwise = "release-read-otherwise";

    /// <summary>
    /// Problems <c>release-made</c>, <c>release-private</c>, <c>release-unanswered</c>, <c>release-read-otherwise</c>,
    /// <c>reply-item-unknown</c>, <c>owner-unknown</c>. Where anything is wrong nothing is released or taken back.
    /// </summary>
    public Task<Result<Edited>> Run(OwnerKey owner, IReadOnlyList<Agreed> agreed, CancellationToken stop) =>
        change.Run(owner, editing => Plan(editing, agreed), stop);

    private static Result<IReadOnlyList<StudyChange>> Plan(OwnerEditing editing, IReadOnlyList<Agreed> agreed)
    {
        if (editing.IsMade)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(Problem.Of(Made));
        }

        var shareable = Releases.Shareable(editing.Guide.Guide, editing.Owner, editing.At).ToDictionary(s => s.Item.Id, StringComparer.Ordinal);
        List<Problem> problems = [.. agreed.SelectMany(a => Problems(a, editing, shareable))];
        if (problems.Count > 0)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(problems);
        }

        var wanted = agreed.Select(a => a.Item).ToHashSet(StringComparer.Ordinal);
        var held = shareable.Values.Where(s => s.IsReleased).Select(s => s.Item.Id).ToHashSet(StringComparer.Ordinal);
        return Result<IReadOnlyList<StudyChange>>.Of(
        [
            .. editing.Owner.Releases.Where(r => !wanted.Contains(r.Item)).Select(r => new StudyChange.Remove(r)),
            .. shareable.Values.Where(s => wanted.Contains(s.Item.Id) && !held.Contains(s.Item.Id)).Select(s => new StudyChange.Put(s.Release)),
        ]);
    }

    private static IEnumerable<Problem> Problems(Agreed agreed, OwnerEditing editing, Dictionary<string, Shareable> shareable)
    {
        if (shareable.TryGetValue(agreed.Item, out var found))
        {
            return found.Read == agreed.Read ? [] : [Problem.Of(ReadOtherwise, agreed.Item)];
        }

        return editing.Guide.Guide.Items.FirstOrDefault(i => i.Id == agreed.Item) switch
        {
            null => [Problem.Of(ReplyChecks.UnknownItem, agreed.Item)],
            { MayBeReleased: false } => [Problem.Of(Private, agreed.Item)],
            _ => [Problem.Of(Unanswered, agreed.Item)],
        };
    }
}
