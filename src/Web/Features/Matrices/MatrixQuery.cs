using System.Globalization;
using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Workbench.Comparison;

namespace Alliage.Web.Features.Matrices;

/// <summary>What the cells show.</summary>
public enum MatrixShows
{
    /// <summary>Words of each account, shortened.</summary>
    Words,

    /// <summary>How many rows of evidence.</summary>
    Count,

    /// <summary>Whether there is any.</summary>
    Presence,
}

/// <summary>What is asked of the cross-case matrix by its address. Unknown words are as good as none.</summary>
public sealed record MatrixQuery
{
    public MatrixRows Rows { get; init; }

    public MatrixColumns Columns { get; init; } = MatrixColumns.Themes;

    public MatrixShows Cells { get; init; }

    /// <summary>What to order by; null for the framework's first axis.</summary>
    public RowOrder? Order { get; init; }

    public string? Theme { get; init; }

    public string? Configuration { get; init; }

    /// <summary>Only columns with anything in them.</summary>
    public bool Filled { get; init; }

    /// <summary>Which rows, from 1; 0 for all at once.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Laid out for A3 paper: all rows, and columns in as many tables as the width needs.</summary>
    public bool Paper { get; init; }

    /// <summary>The question to the engine.</summary>
    public MatrixQuestion Question => new(
        Rows,
        Columns,
        Cells == MatrixShows.Presence ? MatrixCell.Presence : MatrixCell.Count,
        Order,
        new() { Theme = Theme, Configuration = Configuration, OnlyFilled = Filled });

    /// <summary>From the words of an address.</summary>
    public static MatrixQuery Of(Func<string, string?> word) => new()
    {
        Rows = Read<MatrixRows>(word("rows")) ?? MatrixRows.Alliances,
        Columns = Read<MatrixColumns>(word("columns")) ?? MatrixColumns.Themes,
        Cells = Read<MatrixShows>(word("cells")) ?? MatrixShows.Words,
        Order = word("order") is { } order ? RowOrderWord.Read(order) : null,
        Theme = Word(word("theme")),
        Configuration = Word(word("configuration")),
        Filled = word("filled") == "1",
        Page = word("page") == "all" ? 0 : int.TryParse(word("page"), CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1,
        Paper = word("paper") == "a3",
    };

    /// <summary>The words of an address: those that are not as good as none.</summary>
    public IEnumerable<KeyValuePair<string, string>> Words()
    {
        (string Key, string? Word)[] all =
        [
            ("rows", Rows == MatrixRows.Alliances ? null : Keyword.Of(Rows)),
            ("columns", Columns == MatrixColumns.Themes ? null : Keyword.Of(Columns)),
            ("cells", Cells == MatrixShows.Words ? null : Keyword.Of(Cells)),
            ("order", Order is { } order ? RowOrderWord.Of(order) : null),
            ("theme", Theme),
            ("configuration", Configuration),
            ("filled", Filled ? "1" : null),
            ("page", Page switch { 0 => "all", 1 => null, _ => Page.ToString(CultureInfo.InvariantCulture) }),
            ("paper", Paper ? "a3" : null),
        ];
        return all.Where(w => w.Word is not null).Select(w => KeyValuePair.Create(w.Key, w.Word!));
    }

    private static string? Word(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static T? Read<T>(string? word)
        where T : struct, Enum => word is null ? null : Keyword.Read<T>(word);
}
