using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Lights;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;
using CsCheck;

namespace Alliage.Core.Tests.Lights;

/// <summary>What the accounts make of each point of a framework, whatever its kind.</summary>
public sealed class PointOfCaseTests
{
    [Fact]
    public void Every_kind_of_framework_has_its_points_and_the_scales_come_after()
    {
        Assert.Equal(["axis orientation", "axis logic", "scale tie-time", "scale tie-emotion", "scale tie-confiding", "scale tie-services", "scale dependence"], Points(Grid.Small));
        Assert.Equal(["criterion stakes", "criterion change", "scale rivalry"], Points(Kinds.Checklist));
        Assert.Equal(["label size", "label means", "label risk"], Points(Kinds.Profile));
        Assert.Equal(["filter form", "filter flow", "filter need", "filter own"], Points(Kinds.Filters));
    }

    [Fact]
    public void Voices_that_say_the_same_or_both_deny_are_the_same_and_one_of_each_is_apart()
    {
        Assert.Equal(VoicesOnPoint.Same, Criterion(b => b.Report(Account.A, "vital").Report(Account.B, "vital")).Voices);
        Assert.Equal(VoicesOnPoint.Same, Criterion(b => b.Report(Account.A, "minor").Report(Account.B, "minor")).Voices);
        Assert.Equal(VoicesOnPoint.Apart, Criterion(b => b.Report(Account.A, "vital").Report(Account.B, "minor")).Voices);
        Assert.Equal(VoicesOnPoint.OneAlone, Criterion(b => b.Report(Account.B, "vital")).Voices);
        Assert.Equal(VoicesOnPoint.Neither, Criterion(b => b.Report(Account.Record, "vital")).Voices);
    }

    [Fact]
    public void Values_of_a_scale_are_told_apart_by_which_are_named()
    {
        PointOfCase Rivalry(Account account, string indicator) =>
            One(new CaseBuilder(Kinds.Checklist).Report(Account.A, "friends").Report(account, indicator), Kinds.Checklist, "rivalry");

        Assert.Equal(VoicesOnPoint.Same, Rivalry(Account.B, "friends").Voices);
        Assert.Equal(VoicesOnPoint.Apart, Rivalry(Account.B, "rivals").Voices);
        Assert.Equal(["none"], Rivalry(Account.B, "rivals").Accounts[0]!.Values);
    }

    [Fact]
    public void On_an_axis_opposite_poles_are_apart_and_a_balanced_voice_is_near_either()
    {
        PointOfCase Logic(params string[] b) => One(CaseBuilder.New().Report(Account.A, "own-growth").Report(Account.B, b), Grid.Small, "logic");

        Assert.Equal(VoicesOnPoint.Same, Logic("help-refused").Voices);
        Assert.Equal(VoicesOnPoint.Apart, Logic("help-given").Voices);
        Assert.Equal(VoicesOnPoint.Near, Logic("help-given", "own-growth").Voices);
        Assert.Equal(["egocentric", "co-development"], Logic("help-given", "own-growth").Accounts[1]!.Values);
    }

    [Fact]
    public void What_each_tells_of_its_own_firm_never_contradicts()
    {
        Assert.Equal(
            VoicesOnPoint.EachOwn,
            One(new CaseBuilder(Kinds.Filters).Report(Account.A, "form-yes").Report(Account.B, "form-no"), Kinds.Filters, "form").Voices);
        Assert.Equal(
            VoicesOnPoint.EachOwn,
            One(CaseBuilder.New().Report(Account.A, "dependence-low").Report(Account.B, "dependence-strong"), Grid.Small, "dependence").Voices);
    }

    [Fact]
    public void Silence_is_heard_where_a_code_stands_for_the_point()
    {
        var heard = One(new CaseBuilder(Kinds.Checklist).Interview(Account.A, told => told.Asks("aims").Owner(60)), Kinds.Checklist, "stakes");

        Assert.Equal((Saying.Silent, true), (heard.Accounts[0]!.Saying, heard.Accounts[0]!.LookedFor));
        Assert.NotEmpty(heard.Accounts[0]!.Evidence);
    }

    [Fact]
    public void Where_no_code_stands_for_a_point_nobody_looked_and_nobody_is_silent()
    {
        var rows = new CaseBuilder(Kinds.Checklist).Interview(Account.A, told => told.Asks("aims").Owner(60)).Rows();
        var study = Study.From("small", rows with { Links = [.. rows.Links.Where(l => l.Indicator is not ("vital" or "minor"))] });

        var points = CaseUnderLight.Of(study.Cases[0], study, Kinds.Checklist, interpreted: true).Points;

        var (stakes, change) = (points[0].Accounts[0]!, points[1].Accounts[0]!);
        Assert.Equal((Saying.NotSaid, null, false), (stakes.Saying, stakes.Reading, stakes.LookedFor));
        Assert.Equal(Saying.Silent, change.Saying);
    }

    [Fact]
    public void An_account_that_brings_nothing_is_null_on_every_point()
    {
        var point = Criterion(b => b.Report(Account.A, "vital"));

        Assert.Null(point.Accounts[1]);
        Assert.False(point.ToldBy(Account.B));
    }

    [Fact]
    public void Swapping_the_firms_swaps_what_they_make_of_every_point_and_not_how_they_stand() =>
        Gen.Select(Reports(Kinds.Checklist), Reports(Kinds.Checklist)).Sample((a, b) =>
        {
            var here = Under(new CaseBuilder(Kinds.Checklist).Report(Account.A, a).Report(Account.B, b), Kinds.Checklist);
            var there = Under(new CaseBuilder(Kinds.Checklist).Report(Account.A, b).Report(Account.B, a), Kinds.Checklist);

            Assert.Equal(here.Voices, there.Voices);
            Assert.Equal(here.Points.Select(p => p.Voices), there.Points.Select(p => p.Voices));
            Assert.Equal(here.Points.Select(p => p.Accounts[0]?.Saying), there.Points.Select(p => p.Accounts[1]?.Saying));
            Assert.Equal(here.Told(Account.A), there.Told(Account.B));
        });

    private static Gen<string[]> Reports(Framework framework) =>
        Gen.Bool.Array[framework.Indicators.Count].Select(on => framework.Indicators.Where((_, at) => on[at]).Select(i => i.Id).ToArray());

    private static IEnumerable<string> Points(Framework framework) => GridPoint.Of(framework).Select(p => $"{Keyword.Of(p.Kind)} {p.Id}");

    private static PointOfCase Criterion(Func<CaseBuilder, CaseBuilder> tell) => One(tell(new CaseBuilder(Kinds.Checklist)), Kinds.Checklist, "stakes");

    private static PointOfCase One(CaseBuilder built, Framework framework, string point) =>
        Under(built, framework).Points.Single(p => p.Point.Id == point);

    private static CaseUnderLight Under(CaseBuilder built, Framework framework)
    {
        var study = built.Build();
        return CaseUnderLight.Of(study.Cases[0], study, framework, interpreted: true);
    }
}
