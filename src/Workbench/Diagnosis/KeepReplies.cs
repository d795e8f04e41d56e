using Alliage.Core.Diagnosis;
using Alliage.Core.Guides;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Diagnosis;

/// <summary>What an owner says now.</summary>
/// <param name="Items">One for each item that is answered, or answered anew, in the order said; an empty one takes the answer away.</param>
public sealed record Replies(IReadOnlyList<Reply> Items)
{
    /// <summary>Which questions the owner chose; null to leave it.</summary>
    public GuideForm? Form { get; init; }

    /// <summary><c>fr</c> or <c>en</c>; null to leave it.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the owner hands the answers in: has looked at all of them and is done.</summary>
    public bool HandIn { get; init; }
}

/// <summary>
/// Keeps what an owner says, in one revision; an item answered anew replaces its former answer. An answer that changes is
/// no longer released: the partner would read something else than what was agreed to. Once the joint page is made, it
/// stays what was released then. Words on the open question that come after one that names the partner's growth do not
/// replace the first ones without a trace (<see cref="FirstWords"/>).
/// </summary>
public sealed class KeepReplies(ChangeOwner change)
{
    /// <summary>The ids of <see cref="ReplyChecks"/>, <c>owner-unknown</c>, <c>respondent-language</c>. Where anything is wrong nothing is kept.</summary>
    public Task<Result<Edited>> Run(OwnerKey owner, Replies replies, CancellationToken stop) =>
        change.Run(owner, editing => Plan(editing, replies), stop);

    private static Result<IReadOnlyList<StudyChange>> Plan(OwnerEditing editing, Replies replies)
    {
        var guide = editing.Guide.Guide;
        List<Reply> tidy = [.. replies.Items.Select(r => guide.Items.FirstOrDefault(i => i.Id == r.Item) is { } item ? r.Tidy(item) : r)];
        List<Problem> problems =
        [
            .. ReplyChecks.Of(guide, tidy),
            .. replies.Language is null or "fr" or "en" ? Array.Empty<Problem>() : [Problem.Of("respondent-language", replies.Language)],
        ];
        return problems.Count > 0
            ? Result<IReadOnlyList<StudyChange>>.Failed(problems)
            : Result<IReadOnlyList<StudyChange>>.Of(
            [
                .. Respondent(editing, replies),
                .. tidy.SelectMany((r, at) => FirstWords.Of(editing, r, tidy.Take(at)).Concat(OfItem(editing, Item(guide, r), r))),
            ]);
    }

    private static GuideItem Item(Guide guide, Reply reply) => guide.Items.First(i => i.Id == reply.Item);

    private static IEnumerable<StudyChange> Respondent(OwnerEditing editing, Replies replies)
    {
        var before = editing.Owner.Respondent;
        var now = before with
        {
            Form = replies.Form ?? before.Form,
            Language = replies.Language ?? before.Language,
            Given = replies.HandIn ? DateOnly.FromDateTime(editing.At) : before.Given,
        };
        return now == before ? [] : [new StudyChange.Put(now)];
    }

    /// <summary>What becomes of the rows of one item; nothing where the reply says what stands already.</summary>
    internal static IEnumerable<StudyChange> OfItem(OwnerEditing editing, GuideItem item, Reply reply)
    {
        var owner = editing.Owner;
        var before = owner.Answers.Where(a => a.Item == item.Id).ToList();
        if (Reply.Of(item, before).Equals(reply))
        {
            return [];
        }

        var after = ReplyAnswers.Of(item, reply, owner.Alliance, owner.Account);
        var kept = after.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. before.Where(a => !kept.Contains(a.Id)).Select(a => new StudyChange.Remove(a)),
            .. after.Select(a => new StudyChange.Put(a)),
            .. editing.IsMade ? [] : owner.Releases.Where(r => r.Item == item.Id).Select(r => new StudyChange.Remove(r)),
        ];
    }
}
