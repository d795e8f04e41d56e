using System.Text;
using Alliage.Core.Texts;

namespace Alliage.Core.Redactions;

/// <summary>A text in which names were replaced, and where its ranges are then. No range is ever lost: one that cut a name takes all of what replaced it.</summary>
public sealed class RedactedText
{
    private readonly IReadOnlyList<TextChange> changes;

    /// <param name="text">The text before.</param>
    /// <param name="changes">What is replaced, in order, none over another.</param>
    public RedactedText(string text, IReadOnlyList<TextChange> changes)
    {
        this.changes = changes;
        var after = new StringBuilder();
        var at = 0;
        foreach (var change in changes)
        {
            after.Append(text, at, change.Start - at).Append(change.Words);
            at = change.End;
        }

        Text = after.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The text after.</summary>
    public string Text { get; }

    /// <summary>Where a range is then.</summary>
    public (int Start, int End) Range(int start, int end)
    {
        var (moved, first, last) = (0, start, end);
        foreach (var change in changes)
        {
            var grown = change.Words.Length - (change.End - change.Start);
            if (change.Start < start && change.End > start)
            {
                first = change.Start + moved;
            }
            else if (change.End <= start)
            {
                first = start + moved + grown;
            }

            if (change.Start == start)
            {
                first = change.Start + moved;
            }

            if (change.Start < end)
            {
                last = (change.End >= end ? change.End : end) + moved + grown;
            }

            moved += grown;
        }

        return (Math.Clamp(first, 0, Text.Length), Math.Clamp(last, 0, Text.Length));
    }
}
