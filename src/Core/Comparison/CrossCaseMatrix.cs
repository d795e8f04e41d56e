using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>The cross-case matrix: every case, voice or source against codes, themes, facets or indicators.</summary>
public static class CrossCaseMatrix
{
    /// <summary>Builds it.</summary>
    public static Matrix Of(Study study, Framework framework, MatrixRows rows, MatrixColumns columns, MatrixCell cell)
    {
        var grid = new ColumnIndex(study, framework, columns);
        return new Matrix(
            cell == MatrixCell.Count ? "evidence" : "presence",
            grid.Keys,
            [.. EachCase.Of(study.Cases, c => RowsOf(c, study, grid, rows, cell).ToList()).SelectMany(r => r)]);
    }

    /// <summary>The rows of one case, so that a change in one case renews only its own.</summary>
    public static IReadOnlyList<MatrixRow> RowsOf(
        CaseFile @case, Study study, Framework framework, MatrixRows rows, MatrixColumns columns, MatrixCell cell) =>
        [.. RowsOf(@case, study, new ColumnIndex(study, framework, columns), rows, cell)];

    /// <summary>Ids of the columns, in order.</summary>
    public static IReadOnlyList<string> ColumnsOf(Study study, Framework framework, MatrixColumns columns) =>
        new ColumnIndex(study, framework, columns).Keys;

    /// <summary>Whether what an account says on an indicator is read in a column: its own, its facet's or its theme's, or a linked code's.</summary>
    public static bool IsReadIn(Indicator indicator, string column, MatrixColumns columns, Study study) => columns switch
    {
        MatrixColumns.Themes => indicator.Theme == column,
        MatrixColumns.Facets => indicator.Facet == column,
        MatrixColumns.Indicators => indicator.Id == column,
        _ => study.Links.Of(column).Contains(indicator.Id),
    };

    /// <summary>The rows of one case on columns that are already indexed.</summary>
    internal static IEnumerable<MatrixRow> RowsOf(CaseFile @case, Study study, ColumnIndex grid, MatrixRows rows, MatrixCell cell)
    {
        var id = @case.Alliance.Id;
        return rows switch
        {
            MatrixRows.Sources => @case.Sources.Select(s => Row(s.Source.Id, @case, study, grid, cell, s.Source.Account, s)),
            MatrixRows.Voices => Accounts.All.Where(@case.Has)
                .Select(a => Row($"{id}/{Keyword.Of(a)}", @case, study, grid, cell, a, null)),
            _ => [Row(id, @case, study, grid, cell, null, null)],
        };
    }

    private static MatrixRow Row(
        string key, CaseFile @case, Study study, ColumnIndex grid, MatrixCell cell, Account? account, SourceFile? only)
    {
        var row = new RowInProgress(grid.Keys.Count, @case.Sources.Sum(s => s.Codings.Count));
        foreach (var source in @case.Sources)
        {
            if ((account is null || source.Source.Account == account) && (only is null || ReferenceEquals(only, source)))
            {
                foreach (var coding in CountingCodings.Of(source, study.Settings.LeadCoder))
                {
                    row.Add(grid.OfCode(coding.Code), new(EvidenceKind.Coding, coding.Id));
                }
            }
        }

        if (only is null)
        {
            AddAnswersAndReports(row, @case, grid, account);
        }

        return new MatrixRow(key, row.Cells(cell));
    }

    private static void AddAnswersAndReports(RowInProgress row, CaseFile @case, ColumnIndex grid, Account? account)
    {
        foreach (var answer in @case.Answers.Where(a => a.Absence is null && (account is null || a.Account == account)))
        {
            row.Add(grid.OfIndicators(answer.Indicators), new(EvidenceKind.Answer, answer.Id));
        }

        foreach (var report in @case.Reports.Where(r => account is null || r.Account == account))
        {
            row.Add(grid.OfIndicators(report.Indicators), new(EvidenceKind.Report, report.Id));
        }
    }

    /// <summary>Gathers first and sorts into cells afterwards: the rows behind all cells stand in one array, column after column.</summary>
    private sealed class RowInProgress(int columns, int expected)
    {
        private readonly List<(int Column, EvidenceRef Reference)> found = new(expected);
        private readonly int[] counts = new int[columns];

        public void Add(int[] into, EvidenceRef reference)
        {
            foreach (var column in into)
            {
                found.Add((column, reference));
                counts[column]++;
            }
        }

        public IReadOnlyList<Cell> Cells(MatrixCell cell)
        {
            var (evidence, cells, next, before) = (new EvidenceRef[found.Count], new Cell[counts.Length], new int[counts.Length], 0);
            for (var column = 0; column < cells.Length; column++)
            {
                var count = counts[column];
                cells[column] = new(cell == MatrixCell.Count ? count : Math.Min(count, 1), new(evidence, before, count));
                (next[column], before) = (before, before + count);
            }

            foreach (var (column, reference) in found)
            {
                evidence[next[column]++] = reference;
            }

            return cells;
        }
    }
}
