using System.Globalization;
using Alliage.Cli.Terminals;
using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Workbench.Comparison;
using Alliage.Workbench.Comparison.Sheets;

namespace Alliage.Cli.Views.Comparison;

/// <summary>A cross-case matrix for people. Columns stand under their number, and as many side by side as the page holds; words stand one cell under the other.</summary>
internal static class MatrixView
{
    private const int ColumnWidth = 6;

    public static void Write(Session session, OrderedCases ordered)
    {
        var (words, page, matrix) = (session.Words, session.Results, ordered.Matrix);
        var names = new MatrixNames(ordered.Opened, ordered.Asked, session.Language);
        page.Line(words.Of(
            "matrix.title",
            session.Of(ordered.Opened.Study.Settings.Title),
            matrix.Groups.Sum(g => g.Rows.Count),
            words["matrix.rows." + Keyword.Of(ordered.Asked.Rows)],
            matrix.Columns.Count,
            words["matrix.columns." + Keyword.Of(ordered.Asked.Columns)]));
        if (ordered.Asked.Framework is not null)
        {
            page.Line(words.Of("matrix.framework", names.Framework));
        }

        if (matrix.Cases < matrix.OfCases || names.Choices().Any())
        {
            page.Line(words.Of("matrix.chosen", matrix.Cases, matrix.OfCases, string.Join(words["list.separator"], names.Choices())));
        }

        var figures = ordered.Asked.Shows is MatrixShows.Count or MatrixShows.Presence;
        page.Line(words[(figures ? "cases.shown." : "cases.about.") + Keyword.Of(ordered.Asked.Shows)]);
        page.Blank();
        foreach (var (at, column) in matrix.Columns.Index())
        {
            page.Item(Number(at + 1), $"{names.Column(column.Key)} ({names.Heard(column)})");
        }

        if (figures)
        {
            Numbers(page, ordered, names);
        }
        else
        {
            InWords(page, ordered, names);
        }
    }

    private static void Numbers(Page page, OrderedCases ordered, MatrixNames names)
    {
        var matrix = ordered.Matrix;
        var label = matrix.Groups.SelectMany(g => g.Rows).Select(r => r.Row.Key.Length).DefaultIfEmpty(0).Max() + 2;
        var block = Math.Max(1, (page.Width - label) / ColumnWidth);
        for (var from = 0; from < matrix.Columns.Count; from += block)
        {
            Block(page, ordered, names, from, Math.Min(from + block, matrix.Columns.Count), label);
        }
    }

    private static void Block(Page page, OrderedCases ordered, MatrixNames names, int from, int to, int label)
    {
        page.Blank();
        var numbers = Enumerable.Range(from + 1, to - from).Select(n => Number(n).PadLeft(ColumnWidth));
        page.Drawn(new string(' ', label) + string.Concat(numbers));
        page.Drawn(new string('─', label + ((to - from) * ColumnWidth)));
        foreach (var group in ordered.Matrix.Groups)
        {
            Head(page, ordered, names, group);
            foreach (var row in group.Rows.Select(r => r.Row))
            {
                var cells = row.Cells.Skip(from).Take(to - from).Select(c => (c.Value == 0 ? "·" : Number(c.Value)).PadLeft(ColumnWidth));
                page.Drawn(Plain.Spaced(Plain.Of(row.Key)).PadRight(label) + string.Concat(cells));
            }
        }
    }

    private static void InWords(Page page, OrderedCases ordered, MatrixNames names)
    {
        var text = new CellText(ordered, names);
        foreach (var group in ordered.Matrix.Groups)
        {
            page.Blank();
            Head(page, ordered, names, group);
            foreach (var row in group.Rows)
            {
                page.Heading(row.Row.Key);
                foreach (var (at, column) in ordered.Matrix.Columns.Index())
                {
                    var lines = text.Lines(row, at);
                    if (lines.Count > 0)
                    {
                        page.Line(names.Column(column.Key), 2);
                    }

                    foreach (var line in lines)
                    {
                        page.Line(line, 4);
                    }
                }
            }
        }
    }

    private static void Head(Page page, OrderedCases ordered, MatrixNames names, RowGroup group)
    {
        if (names.Group(group.Value, ordered.Order) is { Length: > 0 } name)
        {
            page.Line(names.Words.Of("cases.group.head", name, names.GroupCases(group, ordered.Matrix.Cases)));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
