using Alliage.Core.Comparison;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Comparison.Sheets;

/// <summary>The matrix itself: each column's head says out of how many, each row its key, its name and its group.</summary>
internal static class MatrixSheet
{
    private const int Heads = 3;
    private const int Narrow = 14;
    private const int Wide = 48;

    public static Sheet Of(OrderedCases ordered, MatrixNames names)
    {
        var text = new CellText(ordered, names);
        return new(names.Words["cases.sheet.matrix"], [Head(ordered.Matrix, names), .. Rows(ordered, names, text)])
        {
            FrozenRows = 1,
            FrozenColumns = Heads - 1,
            Widths = [12, 34, 30, IsWords(ordered) ? Wide : Narrow],
        };
    }

    public static bool IsWords(OrderedCases ordered) => ordered.Asked.Shows is not (MatrixShows.Count or MatrixShows.Presence);

    private static List<SheetCell> Head(OrderedMatrix matrix, MatrixNames names) =>
    [
        SheetCell.Of(names.Words["cases.sheet.row"]),
        SheetCell.Of(names.Words["cases.sheet.name"]),
        SheetCell.Of(names.Words["cases.sheet.group"]),
        .. matrix.Columns.Select(c => SheetCell.Of(names.Words.Of("cases.column.head", names.Column(c.Key), names.Heard(c)))),
    ];

    private static IEnumerable<List<SheetCell>> Rows(OrderedCases ordered, MatrixNames names, CellText text)
    {
        foreach (var group in ordered.Matrix.Groups)
        {
            var cases = names.GroupCases(group, ordered.Matrix.Cases);
            var name = names.Group(group.Value, ordered.Order) is { Length: > 0 } own ? names.Words.Of("cases.group.head", own, cases) : cases;
            foreach (var row in group.Rows)
            {
                yield return
                [
                    SheetCell.Of(row.Row.Key),
                    SheetCell.Of(row.Account is { } account ? names.Who(row.Case.Case, account) : names.Pair(row.Case.Case)),
                    SheetCell.Of(name),
                    .. row.Row.Cells.Select((cell, at) => Of(ordered, names, text, row, cell, at)),
                ];
            }
        }
    }

    private static SheetCell Of(OrderedCases ordered, MatrixNames names, CellText text, OrderedRow row, Cell cell, int at)
    {
        var absence = row.States.Count > 0 && cell.Value == 0 ? names.Absence(row.States[at]) : null;
        if (!IsWords(ordered))
        {
            return absence is null ? SheetCell.Of(cell.Value) : SheetCell.Of(absence);
        }

        var lines = text.Lines(row, at);
        return lines.Count == 0 ? SheetCell.Of(absence) : SheetCell.Of(string.Join('\n', lines));
    }
}
