using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Comparison;

/// <summary>Which cell of a cross-case matrix is opened, by the keys of its row and column.</summary>
public sealed record MatrixCellAddress(MatrixRows Rows, MatrixColumns Columns, string Row, string Column)
{
    /// <summary>Id of the framework that the study is read with; null for its own.</summary>
    public string? Framework { get; init; }
}

/// <summary>A cell of a cross-case matrix with its case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Address">Which cell.</param>
/// <param name="Account">Whose row it is; null for an alliance.</param>
/// <param name="Cell">The cell, as <see cref="CrossCaseMatrix"/> counts it.</param>
/// <param name="Silences">What the row's voices are silent about there; empty where rows are sources.</param>
public sealed record OpenedCell(OpenedCase Case, MatrixCellAddress Address, Account? Account, Cell Cell, IReadOnlyList<Reading> Silences);

/// <summary>Opens a cell: everything that it counts, and what was kept silent there.</summary>
public sealed class OpenMatrixCell(OpenStudy open)
{
    /// <summary>Problems of opening the study; <c>unknown-row</c>, <c>unknown-column</c>.</summary>
    public async Task<Result<OpenedCell>> Run(string study, MatrixCellAddress address, CancellationToken stop)
    {
        var opened = await open.Run(study, address.Framework, stop);
        if (!opened.Succeeded)
        {
            return Result<OpenedCell>.Failed(opened.Problems);
        }

        var (read, framework) = (opened.Value.Study, opened.Value.Framework.Framework);
        var (@case, account) = Find(read, address);
        var columns = CrossCaseMatrix.ColumnsOf(read, framework, address.Columns);
        var column = columns.ToList().IndexOf(address.Column);
        if (@case is null || column < 0)
        {
            return Result<OpenedCell>.Failed([.. Problems(read, address, @case, columns, column)]);
        }

        var row = CrossCaseMatrix.RowsOf(@case, read, framework, address.Rows, address.Columns, MatrixCell.Count)
            .FirstOrDefault(r => r.Key == address.Row);
        var placed = Placing.One(@case, read, framework);
        return new OpenedCell(
            new(opened.Value, placed, CaseEvidence.Of(@case)),
            address,
            account,
            row?.Cells[column] ?? Cell.Empty,
            address.Rows == MatrixRows.Sources ? [] : [.. Silences(placed.Readings, address, account, read, framework)]);
    }

    private static (CaseFile? Case, Account? Account) Find(Study study, MatrixCellAddress address)
    {
        switch (address.Rows)
        {
            case MatrixRows.Sources:
                var @case = study.Cases.FirstOrDefault(c => c.Sources.Any(s => s.Source.Id == address.Row));
                return (@case, @case?.Sources.First(s => s.Source.Id == address.Row).Source.Account);
            case MatrixRows.Voices:
                var slash = address.Row.LastIndexOf('/');
                return slash > 0 && Keyword.Read<Account>(address.Row[(slash + 1)..]) is { } account
                    ? (study.Case(address.Row[..slash]), account)
                    : (null, null);
            default:
                return (study.Case(address.Row), null);
        }
    }

    private static IEnumerable<Reading> Silences(
        CaseReadings readings, MatrixCellAddress address, Account? account, Study study, Framework framework) =>
        Accounts.Voices.Where(v => account is null || account == v)
            .SelectMany(readings.Of)
            .Where(r => r.Kind is ReadingKind.Silent or ReadingKind.SilentAlone
                && CrossCaseMatrix.IsReadIn(r.Indicator, address.Column, address.Columns, study));

    private static IEnumerable<Problem> Problems(
        Study study, MatrixCellAddress address, CaseFile? @case, IReadOnlyList<string> columns, int column)
    {
        if (@case is null)
        {
            yield return StudyProblem.Unknown(MatrixProblem.UnknownRow, address.Row, study.Cases.Select(c => c.Alliance.Id));
        }

        if (column < 0)
        {
            yield return StudyProblem.Unknown(MatrixProblem.UnknownColumn, address.Column, columns);
        }
    }
}
