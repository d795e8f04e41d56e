using Alliage.Core.Crossing;
using Alliage.Core.Studies;

namespace Alliage.Workbench.Crossing;

/// <summary>A question as words, each with its name: those of an address and of the command line's options.</summary>
public static class CrossWords
{
    /// <summary>Parts a framework from its grouping: <c>puthod-1996:position</c>.</summary>
    public const char Parted = ':';

    /// <summary>The question that words ask.</summary>
    /// <param name="word">The word of a name; null or empty where there is none.</param>
    public static CrossQuestion Read(Func<string, string?> word) => new()
    {
        Rows = Side(word("rows"), word("rows-of")),
        Columns = Side(word("columns"), word("columns-of")),
        PublishedOnly = word("published-only") is "1" or "true",
    };

    /// <summary>A side as one word.</summary>
    public static string Of(CrossSide side) => $"{side.Framework.Id}{Parted}{side.Grouping.Id}";

    /// <summary>The words of a table that is there, with both groupings named.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(CrossTable table, bool publishedOnly)
    {
        yield return new("rows", Of(table.RowSide));
        yield return new("rows-of", Keyword.Of(table.RowSide.Whose));
        yield return new("columns", Of(table.ColumnSide));
        yield return new("columns-of", Keyword.Of(table.ColumnSide.Whose));
        if (publishedOnly)
        {
            yield return new("published-only", "1");
        }
    }

    private static AskedSide? Side(string? word, string? whose)
    {
        if (string.IsNullOrEmpty(word))
        {
            return null;
        }

        var parts = word.Split(Parted, 2);
        return new(parts[0], parts is [_, { Length: > 0 } grouping] ? grouping : null, whose is null ? null : Keyword.Read<Whose>(whose));
    }
}
