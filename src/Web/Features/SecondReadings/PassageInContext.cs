using Alliage.Core.SecondReadings;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.SecondReadings;

/// <summary>Words under the same readers' codings from the first sign to the last.</summary>
/// <param name="Text">The words.</param>
/// <param name="First">Whether the first reader coded them.</param>
/// <param name="Second">Whether the second did.</param>
public sealed record ReadWords(string Text, bool First, bool Second);

/// <summary>The passage of a difference with the words around it, so that it can be judged where it stands.</summary>
public static class PassageInContext
{
    private const int Around = 140;

    /// <summary>The words, cut where a reader's coding begins or ends; what is cut off at either end is shown by an ellipsis.</summary>
    public static IReadOnlyList<ReadWords> Of(string text, ReadingDifference difference)
    {
        var from = Backward(text, Math.Clamp(difference.Start, 0, text.Length));
        var to = Forward(text, Math.Clamp(difference.End, 0, text.Length));
        var cuts = difference.Codings.SelectMany(c => new[] { c.Start, c.End }).Where(c => c > from && c < to)
            .Append(from).Append(to).Distinct().Order().ToList();
        var words = cuts.Zip(cuts.Skip(1), (start, end) => new ReadWords(
            text[start..end], Under(difference.First, start, end), Under(difference.Second, start, end)));
        return [.. from > 0 && text[from - 1] != '\n' ? Cut : [], .. words, .. to < text.Length && text[to] != '\n' ? Cut : []];
    }

    private static IReadOnlyList<ReadWords> Cut { get; } = [new("…", First: false, Second: false)];

    private static bool Under(IReadOnlyList<ReaderCoding> codings, int start, int end) => codings.Any(c => c.Start <= start && c.End >= end);

    private static int Backward(string text, int start)
    {
        var from = Math.Max(0, start - Around);
        var space = from == 0 ? -1 : text.IndexOfAny([' ', '\n'], from, start - from);
        return from == 0 ? 0 : space < 0 ? start : space + 1;
    }

    private static int Forward(string text, int end)
    {
        // The question before a passage says what it answers; what comes after its paragraph does not.
        var to = Math.Min(text.Length, end + Around);
        if (text.IndexOf('\n', end, to - end) is >= 0 and var paragraph)
        {
            return paragraph;
        }

        var space = to == text.Length ? -1 : text.LastIndexOfAny([' ', '\n'], to - 1, to - end);
        return to == text.Length ? to : space < 0 ? end : space;
    }
}
