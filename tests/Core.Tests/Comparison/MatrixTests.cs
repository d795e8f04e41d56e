using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Comparison;

/// <summary>Matrices within a case and across cases, and published against computed.</summary>
public sealed class MatrixTests
{
    private static readonly CaseBuilder Built = CaseBuilder.New()
        .Interview(Account.A, s => s.Interviewer("Alors ?").Says("help-given").Says("help-given").Says("own-benefit").Says("help-refused", by: "second"))
        .Report(Account.Record, "catalogue");

    [Fact]
    public void A_cell_counts_the_rows_behind_it_and_names_them()
    {
        var matrix = Of(MatrixRows.Alliances, MatrixColumns.Facets, MatrixCell.Count);
        var help = Cell(matrix, "pain", "help");
        Assert.Equal((2, 2), (help.Value, help.Evidence.Count));
        Assert.Equal(1, Cell(matrix, "pain", "catalogue").Value);
        Assert.Equal(0, Cell(matrix, "pain", "offer").Value);
    }

    [Fact]
    public void Presence_is_one_or_nothing_and_keeps_the_rows()
    {
        var help = Cell(Of(MatrixRows.Alliances, MatrixColumns.Themes, MatrixCell.Presence), "pain", "logic");
        Assert.Equal((1, 3), (help.Value, help.Evidence.Count));
    }

    [Fact]
    public void Voices_and_sources_are_rows_of_their_own()
    {
        Assert.Equal(["pain/A", "pain/record"], Of(MatrixRows.Voices, MatrixColumns.Codes, MatrixCell.Count).Rows.Select(r => r.Key));
        var sources = Of(MatrixRows.Sources, MatrixColumns.Indicators, MatrixCell.Count);
        Assert.Equal(2, Cell(sources, "pain-s1", "help-given").Value);
    }

    [Fact]
    public void A_blind_second_coding_is_in_no_cell() =>
        Assert.Equal(0, Cell(Of(MatrixRows.Alliances, MatrixColumns.Codes, MatrixCell.Count), "pain", "help-refused").Value);

    [Fact]
    public void The_within_case_matrix_sets_the_accounts_side_by_side()
    {
        var help = WithinCaseMatrix.Of(Built.Read()).Single(r => r.Key == "help");
        Assert.Equal(["help-given"], help.Accounts[0].Select(r => r.Indicator.Id));
        Assert.Empty(help.Accounts[1]);
    }

    [Fact]
    public void By_theme_a_row_holds_the_readings_of_all_its_facets()
    {
        var (facets, themes) = (WithinCaseMatrix.Of(Built.Read()), WithinCaseMatrix.Of(Built.Read(), WithinRows.Themes));
        Assert.Equal(Grid.Small.Themes.Select(t => t.Id), themes.Select(r => r.Key));
        Assert.Equal(
            facets.SelectMany(r => r.Accounts).SelectMany(a => a).Select(r => (r.Account, r.Indicator.Id)).Order(),
            themes.SelectMany(r => r.Accounts).SelectMany(a => a).Select(r => (r.Account, r.Indicator.Id)).Order());
        Assert.All(themes, t => Assert.All(t.Accounts.SelectMany(a => a), r => Assert.Equal(t.Key, r.Indicator.Theme)));
    }

    [Fact]
    public void Published_and_computed_are_compared_where_both_exist()
    {
        var built = CaseBuilder.New().Report(Account.A, "trade-pride").Publish("orientation", "trade").Publish("logic", null, Grade.Undetermined);
        var agreement = PublishedAgreement.Of([built.Place()], Grid.Small);
        Assert.Equal(["pain"], agreement.Single(a => a.Axis == "orientation").Agree);
        Assert.Equal(["pain"], agreement.Single(a => a.Axis == "logic").NotPublished);
        Assert.Null(PublishedPlacement.Of(built.Build().Cases[0], Grid.Small)!.Configuration);
    }

    private static Matrix Of(MatrixRows rows, MatrixColumns columns, MatrixCell cell) =>
        CrossCaseMatrix.Of(Built.Build(), Grid.Small, rows, columns, cell);

    private static Cell Cell(Matrix matrix, string row, string column) =>
        matrix.Rows.Single(r => r.Key == row).Cells[matrix.Columns.ToList().IndexOf(column)];
}
