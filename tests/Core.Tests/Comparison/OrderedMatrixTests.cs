using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Comparison;

/// <summary>The ordered matrix: the cells of the plain one, with who was heard in each column.</summary>
public sealed class OrderedMatrixTests
{
    private static readonly Study Small = CaseBuilder.New()
        .Interview(Account.A, s => s.Asks("logic").Owner(60).Says("help-given").Says("long-term"))
        .Interview(Account.B, s => s.Asks("logic").Owner(60).Says("own-benefit"))
        .Report(Account.Record, "catalogue")
        .Build();

    [Theory]
    [InlineData(MatrixRows.Alliances, MatrixColumns.Themes, MatrixCell.Count)]
    [InlineData(MatrixRows.Voices, MatrixColumns.Indicators, MatrixCell.Presence)]
    [InlineData(MatrixRows.Sources, MatrixColumns.Codes, MatrixCell.Count)]
    public void Its_cells_are_those_of_the_plain_matrix(MatrixRows rows, MatrixColumns columns, MatrixCell cell)
    {
        var plain = CrossCaseMatrix.Of(Small, Grid.Small, rows, columns, cell);
        var ordered = OrderedMatrix.Of(Small, Grid.Small, rows, columns, cell, new RowOrder.ByTie(), MatrixScope.All);

        Assert.Equal((plain.Unit, string.Join(' ', plain.Columns)), (ordered.Unit, string.Join(' ', ordered.Columns.Select(c => c.Key))));
        Assert.Equal(
            plain.Rows.Select(r => (r.Key, string.Join(' ', r.Cells.Select(c => c.Value)))),
            ordered.Groups.SelectMany(g => g.Rows).Select(r => (r.Row.Key, string.Join(' ', r.Row.Cells.Select(c => c.Value)))));
    }

    [Fact]
    public void A_column_says_how_many_voices_were_heard_on_it_and_what_they_made_of_it()
    {
        var growth = Column(MatrixColumns.Facets, "growth");
        Assert.Equal((2, 2, 0, 2), (growth.Voices, growth.Heard, growth.Said, growth.Silent));
        Assert.Equal(1, growth.CountedSilent);

        var help = Column(MatrixColumns.Facets, "help");
        Assert.Equal((2, 2, 1, 1), (help.Voices, help.Heard, help.Said, help.Silent));
    }

    [Fact]
    public void What_was_not_asked_is_not_heard_and_the_record_is_counted_apart()
    {
        var catalogue = Column(MatrixColumns.Facets, "catalogue");
        Assert.Equal((0, 0, 1, 1), (catalogue.Heard, catalogue.Said, catalogue.Records, catalogue.Cases));
        Assert.False(catalogue.IsEmpty);
        Assert.Equal(0, Column(MatrixColumns.Facets, "customers").Heard);
    }

    [Fact]
    public void Only_voices_have_a_state_where_rows_are_voices()
    {
        var matrix = OrderedMatrix.Of(
            Small, Grid.Small, MatrixRows.Voices, MatrixColumns.Indicators, MatrixCell.Count, new RowOrder.AsEntered(), MatrixScope.All);
        var at = matrix.Columns.ToList().FindIndex(c => c.Key == "partner-growth");
        var states = matrix.Groups[0].Rows.ToDictionary(r => r.Row.Key, r => r.States);
        Assert.Equal(new ColumnState(ReadingKind.Silent, SilenceCounts: true), states["pain/B"][at]);
        Assert.Equal(ReadingKind.SilentAlone, states["pain/A"][at]?.Kind);
        Assert.Empty(states["pain/record"]);
    }

    [Fact]
    public void A_theme_keeps_its_columns_and_only_filled_ones_if_asked()
    {
        var scope = new MatrixScope { Theme = "logic", OnlyFilled = true };
        var matrix = OrderedMatrix.Of(
            Small, Grid.Small, MatrixRows.Alliances, MatrixColumns.Facets, MatrixCell.Count, new RowOrder.AsEntered(), scope);
        Assert.Equal(["help", "benefit"], matrix.Columns.Select(c => c.Key));
        Assert.All(matrix.Groups[0].Rows, r => Assert.Equal(2, r.Row.Cells.Count));
    }

    [Fact]
    public void A_configuration_that_no_case_has_leaves_no_row_and_says_of_how_many()
    {
        var scope = new MatrixScope { Configuration = "co-development-trade" };
        var matrix = OrderedMatrix.Of(
            Small, Grid.Small, MatrixRows.Alliances, MatrixColumns.Themes, MatrixCell.Count, new RowOrder.AsEntered(), scope);
        Assert.Empty(matrix.Groups);
        Assert.Equal((0, 1), (matrix.Cases, matrix.OfCases));
    }

    [Fact]
    public void Alike_cases_stand_together_by_the_columns_that_are_shown()
    {
        var study = Study.From("small", Together(
            CaseBuilder.New().Named("a").Report(Account.A, "help-given", "trade-pride"),
            CaseBuilder.New().Named("b").Report(Account.A, "own-benefit"),
            CaseBuilder.New().Named("c").Report(Account.B, "help-given")));

        string Order(MatrixScope scope) => string.Join(' ', OrderedMatrix.Of(
            study, Grid.Small, MatrixRows.Alliances, MatrixColumns.Indicators, MatrixCell.Count, new RowOrder.Alike(), scope).Groups.Single().Rows.Select(r => r.Row.Key));

        Assert.Equal("b a c", Order(MatrixScope.All));
        Assert.Equal("a c b", Order(new() { Facet = "help" }));
    }

    private static StudyRows Together(params IReadOnlyList<CaseBuilder> built)
    {
        var rows = built.Select(b => b.Rows()).ToList();
        return rows[0] with { Alliances = [.. rows.SelectMany(r => r.Alliances)], Reports = [.. rows.SelectMany(r => r.Reports)] };
    }

    private static ColumnHearing Column(MatrixColumns columns, string key) => OrderedMatrix
        .Of(Small, Grid.Small, MatrixRows.Alliances, columns, MatrixCell.Count, new RowOrder.AsEntered(), MatrixScope.All)
        .Columns.Single(c => c.Key == key).Hearing;
}
