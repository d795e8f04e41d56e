using Alliage.Core.Comparison;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Comparison;

/// <summary>The rows of a cross-case matrix, ordered and parted into groups.</summary>
public sealed class RowOrderTests
{
    [Fact]
    public void By_an_axis_come_its_poles_then_the_contested_then_the_undetermined()
    {
        var cases = Read(
            Case("none"),
            Case("both").Report(Account.A, "trade-pride").Report(Account.B, "new-product"),
            Case("second").Report(Account.A, "trade-pride"),
            Case("first").Report(Account.A, "new-product"),
            Case("second-too").Report(Account.B, "trade-pride"));

        var groups = CaseGroups.Of(cases, new RowOrder.ByAxis("orientation"), Grid.Small);

        Assert.Equal(
            [
                new GroupValue.Pole("product"), new GroupValue.Pole("trade"), new GroupValue.Contested(), new GroupValue.Undetermined(),
            ],
            groups.Select(g => g.Value));
        Assert.Equal(["first", "second second-too", "both", "none"], groups.Select(Ids));
    }

    [Fact]
    public void Two_voices_stay_two_values_and_the_stronger_leads_whichever_voice_says_it()
    {
        var cases = Read(
            Case("nothing"),
            Case("low-only").Report(Account.B, "dependence-low"),
            Case("low-strong").Report(Account.A, "dependence-low").Report(Account.B, "dependence-strong"),
            Case("strong-low").Report(Account.A, "dependence-strong").Report(Account.B, "dependence-low"),
            Case("strong-both").Report(Account.A, "dependence-strong").Report(Account.B, "dependence-strong"),
            Case("strong-only").Report(Account.A, "dependence-strong"));

        var groups = CaseGroups.Of(cases, new RowOrder.ByDependence(), Grid.Small);

        Assert.Equal(
            [
                new GroupValue.Pair("strong", "strong"), new GroupValue.Pair("strong", "low"), new GroupValue.Pair("strong", null),
                new GroupValue.Pair("low", null), new GroupValue.Pair(null, null),
            ],
            groups.Select(g => g.Value));
        Assert.Equal("low-strong strong-low", Ids(groups[1]));
    }

    [Fact]
    public void An_attribute_orders_numbers_by_value_words_after_and_what_has_none_last()
    {
        var cases = Read([("none", null), ("ten", "10"), ("word", "bourg"), ("nine", "9"), ("nine-too", "9")]);

        var groups = CaseGroups.Of(cases, new RowOrder.ByAttribute("taille"), Grid.Small);

        Assert.Equal(["nine nine-too", "ten", "word", "none"], groups.Select(Ids));
        Assert.True(Assert.IsType<GroupValue.Attribute>(groups[^1].Value).IsMissing);
    }

    [Fact]
    public void Without_an_order_the_study_s_own_stays_in_one_group()
    {
        var cases = Read(Case("b"), Case("a"), Case("c"));
        Assert.Equal(["b a c"], CaseGroups.Of(cases, new RowOrder.AsEntered(), Grid.Small).Select(Ids));
    }

    [Fact]
    public void Competitors_come_first()
    {
        var cases = Read(Case("unknown"), Case("no").Compete(Competitors.No), Case("yes").Compete(Competitors.Yes));
        Assert.Equal(["yes", "no", "unknown"], CaseGroups.Of(cases, new RowOrder.ByCompetitors(), Grid.Small).Select(Ids));
    }

    [Fact]
    public void Configurations_come_in_the_framework_s_order_then_the_contested_then_the_undetermined()
    {
        var cases = Read(
            Case("none"),
            Case("both").Report(Account.A, "trade-pride", "own-benefit").Report(Account.B, "new-product", "own-benefit"),
            Case("help").Report(Account.A, "trade-pride", "help-given"),
            Case("own").Report(Account.A, "trade-pride", "own-benefit"));

        var groups = CaseGroups.Of(cases, new RowOrder.ByConfiguration(), Grid.Small);

        Assert.Equal(
            [
                new GroupValue.Configuration("egocentric-trade"), new GroupValue.Configuration("co-development-trade"),
                new GroupValue.Contested(), new GroupValue.Undetermined(),
            ],
            groups.Select(g => g.Value));
        Assert.Equal(["own", "help", "both", "none"], groups.Select(Ids));
    }

    [Fact]
    public void Published_places_order_apart_from_the_computed_ones_and_what_is_not_published_comes_last()
    {
        var cases = Read(
            Case("unknown").Report(Account.A, "trade-pride"),
            Case("undecided").Publish("orientation", null, Grade.Undetermined).Publish("logic", "egocentric"),
            Case("placed").Publish("orientation", "trade").Publish("logic", "egocentric"));

        var axis = CaseGroups.Of(cases, new RowOrder.ByAxis("orientation"), Grid.Small, Places.Published);
        var configuration = CaseGroups.Of(cases, new RowOrder.ByConfiguration(), Grid.Small, Places.Published);

        Assert.Equal([new GroupValue.Pole("trade"), new GroupValue.Undetermined(), new GroupValue.NotPublished()], axis.Select(g => g.Value));
        Assert.Equal([new GroupValue.Configuration("egocentric-trade"), new GroupValue.Undetermined(), new GroupValue.NotPublished()], configuration.Select(g => g.Value));
        Assert.Equal(["placed", "undecided", "unknown"], configuration.Select(Ids));
    }

    private static CaseBuilder Case(string id) => CaseBuilder.New().Named(id);

    private static List<CasePlacement> Read(params CaseBuilder[] built) => [.. built.Select(b =>
    {
        var study = b.Build();
        return Placing.One(study.Cases[0], study, Grid.Small);
    })];

    private static List<CasePlacement> Read(params (string Id, string? Value)[] cases) => [.. cases.Select(c =>
    {
        var rows = Case(c.Id).Rows();
        var study = Study.From("small", rows with
        {
            Attributes = c.Value is null ? [] : [new CaseAttribute { Alliance = c.Id, Name = "taille", Value = c.Value }],
        });
        return Placing.One(study.Cases[0], study, Grid.Small);
    })];

    private static string Ids(CaseGroup group) => string.Join(' ', group.Cases.Select(c => c.Case.Alliance.Id));
}
