namespace Alliage.Interop.StudyFolders.Cells;

/// <summary>What was read from a cell.</summary>
/// <param name="Value">The value; where the cell is wrong, one that harms nothing.</param>
/// <param name="Problem">What is wrong, or null.</param>
/// <param name="Args">What the message quotes after the column's name.</param>
internal readonly record struct CellValue<T>(T Value, string? Problem, IReadOnlyList<string> Args);

internal static class CellValue
{
    public static CellValue<T> Good<T>(T value) => new(value, null, []);

    public static CellValue<T> Bad<T>(T harmless, string problem, params IReadOnlyList<string> args) => new(harmless, problem, args);
}
