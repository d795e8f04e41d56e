using Alliage.Core.Sources.Themes;

namespace Alliage.Core.Redactions;

/// <summary>
/// The words of somebody who is erased, to be found again where others wrote them down: a row of at least
/// <see cref="Fewest"/> words in the same order, whatever case, accents and punctuation, or a whole passage that was
/// quoted, of at least two. Fewer words in a row are anybody's (our rule).
/// </summary>
public sealed class SpokenWords
{
    /// <summary>So many words in the same order are a quotation.</summary>
    public const int Fewest = 5;

    /// <summary>What stands in their place.</summary>
    public const string Mark = "[…]";

    private readonly Dictionary<int, HashSet<string>> rows = [];

    /// <param name="spoken">What was said.</param>
    /// <param name="quotes">Passages that were quoted as a whole.</param>
    /// <param name="others">What others said too, such as an interviewer's questions: no quotation of this person.</param>
    public SpokenWords(IEnumerable<string> spoken, IEnumerable<string> quotes, IEnumerable<string> others)
    {
        var sequences = rows[Fewest] = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in spoken)
        {
            sequences.UnionWith(Runs(FoldedWord.In(text, 0, text.Length), Fewest).Select(r => r.Words));
        }

        foreach (var text in others)
        {
            sequences.ExceptWith(Runs(FoldedWord.In(text, 0, text.Length), Fewest).Select(r => r.Words));
        }

        foreach (var quote in quotes)
        {
            var words = FoldedWord.In(quote, 0, quote.Length);
            if (words.Count is > 1 and < Fewest)
            {
                Row(words.Count).Add(Joined(words, 0, words.Count));
            }
        }
    }

    /// <summary>A text without these words; the same text where it has none of them.</summary>
    public string Without(string text)
    {
        var words = FoldedWord.In(text, 0, text.Length);
        var found = new bool[words.Count];
        foreach (var (length, known) in rows)
        {
            foreach (var (at, _) in Runs(words, length).Where(r => known.Contains(r.Words)))
            {
                Array.Fill(found, value: true, at, length);
            }
        }

        var kept = new System.Text.StringBuilder();
        var end = 0;
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i])
            {
                var last = i;
                while (last + 1 < found.Length && found[last + 1])
                {
                    last++;
                }

                kept.Append(text, end, words[i].Start - end).Append(Mark);
                (end, i) = (words[last].End, last);
            }
        }

        return end == 0 ? text : kept.Append(text, end, text.Length - end).ToString();
    }

    private HashSet<string> Row(int length) =>
        rows.TryGetValue(length, out var row) ? row : rows[length] = new HashSet<string>(StringComparer.Ordinal);

    private static IEnumerable<(int At, string Words)> Runs(List<FoldedWord> words, int length)
    {
        for (var at = 0; at + length <= words.Count; at++)
        {
            yield return (at, Joined(words, at, length));
        }
    }

    private static string Joined(List<FoldedWord> words, int at, int length) => string.Join(' ', words.GetRange(at, length).Select(w => w.Folded));
}
