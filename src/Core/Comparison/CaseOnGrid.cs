using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>
/// One case on the columns of a matrix: its rows, and how its accounts stand there. Depends on the case, the codebook
/// with its links, the settings and the framework alone, so that a change of one case renews one.
/// </summary>
public sealed record CaseOnGrid
{
    /// <summary>The case, read and placed.</summary>
    public required CasePlacement Read { get; init; }

    /// <summary>Its rows, with all columns.</summary>
    public required IReadOnlyList<OrderedRow> Rows { get; init; }

    /// <summary>The row of each account that brings something, and how it stands to each column.</summary>
    internal IReadOnlyList<(Account Account, MatrixRow Row, ColumnState?[] States)> Told { get; private init; } = [];

    /// <summary>Whether anything of the case stands in each of these columns.</summary>
    internal IReadOnlyList<bool> Fills(IReadOnlyList<int> columns) =>
        [.. columns.Select(at => Told.Any(t => t.Row.Cells[at].Value > 0))];

    /// <summary>All cases of a study.</summary>
    public static IReadOnlyList<CaseOnGrid> All(Study study, Framework framework, MatrixRows rows, MatrixColumns columns, MatrixCell cell)
    {
        var grid = new GridColumns(study, framework, columns);
        return EachCase.Of(study.Cases, c => Of(Placing.One(c, study, framework), study, grid, rows, cell));
    }

    /// <summary>One case.</summary>
    /// <param name="read">The case.</param>
    /// <param name="study">Its study.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">What the rows are.</param>
    /// <param name="cell">What a cell holds.</param>
    public static CaseOnGrid Of(CasePlacement read, Study study, GridColumns columns, MatrixRows rows, MatrixCell cell)
    {
        var (@case, grid) = (read.Case, columns.Index);
        var told = Accounts.All.Where(@case.Has)
            .Zip(CrossCaseMatrix.RowsOf(@case, study, grid, MatrixRows.Voices, cell), (a, row) => (a, row, ColumnReadings.Of(read.Readings, a, grid)))
            .ToList();
        return new()
        {
            Read = read,
            Told = told,
            Rows = rows switch
            {
                MatrixRows.Voices => [.. told.Select(t => new OrderedRow(read, t.a, null, t.row, t.a.IsVoice() ? t.Item3 : []))],
                MatrixRows.Sources =>
                    [.. @case.Sources.Zip(CrossCaseMatrix.RowsOf(@case, study, grid, rows, cell), (s, row) => new OrderedRow(read, s.Source.Account, s.Source, row, []))],
                _ => [new OrderedRow(read, null, null, CrossCaseMatrix.RowsOf(@case, study, grid, rows, cell).Single(), [])],
            },
        };
    }
}

/// <summary>The columns of a matrix, indexed once for all of its cases.</summary>
/// <param name="study">The study: codebook and links.</param>
/// <param name="framework">The grid.</param>
/// <param name="columns">What the columns are.</param>
public sealed class GridColumns(Study study, Framework framework, MatrixColumns columns)
{
    internal ColumnIndex Index { get; } = new(study, framework, columns);
}
