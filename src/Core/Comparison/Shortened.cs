namespace Alliage.Core.Comparison;

/// <summary>Words cut for a cell.</summary>
public static class Shortened
{
    /// <summary>What stands where words are cut away.</summary>
    public const string Mark = "[…]";

    /// <summary>
    /// The text in one line; where it is longer than the limit, whole words of its beginning and the mark. A word
    /// longer than the limit is cut, never between the halves of one sign.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">Most UTF-16 units before the mark; at least 1.</param>
    public static string Of(string text, int limit)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= limit)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', limit);
        var end = space > 0 ? space : char.IsHighSurrogate(line[limit - 1]) ? limit - 1 : limit;
        return $"{line[..end].TrimEnd(' ', ',', ';', ':', '.', '–', '—')} {Mark}";
    }
}
