using System.Globalization;
using Alliage.Cli.Terminals;
using Alliage.Core.Crossing;
using Alliage.Core.Studies;
using Alliage.Workbench.Crossing;

namespace Alliage.Cli.Views.Crossing;

/// <summary><c>cross</c> for people: what is counted, then the cases in each cell by name.</summary>
internal static class CrossView
{
    public static void Write(Session session, CrossedStudy crossed)
    {
        var (page, table) = (session.Results, crossed.Table);
        var names = new CrossNames(crossed.Opened.Study, session.Language);
        page.Line(names.Words.Of(
            "cross.title", names.Grouping(crossed.Rows, table.RowSide.Grouping), names.Grouping(crossed.Columns, table.ColumnSide.Grouping)));
        foreach (var fact in CrossFacts.Of(crossed, names))
        {
            page.Line(fact);
        }

        page.Blank();
        foreach (var (at, column) in table.Columns.Index())
        {
            page.Item(Number(at + 1), $"{names.Category(crossed.Columns, table.ColumnSide.Grouping, column.Category)} ({names.Count(table, column.Units.Count)})");
        }

        var rows = table.Rows.Select(r => $"{names.Category(crossed.Rows, table.RowSide.Grouping, r.Category)} ({Number(r.Units.Count)})").ToList();
        var drawn = new PageTable(["", .. table.Columns.Select((_, at) => Number(at + 1))])
        {
            Lined = true,
            FirstWidth = Math.Min(page.Width / 3, rows.SelectMany(r => r.Split(' ')).Max(w => w.Length) + 4),
        };
        foreach (var (at, row) in rows.Index())
        {
            drawn.Row([
                row,
                .. table.Cells[at].Select(Cell),
            ]);
        }

        page.Write(drawn.Drawn);
    }

    /// <summary>The units of a cell by their ids; nothing where it is empty.</summary>
    private static string Cell(IReadOnlyList<CrossUnit> units) => string.Join(", ", units.Select(Key));

    private static string Key(CrossUnit unit) => unit.Voice is { } voice ? $"{unit.Alliance}/{Keyword.Of(voice)}" : unit.Alliance;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
