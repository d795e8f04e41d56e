namespace Alliage.Storage.Rows;

/// <summary>
/// While a table is read, the few words that a column repeats (a code, a coder, a source) become one string each
/// instead of one a row: less memory, and results find them in the processor's cache. Let go of with the reading.
/// </summary>
internal sealed class SharedWords
{
    // A column of ids or quotes repeats nothing: it is given up once this many different words have been seen.
    private const int Most = 4_096;

    private readonly Dictionary<int, HashSet<string>?> byColumn = [];

    /// <summary>The value, or the same word as seen before in this column.</summary>
    public string Share(int column, string value)
    {
        if (!byColumn.TryGetValue(column, out var seen))
        {
            byColumn[column] = seen = new(StringComparer.Ordinal);
        }

        if (seen is null)
        {
            return value;
        }

        if (seen.TryGetValue(value, out var known))
        {
            return known;
        }

        seen.Add(value);
        if (seen.Count > Most)
        {
            byColumn[column] = null;
        }

        return value;
    }
}
