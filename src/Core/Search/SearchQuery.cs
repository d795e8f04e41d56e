using System.Buffers;

namespace Alliage.Core.Search;

/// <summary>What is searched for: any of some words or phrases, accents and case ignored.</summary>
public sealed class SearchQuery
{
    private const int MostScans = 6;
    private const int Unknown = -1;
    private const int Nowhere = int.MaxValue;

    private readonly SearchValues<string> values;

    private SearchQuery(IReadOnlyList<string> anyOf, bool wholeWords)
    {
        AnyOf = anyOf;
        WholeWords = wholeWords;

        // Longest first: where several begin at one place, the longest is meant.
        Folded = [.. anyOf.Select(w => FoldedText.Of(w.Trim()).Text).Distinct().OrderByDescending(w => w.Length)];
        values = SearchValues.Create([.. Folded], StringComparison.Ordinal);
    }

    /// <summary>The words as they were given.</summary>
    public IReadOnlyList<string> AnyOf { get; }

    /// <summary>Whether neither a letter nor a digit may stand right before or after.</summary>
    public bool WholeWords { get; }

    internal IReadOnlyList<string> Folded { get; }

    /// <summary>A query; null where no word has anything to search for.</summary>
    public static SearchQuery? Of(IReadOnlyList<string> anyOf, bool wholeWords)
    {
        string[] words = [.. anyOf.Where(w => FoldedText.Of(w.Trim()).Text.Length > 0)];
        return words.Length == 0 ? null : new SearchQuery(words, wholeWords);
    }

    /// <summary>All hits in a text, in order, none over another; ranges of the folded text.</summary>
    internal IEnumerable<(int Start, int End)> In(string folded)
    {
        // Where each word stands next: a few plain scans are faster than one for any of them.
        var next = Folded.Count <= MostScans ? new int[Folded.Count] : [];
        Array.Fill(next, Unknown);
        for (var at = Next(folded, 0, next); at >= 0;)
        {
            var found = Length(folded, at);
            if (found > 0)
            {
                yield return (at, at + found);
            }

            at = Next(folded, at + Math.Max(found, 1), next);
        }
    }

    private int Next(string folded, int from, int[] next)
    {
        if (Folded.Count == 1)
        {
            var found = folded.AsSpan(from).IndexOf(Folded[0], StringComparison.Ordinal);
            return found < 0 ? -1 : from + found;
        }

        if (next.Length == 0)
        {
            var any = folded.AsSpan(from).IndexOfAny(values);
            return any < 0 ? -1 : from + any;
        }

        var nearest = Nowhere;
        for (var i = 0; i < next.Length; i++)
        {
            if (next[i] < from)
            {
                var found = folded.AsSpan(from).IndexOf(Folded[i], StringComparison.Ordinal);
                next[i] = found < 0 ? Nowhere : from + found;
            }

            nearest = Math.Min(nearest, next[i]);
        }

        return nearest == Nowhere ? -1 : nearest;
    }

    /// <summary>Length of the longest word that stands here as it should; 0 where none does.</summary>
    private int Length(string folded, int at)
    {
        if (Folded.Count == 1)
        {
            // The scan found the word itself.
            return !WholeWords || IsWhole(folded, at, at + Folded[0].Length) ? Folded[0].Length : 0;
        }

        foreach (var word in Folded)
        {
            if (string.CompareOrdinal(folded, at, word, 0, word.Length) == 0 && (!WholeWords || IsWhole(folded, at, at + word.Length)))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static bool IsWhole(string folded, int start, int end) =>
        !(start > 0 && char.IsLetterOrDigit(folded[start - 1]) && char.IsLetterOrDigit(folded[start]))
        && !(end < folded.Length && char.IsLetterOrDigit(folded[end]) && char.IsLetterOrDigit(folded[end - 1]));
}
