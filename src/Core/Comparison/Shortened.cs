namespace Alliage.Core.Comparison;

/// <summary>Words cut for a cell.</summary>
public static class Shortened
{
    /// <summary>What stands where words are cut away.</summary>
    public const string Mark = "[…]";

    // Spaces that never break stay what they are: French sets its signs apart with them.
    private static readonly char[] Blanks =
        [.. Enumerable.Range(0, 0x3001).Select(c => (char)c).Where(c => char.IsWhiteSpace(c) && c is not ('\u00A0' or '\u202F'))];

    /// <summary>
    /// The text in one line; where it is longer than the limit, whole words of its beginning and the mark. A word
    /// that would take half of the line with it is cut, never between the halves of one sign.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">Most UTF-16 units before the mark; at least 1.</param>
    public static string Of(string text, int limit)
    {
        var line = string.Join(' ', text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= limit)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', limit);
        var end = space > limit / 2 ? space : char.IsHighSurrogate(line[limit - 1]) ? limit - 1 : limit;
        return $"{line[..end].TrimEnd(' ', ',', ';', ':', '.', '–', '—')} {Mark}";
    }
}
