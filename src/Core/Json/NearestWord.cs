namespace Alliage.Core.Json;

/// <summary>The word that was likely meant.</summary>
internal static class NearestWord
{
    /// <summary>
    /// The word with the fewest letters to change (case does not count), or null where more than a third of the
    /// letters would have to change: that is another word, not a slip.
    /// </summary>
    public static string? Of(string written, IEnumerable<string> words)
    {
        string? nearest = null;
        var fewest = (Math.Max(written.Length, 3) / 3) + 1;
        foreach (var word in words)
        {
            var changes = Changes(written.ToLowerInvariant(), word.ToLowerInvariant());
            if (changes < fewest)
            {
                (nearest, fewest) = (word, changes);
            }
        }

        return nearest;
    }

    // Levenshtein's distance, one row at a time.
    private static int Changes(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 0; i < from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < to.Length; j++)
            {
                var swapped = diagonal + (from[i] == to[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(swapped, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[^1];
    }
}
