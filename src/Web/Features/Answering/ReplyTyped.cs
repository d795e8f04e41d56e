using Alliage.Core.Diagnosis;
using Alliage.Core.Guides;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Answering;

/// <summary>
/// What stands in the fields of one question, from a form, a phone or the paper typed in: not yet a reply, since two
/// things may be chosen that exclude each other.
/// </summary>
/// <param name="Item">Id of the item.</param>
/// <param name="Values">Options chosen, and reasons for having no answer, each behind <see cref="AbsenceMark"/>.</param>
/// <param name="Text">Words, or a number.</param>
/// <param name="Mine">The list of "mine", a line each.</param>
/// <param name="Theirs">The list of "theirs".</param>
public sealed record ReplyTyped(string Item, IReadOnlyList<string>? Values = null, string? Text = null, string? Mine = null, string? Theirs = null)
{
    public const string ItemField = "item";
    public const string ValuesField = "value";
    public const string TextField = "text";
    public const string MineField = "mine";
    public const string TheirsField = "theirs";

    /// <summary>What a reason stands behind; no option's id has such a sign.</summary>
    public const string AbsenceMark = "no:";

    /// <summary>The reasons for having no answer that were chosen.</summary>
    public IEnumerable<Absence> Absences =>
        Chosen.Where(v => v.StartsWith(AbsenceMark, StringComparison.Ordinal)).Select(v => Keyword.Read<Absence>(v[AbsenceMark.Length..])).OfType<Absence>();

    // A sending that no script of ours made may have nothing where a value should stand.
    private IEnumerable<string> Chosen => (Values ?? []).OfType<string>();

    /// <summary>How a reason is written in a field.</summary>
    public static string Value(Absence absence) => AbsenceMark + Keyword.Of(absence);

    /// <summary>What was posted for an item.</summary>
    /// <param name="form">The form.</param>
    /// <param name="item">Id of the item.</param>
    /// <param name="prefix">What the names of its fields begin with, where several items stand in one form.</param>
    public static ReplyTyped Of(IFormCollection form, string item, string prefix = "") => new(
        item,
        [.. form[prefix + ValuesField].OfType<string>()],
        form[prefix + TextField],
        form[prefix + MineField],
        form[prefix + TheirsField]);

    /// <summary>A reply as its fields show it.</summary>
    public static ReplyTyped Of(Reply reply) => new(
        reply.Item,
        [.. reply.Options, .. reply.Absence is { } absence ? [Value(absence)] : Array.Empty<string>()],
        reply.Text,
        string.Join('\n', reply.Mine),
        string.Join('\n', reply.Theirs));

    /// <summary>The reply, tidy. Of two reasons the first is taken: <see cref="ReplyWrong"/> says so before.</summary>
    public Reply Read(GuideItem item)
    {
        var reply = new Reply
        {
            Item = item.Id,
            Options = [.. Chosen.Where(v => !v.StartsWith(AbsenceMark, StringComparison.Ordinal))],
            Text = item.Type == AnswerType.Number ? string.Concat((Text ?? "").Where(c => !char.IsWhiteSpace(c))) : Text,
            Mine = [Mine ?? ""],
            Theirs = [Theirs ?? ""],
            Absence = Absences.Select(a => (Absence?)a).FirstOrDefault(),
        }.Tidy(item);

        // Own words are an answer: not knowing which choice is nearest takes nothing from them.
        return reply is { Absence: Absence.DontKnow, Text: not null, Options.Count: 0 } && item.WordsFirst
            ? reply with { Absence = null }
            : reply;
    }
}
