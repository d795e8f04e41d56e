namespace Alliage.Core.Studies;

/// <summary>Which known words stand closest to a word that is not known, for messages that help to correct it.</summary>
public static class Nearest
{
    /// <summary>Parts the words in <see cref="Text"/>.</summary>
    public const string Parting = ", ";

    /// <summary><see cref="Text"/> where there is no candidate.</summary>
    public const string Nothing = "–";

    // Longer words are compared by their beginning: nobody mistypes a page.
    private const int Compared = 64;

    /// <summary>
    /// Up to <paramref name="count"/> candidates by edit distance (letters added, left out, changed or swapped with
    /// their neighbour; case does not count), closest first; equal distances keep the order of the candidates.
    /// </summary>
    public static IReadOnlyList<string> Of(string word, IEnumerable<string> candidates, int count = 3)
    {
        var folded = Fold(word);
        return [.. candidates.Select(c => (c, distance: Distance(folded, Fold(c)))).OrderBy(c => c.distance).Take(count).Select(c => c.c)];
    }

    /// <summary>The same, as one text: <c>pain, pin</c>; a dash where there is no candidate at all.</summary>
    public static string Text(string word, IEnumerable<string> candidates) =>
        Of(word, candidates) is { Count: > 0 } found ? string.Join(Parting, found) : Nothing;

    /// <summary>Edits between two words; a swap of neighbours is one edit.</summary>
    public static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above) = (above, row);
        }

        return above[b.Length];
    }

    private static string Fold(string word) => (word.Length > Compared ? word[..Compared] : word).ToUpperInvariant();
}
