using System.Text.Json;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Answering;

/// <summary>
/// What an owner has said who wants nothing kept before the end. It travels in the form from question to question and is
/// nowhere else.
/// </summary>
/// <param name="Form">Which questions.</param>
/// <param name="Replies">What was typed, in the order in which it was said.</param>
public sealed record Draft(GuideForm Form, IReadOnlyList<ReplyTyped> Replies)
{
    /// <summary>Name of the form's field.</summary>
    public const string Field = "draft";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>What was said last to an item; null where nothing was.</summary>
    public ReplyTyped? Of(string item) => Replies.LastOrDefault(r => r.Item == item);

    /// <summary>
    /// With one more. It replaces what was said to the same item before; the first words to the open question stay, where
    /// a question that names the partner's growth came in between: what was said unprompted is evidence of its own.
    /// </summary>
    public Draft With(Core.Guides.Guide guide, ReplyTyped reply)
    {
        var before = Replies.ToList();
        var last = before.FindLastIndex(r => r.Item == reply.Item);
        var prompted = reply.Item == guide.OpenFirst
            && before.Skip(last + 1).Any(r => guide.Items.Any(i => i.Id == r.Item && i.NamesPartnerGrowth));
        if (last >= 0 && !prompted)
        {
            before.RemoveAt(last);
        }

        return this with { Replies = [.. before, reply] };
    }

    /// <summary>As it stands in the form.</summary>
    public string Write() => JsonSerializer.Serialize(this, Options);

    /// <summary>From the form; null where it did not arrive whole.</summary>
    public static Draft? Read(string? written)
    {
        try
        {
            return string.IsNullOrEmpty(written) || JsonSerializer.Deserialize<Draft>(written, Options) is not { Replies: not null } draft
                || draft.Replies.Any(r => r is not { Item: not null })
                ? null
                : draft;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
