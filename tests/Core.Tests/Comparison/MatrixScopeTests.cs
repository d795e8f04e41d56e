using Alliage.Core.Comparison;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Comparison;

/// <summary>Which cases and which columns of a matrix are shown.</summary>
public sealed class MatrixScopeTests
{
    [Fact]
    public void A_case_is_of_a_sector_where_one_of_its_firms_is()
    {
        var read = Read(CaseBuilder.New(), r => r with
        {
            Firms = [new() { Alliance = "pain", Voice = Account.B, Pseudonym = "Moulin", Sector = "farming" }],
        });
        Assert.True(new MatrixScope { Sector = "farming" }.Shows(read, Grid.Small));
        Assert.False(new MatrixScope { Sector = "crafts" }.Shows(read, Grid.Small));
    }

    [Fact]
    public void A_value_of_dependence_is_met_where_one_voice_says_it()
    {
        var read = Read(CaseBuilder.New().Report(Account.A, "dependence-low").Report(Account.B, "dependence-strong"));
        Assert.True(new MatrixScope { Dependence = "low" }.Shows(read, Grid.Small));
        Assert.True(new MatrixScope { Dependence = "strong" }.Shows(read, Grid.Small));
        Assert.False(new MatrixScope { Dependence = "medium" }.Shows(read, Grid.Small));
        Assert.False(new MatrixScope { Tie = "strong" }.Shows(read, Grid.Small));
    }

    [Fact]
    public void An_attribute_is_met_whoever_of_the_case_has_it_and_by_its_whole_value()
    {
        var read = Read(CaseBuilder.New(), r => r with
        {
            Attributes = [new() { Alliance = "pain", Account = Account.B, Name = "relève", Value = "oui, la fille" }],
        });
        Assert.True(new MatrixScope { Attribute = new("relève", "oui, la fille") }.Shows(read, Grid.Small));
        Assert.False(new MatrixScope { Attribute = new("relève", "oui") }.Shows(read, Grid.Small));
    }

    [Fact]
    public void A_published_configuration_is_no_computed_one()
    {
        var read = Read(CaseBuilder.New().Publish("orientation", "trade").Publish("logic", "egocentric"));
        var scope = new MatrixScope { Configuration = "egocentric-trade" };
        Assert.False(scope.Shows(read, Grid.Small));
        Assert.True((scope with { Places = Places.Published }).Shows(read, Grid.Small));
    }

    [Fact]
    public void All_that_is_asked_holds_at_once()
    {
        var read = Read(CaseBuilder.New().Report(Account.A, "dependence-low"));
        Assert.False(new MatrixScope { Dependence = "low", Sector = "crafts" }.Shows(read, Grid.Small));
    }

    [Theory]
    [InlineData(MatrixColumns.Themes)]
    [InlineData(MatrixColumns.Facets)]
    [InlineData(MatrixColumns.Indicators)]
    [InlineData(MatrixColumns.Codes)]
    public void A_facet_keeps_the_columns_that_read_it(MatrixColumns columns)
    {
        var study = CaseBuilder.New().Interview(Account.A, s => s.Says("help-given").Says("trade-pride")).Build();
        var shown = OrderedMatrix.Of(
            study, Grid.Small, MatrixRows.Alliances, columns, MatrixCell.Count, new RowOrder.AsEntered(), new() { Facet = "help" });

        var expected = CrossCaseMatrix.ColumnsOf(study, Grid.Small, columns)
            .Where(c => Grid.Small.Indicators.Any(i => i.Facet == "help" && CrossCaseMatrix.IsReadIn(i, c, columns, study)));
        Assert.NotEmpty(shown.Columns);
        Assert.Equal(expected, shown.Columns.Select(c => c.Key));
    }

    private static CasePlacement Read(CaseBuilder built, Func<StudyRows, StudyRows>? with = null)
    {
        var study = Study.From("small", (with ?? (r => r))(built.Rows()));
        return Placing.One(study.Cases[0], study, Grid.Small);
    }
}
