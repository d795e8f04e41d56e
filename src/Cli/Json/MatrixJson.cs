using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Json;

/// <summary><c>matrix --json</c>: every cell, empty ones too, with the rows behind it.</summary>
internal sealed record MatrixJson(
    string Unit, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, IReadOnlyList<MatrixCellJson> Cells)
{
    public static MatrixJson Of(Matrix matrix) => new(
        matrix.Unit,
        [.. matrix.Rows.Select(r => r.Key)],
        matrix.Columns,
        [
            .. matrix.Rows.SelectMany(r => r.Cells.Select((cell, at) =>
                new MatrixCellJson(r.Key, matrix.Columns[at], cell.Value, Ids(cell.Evidence)))),
        ]);

    /// <summary>One case: facets against accounts; a cell counts the readings that say something.</summary>
    public static MatrixJson Of(OpenedCase opened)
    {
        var rows = WithinCaseMatrix.Of(opened.Placement.Readings);
        var columns = Accounts.All.Select(Keyword.Of).ToList();
        return new(
            "readings",
            [.. rows.Select(r => r.Facet)],
            columns,
            [
                .. rows.SelectMany(r => r.Accounts.Select((readings, at) => new MatrixCellJson(
                    r.Facet, columns[at], readings.Count, Ids(readings.SelectMany(x => x.Evidence.Concat(x.Against)).Distinct())))),
            ]);
    }

    private static IReadOnlyList<string> Ids(IEnumerable<EvidenceRef> evidence) => [.. evidence.Select(e => e.Id)];
}

/// <summary>A cell of a matrix.</summary>
internal sealed record MatrixCellJson(string Row, string Column, int Value, IReadOnlyList<string> Evidence);
