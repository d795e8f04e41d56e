using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
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
public sealed record OrderedRow(CasePlacement Case, Account? Account, Source? Source, MatrixRow Row, IReadOnlyList<ColumnState?> States);

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
        Study study, Framework framework, MatrixRows rows, MatrixColumns columns, MatrixCell cell, RowOrder order, MatrixScope scope) =>
        Of(CaseOnGrid.All(study, framework, rows, columns, cell), study, framework, columns, cell, order, scope);

    /// <summary>The same from cases that are already on their grid, in the study's order.</summary>
    public static OrderedMatrix Of(
        IReadOnlyList<CaseOnGrid> all, Study study, Framework framework, MatrixColumns columns, MatrixCell cell, RowOrder order, MatrixScope scope)
    {
        var keys = CrossCaseMatrix.ColumnsOf(study, framework, columns);
        var cases = all.Where(c => scope.Shows(c.Read, framework))
            .ToDictionary(c => c.Read.Case.Alliance.Id, StringComparer.Ordinal);
        var hearing = new HearingCount(keys.Count);
        foreach (var told in cases.Values.SelectMany(c => c.Told))
        {
            hearing.Add(told.Account, told.Row, told.States);
        }

        var shown = keys.Select((key, at) => (At: at, Column: new MatrixColumn(key, hearing.Of(at, cases.Count))))
            .Where(c => scope.Shows(c.Column.Key, columns, study, framework) && !(scope.OnlyFilled && c.Column.Hearing.IsEmpty))
            .ToList();
        int[]? places = shown.Count == keys.Count ? null : [.. shown.Select(c => c.At)];
        return new(
            cell == MatrixCell.Count ? "evidence" : "presence",
            [.. shown.Select(c => c.Column)],
            [
                .. Grouped([.. cases.Values], order, framework, scope.Places, [.. shown.Select(c => c.At)])
                    .Select(g => new RowGroup(
                        g.Value, g.Cases.Count, [.. g.Cases.SelectMany(c => cases[c.Case.Alliance.Id].Rows).Select(r => Cut(r, places))])),
            ],
            cases.Count,
            study.Cases.Count);
    }

    private static IReadOnlyList<CaseGroup> Grouped(
        IReadOnlyList<CaseOnGrid> cases, RowOrder order, Framework framework, Places places, IReadOnlyList<int> shown) =>
        order is RowOrder.Alike && cases.Count > 0
            ? [new(new GroupValue.Whole(), [.. AlikeCases.Order([.. cases.Select(c => (c.Read.Case.Alliance.Id, c.Fills(shown)))]).Select(at => cases[at].Read)])]
            : CaseGroups.Of([.. cases.Select(c => c.Read)], order, framework, places);

    private static OrderedRow Cut(OrderedRow row, int[]? places) => places is null ? row : row with
    {
        Row = row.Row with { Cells = Array.ConvertAll(places, p => row.Row.Cells[p]) },
        States = row.States.Count == 0 ? [] : Array.ConvertAll(places, p => row.States[p]),
    };
}
