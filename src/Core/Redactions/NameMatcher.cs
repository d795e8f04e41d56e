using Alliage.Core.Search;
using Alliage.Core.Texts;

namespace Alliage.Core.Redactions;

/// <summary>
/// Finds names as whole words, whatever their case, accents, apostrophes, hyphens and blanks, with <c>&amp;</c> and
/// <c>et</c> as one. What is around them stays: <c>d’Yvon</c>, <c>Yvon’s</c>, <c>Marie-Yvon</c>.
/// </summary>
public sealed class NameMatcher
{
    // Between two words of a name: a blank, a hyphen, " & "; never another sentence.
    private const int LongestGap = 4;

    private readonly List<(string[] Words, string Instead)> names;

    /// <param name="pseudonyms">The names; longer ones are looked for first.</param>
    public NameMatcher(IEnumerable<Pseudonym> pseudonyms) => names =
    [
        .. pseudonyms.Select(p => (Words: WordsOf(p.Name), p.Instead)).Where(n => n.Words.Length > 0)
            .OrderByDescending(n => n.Words.Sum(w => w.Length)),
    ];

    /// <summary>Where names stand in a text, in order, none over another, with what takes their place.</summary>
    public IReadOnlyList<TextChange> In(string text)
    {
        var folded = FoldedText.Of(text);
        var found = new SortedDictionary<int, TextChange>();
        foreach (var (words, instead) in names)
        {
            foreach (var (start, end) in Places(folded.Text, words))
            {
                var own = folded.Own(start, end);

                // A name does not go on in the next paragraph, where someone else may speak.
                if (!text.AsSpan(own.Start, own.End - own.Start).Contains("\n\n", StringComparison.Ordinal)
                    && found.Values.All(c => c.End <= own.Start || c.Start >= own.End))
                {
                    found[own.Start] = new TextChange(own.Start, own.End, instead);
                }
            }
        }

        return [.. found.Values];
    }

    /// <summary>The words of a name as they are compared; none where it has no letter or digit.</summary>
    public static string[] WordsOf(string name)
    {
        var words = FoldedText.Of(name).Text.Split([.. FoldedText.Of(name).Text.Where(c => !char.IsLetterOrDigit(c)).Distinct()])
            .Where(w => w.Length > 0).ToArray();

        // "Bois et Tradition" is "Bois & Tradition"; a name that is nothing else keeps its "et".
        var without = words.Where(w => w is not ("et" or "and")).ToArray();
        return without.Length > 1 ? without : words;
    }

    private static IEnumerable<(int Start, int End)> Places(string folded, string[] words)
    {
        for (var at = folded.IndexOf(words[0], StringComparison.Ordinal); at >= 0;)
        {
            var end = IsBoundary(folded, at) ? End(folded, at, words) : -1;
            if (end > 0)
            {
                yield return (at, end);
            }

            var next = Math.Max(end, at + 1);
            at = next < folded.Length ? folded.IndexOf(words[0], next, StringComparison.Ordinal) : -1;
        }
    }

    private static int End(string folded, int at, string[] words)
    {
        foreach (var (i, word) in words.Index())
        {
            at = i == 0 ? at : AfterGap(folded, at);
            if (at < 0 || string.CompareOrdinal(folded, at, word, 0, word.Length) != 0 || !IsBoundary(folded, at + word.Length))
            {
                return -1;
            }

            at += word.Length;
        }

        return at;
    }

    private static int AfterGap(string folded, int at)
    {
        var start = Gap(folded, at);
        foreach (var and in (string[])["et", "and"])
        {
            var after = start + and.Length;
            if (start > at && string.CompareOrdinal(folded, start, and, 0, and.Length) == 0 && after < folded.Length && !char.IsLetterOrDigit(folded[after]))
            {
                return Gap(folded, after);
            }
        }

        return start > at ? start : -1;
    }

    private static int Gap(string folded, int at)
    {
        var end = at;
        while (end < folded.Length && end - at < LongestGap && !char.IsLetterOrDigit(folded[end]) && folded[end] is not ('.' or '!' or '?'))
        {
            end++;
        }

        return end;
    }

    private static bool IsBoundary(string folded, int at) =>
        at <= 0 || at >= folded.Length || !char.IsLetterOrDigit(folded[at - 1]) || !char.IsLetterOrDigit(folded[at]);
}
