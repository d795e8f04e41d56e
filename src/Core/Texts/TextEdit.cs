using System.Text;
using Alliage.Core.Studies;

namespace Alliage.Core.Texts;

/// <summary>
/// A change of a text, and what becomes of ranges in it. A range keeps its words: it moves with them, grows and shrinks
/// with what is changed inside it, loses at its ends what is changed across them, and is gone where none of its words
/// is left. Words put in at its very edge stay outside. (Our rules; the journal keeps the former text.)
/// </summary>
public sealed class TextEdit
{
    private TextEdit(string before, string after, IReadOnlyList<TextChange> changes)
    {
        Before = before;
        After = after;
        Changes = changes;
    }

    /// <summary>The text before.</summary>
    public string Before { get; }

    /// <summary>The text after.</summary>
    public string After { get; }

    /// <summary>The least changes that lead from one to the other, in order, none touching another.</summary>
    public IReadOnlyList<TextChange> Changes { get; }

    /// <summary>An edit by changes. Each is taken word by word, so that what it leaves as it was is not counted as changed.</summary>
    /// <param name="before">The text.</param>
    /// <param name="changes">Changes within it; they may come in any order and must not lie over one another.</param>
    /// <exception cref="ArgumentException">A change lies outside the text, or over another.</exception>
    public static TextEdit Of(string before, IReadOnlyList<TextChange> changes)
    {
        var after = new StringBuilder();
        var least = new List<TextChange>();
        var at = 0;
        foreach (var change in changes.OrderBy(c => c.Start).ThenBy(c => c.End))
        {
            if (change.Start < at || change.End < change.Start || change.End > before.Length)
            {
                throw new ArgumentException($"No change of this text: {change.Start} to {change.End}.", nameof(changes));
            }

            after.Append(before, at, change.Start - at).Append(change.Words);
            at = change.End;
            foreach (var part in TextDifference.Between(before[change.Start..change.End], change.Words, change.Start))
            {
                Join(least, part);
            }
        }

        return new TextEdit(before, after.Append(before, at, before.Length - at).ToString(), least);
    }

    /// <summary>The edit that leads from one text to another.</summary>
    public static TextEdit Between(string before, string after) => Of(before, [new TextChange(0, before.Length, after)]);

    /// <summary>Where a passage is after the edit; null where none of its words is left.</summary>
    /// <param name="start">First unit before.</param>
    /// <param name="end">One past the last.</param>
    public (int Start, int End)? Passage(int start, int end) => Range(start, end, takesStart: false, takesEnd: false);

    /// <summary>Where a turn is after the edit; null where none of its words is left. Words put in at its edges are the speaker's.</summary>
    /// <param name="start">First unit before.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="follows">Whether another turn ends where this one begins: words put in between are that speaker's.</param>
    public (int Start, int End)? Turn(int start, int end, bool follows) => Range(start, end, takesStart: !follows, takesEnd: true);

    private static void Join(List<TextChange> changes, TextChange next)
    {
        if (changes.Count > 0 && changes[^1].End == next.Start)
        {
            changes[^1] = new TextChange(changes[^1].Start, next.End, changes[^1].Words + next.Words);
        }
        else
        {
            changes.Add(next);
        }
    }

    private (int Start, int End)? Range(int start, int end, bool takesStart, bool takesEnd)
    {
        var (first, last) = (-1, -1);
        var (at, moved) = (0, 0);
        foreach (var change in Changes)
        {
            if (at >= end && !(change.Start == end && takesEnd))
            {
                break;
            }

            Mark(Math.Max(at, start) + moved, Math.Min(change.Start, end) + moved);
            if (IsInside(change, start, end, takesStart, takesEnd))
            {
                Mark(change.Start + moved, change.Start + moved + change.Words.Length);
            }

            at = change.End;
            moved += change.Words.Length - (change.End - change.Start);
        }

        Mark(Math.Max(at, start) + moved, end + moved);
        return first < 0 || IsWordless(start, end, first, last) ? null : (first, last);

        void Mark(int from, int to)
        {
            if (from < to)
            {
                first = first < 0 ? from : first;
                last = to;
            }
        }
    }

    private static bool IsInside(TextChange change, int start, int end, bool takesStart, bool takesEnd) =>
        change.Start >= start && change.End <= end
        && (change.Start < change.End
            || ((change.Start > start || takesStart) && (change.Start < end || takesEnd)));

    private bool IsWordless(int start, int end, int first, int last) =>
        WordCount.Of(After.AsSpan(first, last - first)) == 0 && WordCount.Of(Before.AsSpan(start, end - start)) > 0;
}
