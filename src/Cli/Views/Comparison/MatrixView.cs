using System.Globalization;
using Alliage.Cli.Terminals;
using Alliage.Core.Comparison;
using Alliage.Workbench.Comparison;

namespace Alliage.Cli.Views.Comparison;

/// <summary>A cross-case matrix for people. Columns stand under their number, and as many side by side as the page holds.</summary>
internal static class MatrixView
{
    private const int ColumnWidth = 6;

    public static void Write(Session session, BuiltMatrix built)
    {
        var (words, page, matrix) = (session.Words, session.Results, built.Matrix);
        var terms = new Terms(session, built.Opened);
        page.Line(words.Of(
            "matrix.title",
            session.Of(built.Opened.Study.Settings.Title),
            matrix.Rows.Count,
            words["matrix.rows." + Core.Studies.Keyword.Of(built.Rows)],
            matrix.Columns.Count,
            words["matrix.columns." + Core.Studies.Keyword.Of(built.Columns)]));
        page.Line(words[built.Cell == MatrixCell.Count ? "matrix.count" : "matrix.presence"]);
        page.Blank();
        for (var at = 0; at < matrix.Columns.Count; at++)
        {
            page.Item(Number(at + 1), Name(built, matrix.Columns[at], terms));
        }

        var label = matrix.Rows.Select(r => r.Key.Length).DefaultIfEmpty(0).Max() + 2;
        var block = Math.Max(1, (page.Width - label) / ColumnWidth);
        for (var from = 0; from < matrix.Columns.Count; from += block)
        {
            Block(page, matrix, from, Math.Min(from + block, matrix.Columns.Count), label);
        }
    }

    private static void Block(Page page, Matrix matrix, int from, int to, int label)
    {
        page.Blank();
        var numbers = Enumerable.Range(from + 1, to - from).Select(n => Number(n).PadLeft(ColumnWidth));
        page.Drawn(new string(' ', label) + string.Concat(numbers));
        page.Drawn(new string('─', label + ((to - from) * ColumnWidth)));
        foreach (var row in matrix.Rows)
        {
            var cells = row.Cells.Skip(from).Take(to - from).Select(c => (c.Value == 0 ? "·" : Number(c.Value)).PadLeft(ColumnWidth));
            page.Drawn(Plain.Spaced(Plain.Of(row.Key)).PadRight(label) + string.Concat(cells));
        }
    }

    private static string Name(BuiltMatrix built, string column, Terms terms) => built.Columns switch
    {
        MatrixColumns.Codes => built.Opened.Study.Codes.First(c => c.Id == column).Name,
        MatrixColumns.Themes => terms.Theme(column),
        MatrixColumns.Facets => terms.Facet(column),
        _ => terms.Indicator(column),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
