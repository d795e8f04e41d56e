namespace Alliage.Workbench.Ports;

/// <summary>A form in which a table goes out as one file, for people's spreadsheets.</summary>
public interface ISheetFormat
{
    /// <summary>How the file's name ends, without the dot: <c>xlsx</c>.</summary>
    string Extension { get; }

    /// <summary>Its kind, as the web names it.</summary>
    string ContentType { get; }

    /// <summary>
    /// The file. A text stays a text, whatever a spreadsheet would make of it. A form that holds one sheet takes the first.
    /// </summary>
    byte[] Write(IReadOnlyList<Sheet> sheets);
}

/// <summary>A table with its first rows as heads.</summary>
/// <param name="Name">Its name: at most 31 signs, none of <c>[ ] : * ? / \</c>.</param>
/// <param name="Rows">Rows of cells.</param>
public sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<SheetCell>> Rows)
{
    /// <summary>Rows that stay in sight.</summary>
    public int FrozenRows { get; init; }

    /// <summary>Columns that stay in sight.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Width of each column in signs; columns beyond have the last one's.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];
}

/// <summary>What stands in a cell of a sheet.</summary>
public abstract record SheetCell
{
    /// <summary>Nothing.</summary>
    public static SheetCell Nothing { get; } = new Words("");

    /// <summary>A text.</summary>
    public static SheetCell Of(string? text) => string.IsNullOrEmpty(text) ? Nothing : new Words(text);

    /// <summary>A number.</summary>
    public static SheetCell Of(int number) => new Number(number);

    /// <summary>A day.</summary>
    public static SheetCell Of(DateOnly day) => new Day(day);

    /// <summary>A text; empty for nothing.</summary>
    public sealed record Words(string Text) : SheetCell;

    /// <summary>A number.</summary>
    public sealed record Number(int Value) : SheetCell;

    /// <summary>A day.</summary>
    public sealed record Day(DateOnly Value) : SheetCell;
}
