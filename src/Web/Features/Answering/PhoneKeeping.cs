using Alliage.Core.Studies;
using Alliage.Web.Wording;
using Alliage.Workbench;
using Alliage.Workbench.Diagnosis;

namespace Alliage.Web.Features.Answering;

/// <summary>Keeps what a phone sent: each answer once, in the phone's order; one that is wrong keeps no other from being kept.</summary>
internal sealed class PhoneKeeping(UseCases useCases, OwnerKey owner, Sitting now, Words words)
{
    /// <summary>What was kept; null where nothing could be just now.</summary>
    public async Task<PhoneKept?> Run(PhoneSending sent, SentInOrder.Line line, CancellationToken stop)
    {
        var form = Keyword.Read<GuideForm>(sent.Form ?? "");
        var items = now.Guide.Items.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var (taken, refused) = (new List<NumberedReply>(), new List<RefusedReply>());
        foreach (var one in (sent.Replies ?? []).Where(r => r is { Reply.Item: not null }).OrderBy(r => r.Number).Where(r => line.IsNew(sent.Phone, r.Reply.Item, r.Number)))
        {
            var wrong = items.TryGetValue(one.Reply.Item, out var item)
                ? ReplyWrong.Of(now.Guide, item, one.Reply, now.Said(words.Language), words)
                : words["answering.wrong.other"];
            if (wrong is null)
            {
                taken.Add(one);
            }
            else
            {
                refused.Add(new(one.Reply.Item, wrong));
            }
        }

        var said = taken.Select(t => t.Reply).ToList();
        var draft = new Draft(form ?? now.Form, said);
        var all = sent.HandIn
            ? [.. said, .. now.Guide.Of(draft.Form).Where(i => draft.Of(i.Id) is null && now.Reply(i).IsEmpty).Select(NotReached)]
            : said;
        var problems = await new ReplyRuns(useCases).Keep(
            owner,
            all.Select(r => r.Read(items[r.Item])),
            new([]) { Form = form, Language = sent.Language is "fr" or "en" ? sent.Language : null, HandIn = sent.HandIn },
            stop);
        if (problems.Count > 0)
        {
            return null;
        }

        taken.ForEach(t => line.Came(sent.Phone, t.Reply.Item, t.Number));
        return new(refused);
    }

    private static ReplyTyped NotReached(Core.Guides.GuideItem item) => new(item.Id, [ReplyTyped.Value(Absence.NotReached)]);
}
