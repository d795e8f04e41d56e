using Alliage.Core.Crossing;
using Alliage.Core.Studies;
using Alliage.Workbench.Crossing;

namespace Alliage.Cli.Json;

/// <summary><c>cross --json</c>: both sides with their margins, and every cell, empty ones too, with the units in it.</summary>
internal sealed record CrossJson(
    string Study, string Unit, int Units, bool PublishedOnly, CrossSideJson Rows, CrossSideJson Columns, IReadOnlyList<CrossCellJson> Cells)
{
    public static CrossJson Of(CrossedStudy crossed)
    {
        var table = crossed.Table;
        return new(
            crossed.Opened.Study.Name,
            table.CountsVoices ? "voices" : "alliances",
            table.Units.Count,
            crossed.Asked.PublishedOnly,
            CrossSideJson.Of(table.RowSide, table.Rows, table.Several.Rows, crossed.Rows.Use.Nothing),
            CrossSideJson.Of(table.ColumnSide, table.Columns, table.Several.Columns, crossed.Columns.Use.Nothing),
            [
                .. table.Rows.SelectMany((row, r) => table.Columns.Select((column, c) => new CrossCellJson(
                    CategoryJson.Of(row.Category), CategoryJson.Of(column.Category), table.Cells[r][c].Count, CrossSideJson.Keys(table.Cells[r][c])))),
            ]);
    }
}

/// <summary>One side: which framework, how it parts cases, whose result, its lines, and what stands in several of them.</summary>
internal sealed record CrossSideJson(
    string Framework, string Grouping, string Whose, bool NothingLinked, IReadOnlyList<CrossLineJson> Lines, IReadOnlyList<string> InSeveral)
{
    public static CrossSideJson Of(CrossSide side, IReadOnlyList<CrossLine> lines, IReadOnlyList<CrossUnit> several, bool nothing) => new(
        side.Framework.Id,
        side.Grouping.Id,
        Keyword.Of(side.Whose),
        nothing,
        [.. lines.Select(l => new CrossLineJson(CategoryJson.Of(l.Category), l.Units.Count, Keys(l.Units)))],
        Keys(several));

    /// <summary>Ids of alliances, or alliance and voice as <c>pain/A</c>.</summary>
    public static IReadOnlyList<string> Keys(IReadOnlyList<CrossUnit> units) =>
        [.. units.Select(u => u.Voice is { } voice ? $"{u.Alliance}/{Keyword.Of(voice)}" : u.Alliance)];
}

/// <summary>A row or a column: what sort of place it is, and what is named.</summary>
internal sealed record CategoryJson(string Kind, string? Id)
{
    public static CategoryJson Of(Category category) => new(Keyword.Of(category.Kind), category.Id);
}

/// <summary>A row or a column with its margin.</summary>
internal sealed record CrossLineJson(CategoryJson Category, int N, IReadOnlyList<string> Units);

/// <summary>A cell.</summary>
internal sealed record CrossCellJson(CategoryJson Row, CategoryJson Column, int N, IReadOnlyList<string> Units);
