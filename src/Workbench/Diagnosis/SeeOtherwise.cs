using Alliage.Core.Diagnosis;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Diagnosis;

/// <summary>
/// An owner read what came of an answer, sees it otherwise and answers anew. The new answer takes the place of the former,
/// which is kept beside it with the owner's reason; what was released of it is released no more. All in one revision.
/// </summary>
public sealed class SeeOtherwise(ChangeOwner change)
{
    /// <summary>The ids of <see cref="ReplyChecks"/>, <c>reply-too-long</c> for a reason too, and <c>owner-unknown</c>. The same answer again changes nothing.</summary>
    /// <param name="owner">Whose answer.</param>
    /// <param name="reply">What the owner says now.</param>
    /// <param name="why">The owner's reason; null or empty for none.</param>
    /// <param name="stop">Stops the reading.</param>
    public Task<Result<Edited>> Run(OwnerKey owner, Reply reply, string? why, CancellationToken stop) =>
        change.Run(owner, editing => Plan(editing, reply, why), stop);

    private static Result<IReadOnlyList<StudyChange>> Plan(OwnerEditing editing, Reply reply, string? why)
    {
        var guide = editing.Guide.Guide;
        if (guide.Items.FirstOrDefault(i => i.Id == reply.Item) is not { } item)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(Problem.Of(ReplyChecks.UnknownItem, reply.Item));
        }

        var tidy = reply.Tidy(item);
        var reason = new Reply { Item = item.Id, Text = why }.Tidy(item).Text;
        List<Problem> problems = [.. ReplyChecks.Of(guide, [tidy]), .. ReplyChecks.OfWords(item.Id, reason)];
        if (problems.Count > 0)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(problems);
        }

        var changes = KeepReplies.OfItem(editing, item, tidy);
        var former = changes.Any() ? editing.Owner.Answers.Where(a => a.Item == item.Id).ToList() : [];
        return Result<IReadOnlyList<StudyChange>>.Of(
        [
            .. former.Count == 0 ? FirstWords.Of(editing, tidy, []) : [],
            .. former.Select(a => new StudyChange.Put(
                FormerAnswer.Of(a, FreshId.Of('f'), AnsweredAnew.Otherwise, reason, editing.At))),
            .. changes,
        ]);
    }
}
