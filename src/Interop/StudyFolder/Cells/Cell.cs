using System.Globalization;
using Alliage.Workbench.Ports;

namespace Alliage.Interop.StudyFolders.Cells;

/// <summary>The kinds of cells: texts, ids, numbers and times. Closed lists stand in <see cref="Words"/>.</summary>
internal static class Cell
{
    private const string DayFormat = "yyyy-MM-dd";

    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    /// <summary>The row's own id.</summary>
    public static CellKind<string> Id { get; } = Filled(ColumnKind.Id, null);

    /// <summary>Text that may be empty.</summary>
    public static CellKind<string> Text { get; } = new(ColumnKind.Text, CellValue.Good, t => t);

    /// <summary>Text that must not be empty.</summary>
    public static CellKind<string> FilledText { get; } = Filled(ColumnKind.Text, null);

    /// <summary>Text where an empty cell means that there is none.</summary>
    public static CellKind<string?> TextOrNone { get; } = new(ColumnKind.Text, c => CellValue.Good(NoneIfEmpty(c)), t => t ?? "");

    /// <summary>A year, month or day; its form is checked with the study.</summary>
    public static CellKind<string?> PartialDateOrNone { get; } = TextOrNone with { Kind = ColumnKind.PartialDate };

    /// <summary>A whole number.</summary>
    public static CellKind<int> Number { get; } = new(ColumnKind.Number, ReadNumber, WriteNumber) { Required = true };

    /// <summary>A place in a text.</summary>
    public static CellKind<int> Offset { get; } = Number with { Kind = ColumnKind.Offset };

    /// <summary>A whole number, or nothing.</summary>
    public static CellKind<int?> NumberOrNone { get; } = OrNone(Number);

    /// <summary>A day, or nothing.</summary>
    public static CellKind<DateOnly?> DayOrNone { get; } = OrNone(new CellKind<DateOnly>(ColumnKind.Date, ReadDay, WriteDay));

    /// <summary>A time, universal.</summary>
    public static CellKind<DateTime> Time { get; } = new(ColumnKind.Time, ReadTime, WriteTime) { Required = true };

    /// <summary>A time, universal, or nothing.</summary>
    public static CellKind<DateTime?> TimeOrNone { get; } = OrNone(Time);

    /// <summary>The id of something else.</summary>
    public static CellKind<string> Reference(string of) => Filled(ColumnKind.Reference, of);

    /// <summary>The id of something else, or nothing.</summary>
    public static CellKind<string?> ReferenceOrNone(string of) => TextOrNone with { Kind = ColumnKind.Reference, Of = of };

    /// <summary>Ids of something else.</summary>
    public static CellKind<IReadOnlyList<string>> References(string of) =>
        new(ColumnKind.References, c => CellValue.Good<IReadOnlyList<string>>(Items(c)), i => string.Join(' ', i)) { Of = of };

    /// <summary>The items of a list in a cell.</summary>
    public static string[] Items(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Lines of text, one below the other in a cell.</summary>
    public static CellKind<IReadOnlyList<string>> Lines { get; } = new(
        ColumnKind.Text,
        c => CellValue.Good<IReadOnlyList<string>>(c.Length == 0 ? [] : c.Split('\n')),
        lines => string.Join('\n', lines));

    /// <summary>The same kind where an empty cell means nothing.</summary>
    public static CellKind<T?> OrNone<T>(CellKind<T> kind)
        where T : struct =>
        new(kind.Kind, cell => ReadOrNone(cell, kind), value => value is { } given ? kind.Write(given) : "") { Of = kind.Of, Allowed = kind.Allowed };

    private static CellValue<T?> ReadOrNone<T>(string cell, CellKind<T> kind)
        where T : struct
    {
        if (cell.Length == 0)
        {
            return CellValue.Good<T?>(null);
        }

        var read = kind.Read(cell);
        return new(read.Value, read.Problem, read.Args);
    }

    private static CellKind<string> Filled(ColumnKind kind, string? of) =>
        new(kind, c => c.Length > 0 ? CellValue.Good(c) : CellValue.Bad("", FolderProblems.CellEmpty), t => t) { Required = true, Of = of };

    private static string? NoneIfEmpty(string cell) => cell.Length == 0 ? null : cell;

    private static CellValue<int> ReadNumber(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? CellValue.Good(number)
            : CellValue.Bad(0, cell.Length == 0 ? FolderProblems.CellEmpty : FolderProblems.NumberInvalid, cell);

    private static string WriteNumber(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static CellValue<DateOnly> ReadDay(string cell) =>
        DateOnly.TryParseExact(cell, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? CellValue.Good(day)
            : CellValue.Bad(day, FolderProblems.DayInvalid, cell);

    private static string WriteDay(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static CellValue<DateTime> ReadTime(string cell) =>
        DateTime.TryParseExact(
            cell,
            TimeFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var time)
            ? CellValue.Good(time)
            : CellValue.Bad(time, cell.Length == 0 ? FolderProblems.CellEmpty : FolderProblems.TimeInvalid, cell);

    private static string WriteTime(DateTime time)
    {
        var universal = time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time;
        return universal.ToString(TimeFormat, CultureInfo.InvariantCulture);
    }
}
