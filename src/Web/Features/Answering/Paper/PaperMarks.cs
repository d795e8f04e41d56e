using System.Globalization;
using Alliage.Core.Guides;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Answering.Paper;

/// <summary>
/// The signs that stand beside the boxes on paper, and are typed for them: a figure for an option, another sign for each
/// reason for having no answer.
/// </summary>
internal static class PaperMarks
{
    /// <summary>The sign of an option, by its place.</summary>
    public static string Of(GuideItem item, GuideOption option) =>
        (item.Options.TakeWhile(o => o != option).Count() + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The sign of a reason.</summary>
    public static string Of(Absence absence) => absence switch
    {
        Absence.AskedNotMentioned => "0",
        Absence.NotApplicable => "/",
        Absence.DontKnow => "?",
        _ => "-",
    };

    /// <summary>The value of a field for a sign; null for a sign that the item does not have.</summary>
    public static string? Value(GuideItem item, char sign) =>
        item.Options.Where(o => Of(item, o) == sign.ToString()).Select(o => o.Id).FirstOrDefault()
        ?? AnswerRows.Absences(item).Where(a => Of(a) == sign.ToString()).Select(ReplyTyped.Value).FirstOrDefault();
}
