using System.Globalization;
using Alliage.Core.Guides;
using Alliage.Core.Problems;

namespace Alliage.Core.Diagnosis;

/// <summary>What can be wrong with a reply, whoever sends it. The page offers nothing of this; a form sent otherwise may.</summary>
public static class ReplyChecks
{
    /// <summary>Most signs of an open answer, or of one list.</summary>
    public const int LongestText = 2_000;

    /// <summary>Most lines of one list.</summary>
    public const int MostLines = 12;

    /// <summary>The largest number that an item takes.</summary>
    public const int LargestNumber = 9_999;

    /// <summary>An item that the guide does not have: item.</summary>
    public const string UnknownItem = "reply-item-unknown";

    /// <summary>An option that the item does not have: item, option.</summary>
    public const string UnknownOption = "reply-option-unknown";

    /// <summary>More than one option of a single choice: item.</summary>
    public const string TooManyOptions = "reply-options-too-many";

    /// <summary>More options than the item takes: item, most.</summary>
    public const string OverMost = "reply-options-over-most";

    /// <summary>An option that says that no other holds, with another: item, that option.</summary>
    public const string NotAlone = "reply-option-not-alone";

    /// <summary>Something that this kind of item does not take: item.</summary>
    public const string Unexpected = "reply-unexpected";

    /// <summary>An answer and a reason for having none: item.</summary>
    public const string AnswerAndAbsence = "reply-answer-and-absence";

    /// <summary>Too many signs: item, signs, most.</summary>
    public const string TooLong = "reply-too-long";

    /// <summary>Too many lines: item, lines, most.</summary>
    public const string TooManyLines = "reply-too-many-lines";

    /// <summary>Not a whole number from 0 to the largest: item, what was typed, largest.</summary>
    public const string NotANumber = "reply-not-a-number";

    /// <summary>All problems of tidy replies; an item that the guide does not have is one.</summary>
    public static IReadOnlyList<Problem> Of(Guide guide, IEnumerable<Reply> replies) =>
    [
        .. replies.SelectMany(r => guide.Items.FirstOrDefault(i => i.Id == r.Item) is { } item
            ? Of(item, r)
            : [Problem.Of(UnknownItem, r.Item)]),
    ];

    /// <summary>Problems of words beside a reply, such as the reason for it.</summary>
    public static IReadOnlyList<Problem> OfWords(string item, string? text) =>
        text is { Length: > LongestText } ? [Problem.Of(TooLong, item, Written(text.Length), Written(LongestText))] : [];

    private static IEnumerable<Problem> Of(GuideItem item, Reply reply) =>
    [
        .. reply.Absence is not null && reply.HasAnswer ? [Problem.Of(AnswerAndAbsence, item.Id)] : Array.Empty<Problem>(),
        .. reply.Options.Where(o => item.Options.All(known => known.Id != o)).Select(o => Problem.Of(UnknownOption, item.Id, o)),
        .. item.Type == AnswerType.Choice && reply.Options.Count > 1 ? [Problem.Of(TooManyOptions, item.Id)] : Array.Empty<Problem>(),
        .. item.AtMost is { } most && reply.Options.Count > most ? [Problem.Of(OverMost, item.Id, Written(most))] : Array.Empty<Problem>(),
        .. reply.Options.Count > 1 ? item.Options.Where(o => o.Alone && reply.Options.Contains(o.Id)).Select(o => Problem.Of(NotAlone, item.Id, o.Id)) : [],
        .. IsUnexpected(item, reply) ? [Problem.Of(Unexpected, item.Id)] : Array.Empty<Problem>(),
        .. item.Type == AnswerType.Number ? Number(item, reply.Text) : OfWords(item.Id, reply.Text),
        .. Lines(item, reply.Mine),
        .. Lines(item, reply.Theirs),
    ];

    private static bool IsUnexpected(GuideItem item, Reply reply) => item.Type == AnswerType.MineAndTheirs
        ? reply.Text is not null
        : reply.Mine.Count > 0 || reply.Theirs.Count > 0;

    private static IEnumerable<Problem> Number(GuideItem item, string? text)
    {
        if (text is not null && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= LargestNumber))
        {
            yield return Problem.Of(NotANumber, item.Id, text.Length > 20 ? text[..20] + "…" : text, LargestNumber.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<Problem> Lines(GuideItem item, IReadOnlyList<string> lines)
    {
        if (lines.Count > MostLines)
        {
            yield return Problem.Of(TooManyLines, item.Id, Written(lines.Count), Written(MostLines));
        }

        if (lines.Sum(l => l.Length) is var length and > LongestText)
        {
            yield return Problem.Of(TooLong, item.Id, Written(length), Written(LongestText));
        }
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
