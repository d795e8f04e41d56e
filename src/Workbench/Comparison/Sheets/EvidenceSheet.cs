using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Comparison.Sheets;

/// <summary>Every row of evidence behind a matrix of words, whole, with where it stands: the way back from a cell.</summary>
internal static class EvidenceSheet
{
    private static readonly string[] Heads = ["row", "alliance", "column", "account", "kind", "text", "denies", "source", "turn", "code", "by", "at", "id"];

    public static Sheet Of(OrderedCases ordered, MatrixNames names)
    {
        var text = new CellText(ordered, names);
        return new(
            names.Words["cases.sheet.evidence"],
            [
                [.. Heads.Select(h => SheetCell.Of(names.Words["cases.evidence." + h]))],
                .. from row in ordered.Matrix.Groups.SelectMany(g => g.Rows)
                   from cell in row.Row.Cells.Index()
                   from evidence in cell.Item.Evidence
                   select Line(row, names.Column(ordered.Matrix.Columns[cell.Index].Key), text.Of(row.Case.Case, evidence), evidence, names),
            ])
        {
            FrozenRows = 1,
            Widths = [12, 12, 24, 10, 10, 70, 8, 14, 6, 20, 16, 12, 14],
        };
    }

    private static List<SheetCell> Line(OrderedRow row, string column, Testimony testimony, EvidenceRef evidence, MatrixNames names)
    {
        IReadOnlyList<SheetCell> rest = testimony switch
        {
            Testimony.Passage p =>
            [
                SheetCell.Of(p.Coding.Quote),
                SheetCell.Of(p.Coding.Denies ? names.Words["cases.yes"] : null),
                SheetCell.Of(p.Source.Id),
                SheetCell.Of(p.Turn),
                SheetCell.Of(names.Column(MatrixColumns.Codes, p.Coding.Code)),
                SheetCell.Of(p.Coding.Coder),
                SheetCell.Of(DateOnly.FromDateTime(p.Coding.At)),
            ],
            Testimony.Answered a => [SheetCell.Of(a.Answer.Text ?? a.Answer.Value ?? a.Answer.Item), .. Empty(6)],
            Testimony.Reported r => [SheetCell.Of(r.Report.Text.In(names.Words.Language)), SheetCell.Nothing, SheetCell.Of(r.Report.Section), .. Empty(4)],
            _ => [.. Empty(7)],
        };
        return
        [
            SheetCell.Of(row.Row.Key),
            SheetCell.Of(row.Case.Case.Alliance.Id),
            SheetCell.Of(column),
            SheetCell.Of(Keyword.Of(testimony.Account)),
            SheetCell.Of(names.Words["cases.kind." + Keyword.Of(evidence.Kind)]),
            .. rest,
            SheetCell.Of(evidence.Id),
        ];
    }

    private static IEnumerable<SheetCell> Empty(int cells) => Enumerable.Repeat(SheetCell.Nothing, cells);
}
