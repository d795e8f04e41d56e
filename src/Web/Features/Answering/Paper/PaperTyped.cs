using Alliage.Core.Guides;

namespace Alliage.Web.Features.Answering.Paper;

/// <summary>What is typed in from the paper for one question.</summary>
/// <param name="Signs">The signs beside the boxes that are ticked.</param>
/// <param name="Reply">What it says.</param>
/// <param name="Unknown">A sign that the question does not have; null where all are known.</param>
public sealed record PaperTyped(string Signs, ReplyTyped Reply, char? Unknown)
{
    public const string SignsField = "signs";

    /// <summary>What the names of an item's fields begin with.</summary>
    public static string Prefix(GuideItem item) => item.Id + ".";

    /// <summary>What was posted for an item.</summary>
    public static PaperTyped Of(IFormCollection form, GuideItem item)
    {
        var signs = form[Prefix(item) + SignsField].ToString();
        var typed = signs.Where(c => !char.IsWhiteSpace(c) && c is not (',' or ';' or '.')).Select(c => c is '–' or '—' ? '-' : c).ToList();
        var values = typed.Select(c => (Sign: c, Value: PaperMarks.Value(item, c))).ToList();
        var reply = ReplyTyped.Of(form, item.Id, Prefix(item)) with { Values = [.. values.Select(v => v.Value).OfType<string>()] };
        return new(signs, reply, values.Where(v => v.Value is null).Select(v => (char?)v.Sign).FirstOrDefault());
    }
}
