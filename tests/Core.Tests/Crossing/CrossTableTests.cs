using Alliage.Core.Crossing;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Crossing;

public sealed class CrossTableTests
{
    private readonly CaseBuilder built = CaseBuilder.New();

    [Fact]
    public void An_alliance_crossed_with_positions_counts_firms_and_the_two_partners_may_stand_apart()
    {
        built.Report(Account.A, "help-given", "own-offer", "form-yes", "flow-yes", "need-yes", "own-no").Report(Account.B, "form-no", "own-yes");

        var table = Cross(Side(Grid.Small, "configuration"), Side(Kinds.Filters, "position"));

        Assert.True(table.CountsVoices);
        Assert.Equal(2, table.Units.Count);
        Assert.Equal(["A"], Cell(table, "co-development-trade", "rooted"));
        Assert.Equal(["B"], Cell(table, "co-development-trade", "guarding"));
        Assert.Empty(Cell(table, "co-development-trade", "joined"));
    }

    [Fact]
    public void Without_our_interpretation_the_same_firms_stay_undetermined()
    {
        built.Report(Account.A, "form-yes", "flow-yes", "need-yes", "own-no");

        var table = Cross(Side(Grid.Small, "configuration"), Side(Kinds.Filters, "position", interpreted: false));

        Assert.Single(Line(table.Columns, Category.Undetermined).Units);
        Assert.Single(Line(table.Columns, Category.NotHeard).Units);
        Assert.Equal(["A"], Line(Cross(Side(Grid.Small, "configuration"), Side(Kinds.Filters, "levels")).Columns, Category.Named("high/low")).Units.Select(Voice));
    }

    [Fact]
    public void A_contested_alliance_has_a_row_of_its_own_and_its_voices_own_configurations_can_be_asked_for()
    {
        built.Report(Account.A, "help-given", "own-offer").Report(Account.B, "help-refused", "own-offer");

        var ofAlliance = Cross(Side(Grid.Small, "configuration"), Side(Grid.Small, "axis-orientation"));
        var ofVoices = Cross(Side(Grid.Small, "configuration", Whose.Voice), Side(Grid.Small, "axis-orientation"));

        Assert.False(ofAlliance.CountsVoices);
        Assert.Single(Line(ofAlliance.Rows, Category.Contested).Units);
        Assert.Equal(["A"], Cell(ofVoices, "co-development-trade", "trade"));
        Assert.Equal(["B"], Cell(ofVoices, "egocentric-trade", "trade"));
        Assert.DoesNotContain(ofVoices.Rows, r => r.Category == Category.Contested);
    }

    [Fact]
    public void Where_several_labels_hold_a_case_stands_in_several_rows_and_that_is_known()
    {
        built.Report(Account.A, "says-size", "says-risk");

        var table = Cross(Side(Kinds.Profile, "labels"), Side(Grid.Small, "configuration"));

        Assert.Equal(["size", "risk"], table.Rows.Where(r => r.Units.Count > 0).Select(r => r.Category.Id));
        Assert.Single(table.Several.Rows);
        Assert.Empty(table.Several.Columns);
    }

    [Fact]
    public void A_criterion_that_the_voices_contradict_each_other_on_is_contested_and_never_met()
    {
        built.Report(Account.A, "vital", "changed").Report(Account.B, "minor");

        var one = Cross(Side(Kinds.Checklist, "criterion-stakes"), Side(Kinds.Checklist, "any"));
        var all = Cross(Side(Kinds.Checklist, "criteria"), Side(Kinds.Checklist, "all"));

        Assert.Single(Line(one.Rows, Category.Contested).Units);
        Assert.Single(Line(one.Columns, Category.Named("holds")).Units);
        Assert.Empty(Line(all.Rows, Category.Named("stakes")).Units);
        Assert.Single(Line(all.Rows, Category.Named("change")).Units);
        Assert.Single(Line(all.Rows, Category.Contested).Units);
    }

    [Fact]
    public void A_value_is_the_voices_and_the_records_only_where_neither_names_one()
    {
        built.Report(Account.Record, "rivals");
        Assert.Single(Line(Cross(Side(Kinds.Checklist, "scale-rivalry"), Side(Grid.Small, "configuration")).Rows, Category.Named("direct")).Units);

        built.Report(Account.A, "friends");
        Assert.Single(Line(Cross(Side(Kinds.Checklist, "scale-rivalry"), Side(Grid.Small, "configuration")).Rows, Category.Named("none")).Units);

        built.Report(Account.B, "rivals");
        Assert.Single(Line(Cross(Side(Kinds.Checklist, "scale-rivalry"), Side(Grid.Small, "configuration")).Rows, Category.Contested).Units);
    }

    [Fact]
    public void What_one_firm_brings_the_other_receives_also_where_it_is_not_heard()
    {
        built.ReportOfAll(Account.A, "brings", "people").ReportOfAll(Account.A, "lacks", "shop");

        var table = Cross(Side(Kinds.Flow, "state-brought"), Side(Kinds.Flow, "state-received"));
        var bottleneck = Cross(Side(Kinds.Flow, "bottleneck"), Side(Grid.Small, "configuration"));

        Assert.Equal(["A"], Line(table.Rows, Category.Named("human")).Units.Select(Voice));
        Assert.Equal(["B"], Line(table.Columns, Category.Named("human")).Units.Select(Voice));
        Assert.Equal(["A"], Line(bottleneck.Rows, Category.Named("premises")).Units.Select(Voice));
        Assert.Equal(["B"], Line(bottleneck.Rows, Category.NotHeard).Units.Select(Voice));
    }

    [Fact]
    public void A_published_configuration_stands_apart_from_the_computed_one()
    {
        built.Report(Account.A, "help-given", "own-offer").Publish("logic", "egocentric").Publish("orientation", "trade");

        var table = Cross(Side(Grid.Small, Groupings.Published), Side(Grid.Small, "configuration"));

        Assert.Single(table.Cells[table.Rows.ToList().FindIndex(r => r.Category.Id == "egocentric-trade")], c => c.Count > 0);
        Assert.Single(Line(table.Columns, Category.Named("co-development-trade")).Units);
    }

    private CrossTable Cross(CrossSide rows, CrossSide columns) => CrossTable.Of(built.Build(), rows, columns);

    private static CrossSide Side(Framework framework, string grouping, Whose? whose = null, bool interpreted = true)
    {
        var found = Groupings.Of(framework, interpreted).Single(g => g.Id == grouping);
        return new(framework, found, whose ?? found.Gives[0]);
    }

    private static CrossLine Line(IReadOnlyList<CrossLine> lines, Category category) => lines.Single(l => l.Category == category);

    private static IEnumerable<string> Cell(CrossTable table, string row, string column) =>
        table.Cells[table.Rows.ToList().FindIndex(r => r.Category.Id == row)][table.Columns.ToList().FindIndex(c => c.Category.Id == column)].Select(Voice);

    private static string Voice(CrossUnit unit) => Keyword.Of(unit.Voice!.Value);
}
