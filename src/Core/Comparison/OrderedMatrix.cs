using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>A column with what its numbers are out of.</summary>
/// <param name="Key">Id of the code, theme, facet or indicator.</param>
/// <param name="Hearing">Who was heard on it.</param>
public sealed record MatrixColumn(string Key, ColumnHearing Hearing);

/// <summary>A row in its place.</summary>
/// <param name="Case">Its case.</param>
/// <param name="Account">Whose row it is; null for an alliance.</param>
/// <param name="Source">The source; null unless rows are sources.</param>
/// <param name="Row">The key and the cells of <see cref="CrossCaseMatrix"/>, of the columns shown.</param>
/// <param name="States">How the account stands to each column where rows are voices and this is one; else empty.</param>
public sealed record OrderedRow(ReadCase Case, Account? Account, Source? Source, MatrixRow Row, IReadOnlyList<ReadingKind?> States);

/// <summary>The rows of the cases of one group.</summary>
/// <param name="Value">What the cases have in common.</param>
/// <param name="Cases">How many cases.</param>
/// <param name="Rows">Their rows.</param>
public sealed record RowGroup(GroupValue Value, int Cases, IReadOnlyList<OrderedRow> Rows);

/// <summary>The cross-case matrix with its rows ordered and grouped, its columns chosen, and the denominators of both.</summary>
/// <param name="Unit">What a count counts: <c>evidence</c> or <c>presence</c>.</param>
/// <param name="Columns">The columns shown.</param>
/// <param name="Groups">The rows shown.</param>
/// <param name="Cases">Cases shown.</param>
/// <param name="OfCases">Cases of the study.</param>
public sealed record OrderedMatrix(string Unit, IReadOnlyList<MatrixColumn> Columns, IReadOnlyList<RowGroup> Groups, int Cases, int OfCases)
{
    /// <summary>Builds it; the cells are those of <see cref="CrossCaseMatrix"/>.</summary>
    public static OrderedMatrix Of(
        Study study, Framework framework, MatrixRows rows, MatrixColumns columns, MatrixCell cell, RowOrder order, MatrixScope scope)
    {
        var grid = new ColumnIndex(study, framework, columns);
        var cases = study.Cases.Select(c => ReadCase.Of(c, study, framework))
            .Where(c => scope.Configuration is null || c.Configuration == scope.Configuration)
            .ToList();
        var hearing = new HearingCount(grid.Keys.Count);
        var built = cases.ToDictionary(c => c.Case.Alliance.Id, c => RowsOf(c, study, grid, rows, cell, hearing), StringComparer.Ordinal);
        var shown = Enumerable.Range(0, grid.Keys.Count)
            .Select(at => (At: at, Column: new MatrixColumn(grid.Keys[at], hearing.Of(at, cases.Count))))
            .Where(c => scope.Shows(c.Column.Key, columns, study, framework) && !(scope.OnlyFilled && c.Column.Hearing.IsEmpty))
            .ToList();
        int[] places = [.. shown.Select(c => c.At)];
        return new(
            cell == MatrixCell.Count ? "evidence" : "presence",
            [.. shown.Select(c => c.Column)],
            [
                .. CaseGroups.Of(cases, order, framework)
                    .Select(g => new RowGroup(g.Value, g.Cases.Count, [.. g.Cases.SelectMany(c => built[c.Case.Alliance.Id]).Select(r => Cut(r, places))])),
            ],
            cases.Count,
            study.Cases.Count);
    }

    private static List<OrderedRow> RowsOf(
        ReadCase read, Study study, ColumnIndex grid, MatrixRows rows, MatrixCell cell, HearingCount hearing)
    {
        var @case = read.Case;
        var accounts = Accounts.All.Where(@case.Has).ToList();
        var told = CrossCaseMatrix.RowsOf(@case, study, grid, MatrixRows.Voices, cell).ToList();
        var states = accounts.ConvertAll(a => ColumnReadings.Of(read.Readings, a, grid));
        for (var i = 0; i < accounts.Count; i++)
        {
            if (accounts[i].IsVoice())
            {
                hearing.Voice(told[i], states[i]);
            }
            else
            {
                hearing.Record(told[i]);
            }
        }

        return rows switch
        {
            MatrixRows.Voices =>
                [.. told.Select((row, i) => new OrderedRow(read, accounts[i], null, row, accounts[i].IsVoice() ? states[i] : []))],
            MatrixRows.Sources =>
                [.. @case.Sources.Zip(CrossCaseMatrix.RowsOf(@case, study, grid, rows, cell), (s, row) => new OrderedRow(read, s.Source.Account, s.Source, row, []))],
            _ => [new OrderedRow(read, null, null, CrossCaseMatrix.RowsOf(@case, study, grid, rows, cell).Single(), [])],
        };
    }

    private static OrderedRow Cut(OrderedRow row, int[] places) => row with
    {
        Row = row.Row with { Cells = Array.ConvertAll(places, p => row.Row.Cells[p]) },
        States = row.States.Count == 0 ? [] : Array.ConvertAll(places, p => row.States[p]),
    };
}
