using Alliage.Core.Guides;
using Alliage.Core.Studies;

namespace Alliage.Core.Diagnosis;

/// <summary>
/// The answers that a reply is kept as. Each option chosen is one answer with the indicators that the guide gives it;
/// words carry none, since nobody has read them yet; an absence names whatever the item may tell. No answer is ever a
/// silence: a line typed on a phone is short because it was typed on a phone (ours).
/// </summary>
public static class ReplyAnswers
{
    /// <summary>The answers; none for a reply that is empty.</summary>
    /// <param name="item">The item.</param>
    /// <param name="reply">What was said to it, tidy.</param>
    /// <param name="alliance">Id of the alliance.</param>
    /// <param name="account">Who says it.</param>
    public static IReadOnlyList<Answer> Of(GuideItem item, Reply reply, string alliance, Account account)
    {
        var blank = new Answer
        {
            Id = AnswerId.Of(alliance, account, item.Id),
            Alliance = alliance,
            Account = account,
            Item = item.Id,
        };
        if (reply.Absence is { } absence)
        {
            return [blank with { Absence = absence, Indicators = [.. item.MayTell] }];
        }

        return item.Type switch
        {
            AnswerType.Open => reply.Text is null ? [] : [blank with { Text = reply.Text }],
            AnswerType.Number => reply.Text is null ? [] : [blank with { Value = reply.Text }],
            AnswerType.Choice => reply.HasAnswer ? [Chosen(blank, item, reply)] : [],
            AnswerType.Several => Ticked(blank, item, reply),
            AnswerType.MineAndTheirs =>
            [
                .. Side(blank, item, Reply.MineValue, reply.Mine),
                .. Side(blank, item, Reply.TheirsValue, reply.Theirs),
            ],
            _ => throw new ArgumentOutOfRangeException(nameof(item)),
        };
    }

    private static Answer Chosen(Answer blank, GuideItem item, Reply reply)
    {
        var option = item.Options.FirstOrDefault(o => reply.Options is [var chosen, ..] && o.Id == chosen);
        return blank with { Value = option?.Id, Text = reply.Text, Indicators = option?.Informs ?? [] };
    }

    private static List<Answer> Ticked(Answer blank, GuideItem item, Reply reply) =>
    [
        .. item.Options.Where(o => reply.Options.Contains(o.Id)).Select(o =>
            blank with { Id = AnswerId.Of(blank.Alliance, blank.Account, item.Id, o.Id), Value = o.Id, Indicators = o.Informs }),
        .. reply.Text is null ? Array.Empty<Answer>() : [blank with { Text = reply.Text }],
    ];

    private static IEnumerable<Answer> Side(Answer blank, GuideItem item, string side, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
        {
            yield return blank with
            {
                Id = AnswerId.Of(blank.Alliance, blank.Account, item.Id, side),
                Value = side,
                Text = string.Join('\n', lines),
            };
        }
    }
}
