using System.Globalization;
using Alliage.Core.Diagnosis;
using Alliage.Core.Guides;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Diagnosis;

/// <summary>
/// The order of the guide binds: what is said to the open question counts as unprompted only before any question that
/// names the partner's growth is answered. An owner may correct it afterwards; what stood first, words or nothing, is then
/// kept beside it, so that whoever reads knows which was said unprompted.
/// </summary>
internal static class FirstWords
{
    /// <summary>What is kept besides; nothing where the reply is to another item, changes nothing, or comes in time.</summary>
    /// <param name="editing">What stands.</param>
    /// <param name="reply">What is said now.</param>
    /// <param name="before">What was said just before it, in the same sending.</param>
    public static IEnumerable<StudyChange> Of(OwnerEditing editing, Reply reply, IEnumerable<Reply> before)
    {
        var (guide, owner) = (editing.Guide.Guide, editing.Owner);
        if (reply.Item != guide.OpenFirst || owner.FormerAnswers.Any(f => f.Item == reply.Item) || !IsPrompted(guide, owner, before))
        {
            return [];
        }

        var item = guide.Items.First(i => i.Id == reply.Item);
        var first = owner.Answers.Where(a => a.Item == item.Id).ToList();
        return Reply.Of(item, first).Equals(reply)
            ? []
            : (first.Count > 0 ? first : ReplyAnswers.Of(item, new Reply { Item = item.Id, Absence = Absence.NotReached }, owner.Alliance, owner.Account))
                .Select((answer, at) => new StudyChange.Put(FormerAnswer.Of(
                    answer,
                    AnswerId.Of(owner.Alliance, owner.Account, item.Id, "first-" + (at + 1).ToString(CultureInfo.InvariantCulture)),
                    AnsweredAnew.Otherwise,
                    null,
                    editing.At)));
    }

    private static bool IsPrompted(Guide guide, OwnerFile owner, IEnumerable<Reply> before)
    {
        var names = guide.Items.Where(i => i.NamesPartnerGrowth).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        return owner.Answers.Any(a => names.Contains(a.Item) && a.Absence is null) || before.Any(r => names.Contains(r.Item) && r.HasAnswer);
    }
}
