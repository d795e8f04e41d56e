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
            [.. study.Cases.SelectMany(c => RowsOf(c, study, grid, rows, cell))]);
    }

    /// <summary>The rows of one case, so that a change in one case renews only its own.</summary>
    public static IReadOnlyList<MatrixRow> RowsOf(
        CaseFile @case, Study study, Framework framework, MatrixRows rows, MatrixColumns columns, MatrixCell cell) =>
        [.. RowsOf(@case, study, new ColumnIndex(study, framework, columns), rows, cell)];

    private static IEnumerable<MatrixRow> RowsOf(CaseFile @case, Study study, ColumnIndex grid, MatrixRows rows, MatrixCell cell)
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
        var row = new RowInProgress(grid.Keys.Count);
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

    private sealed class RowInProgress(int columns)
    {
        private readonly List<EvidenceRef>?[] cells = new List<EvidenceRef>?[columns];

        public void Add(IReadOnlyList<int> into, EvidenceRef reference)
        {
            for (var i = 0; i < into.Count; i++)
            {
                (cells[into[i]] ??= []).Add(reference);
            }
        }

        public IReadOnlyList<Cell> Cells(MatrixCell cell) =>
            Array.ConvertAll(cells, c => c is null ? Cell.Empty : new Cell(cell == MatrixCell.Count ? c.Count : 1, c));
    }
}
