using Alliage.Core.Evidence;
using Alliage.Core.Flows;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Flows;

public sealed class BottleneckTests
{
    private readonly CaseBuilder built = new(Kinds.Flow);

    [Fact]
    public void A_saturated_resource_comes_before_a_lacking_one()
    {
        var bottlenecks = A(built.ReportOfAll(Account.A, "lacks", "people").ReportOfAll(Account.A, "full", "time")).Bottlenecks;

        Assert.Equal(["hours", "human"], bottlenecks.Select(b => b.Resource));
        Assert.All(bottlenecks, b => Assert.Equal(LooseningVerdict.NotKnown, b.Loosening.Verdict));
    }

    [Fact]
    public void A_resource_that_is_both_is_one_bottleneck()
    {
        var bottleneck = Assert.Single(A(built.ReportOfAll(Account.A, "full", "time").ReportOfAll(Account.A, "lacks", "time")).Bottlenecks);

        Assert.Equal([FlowState.Saturated, FlowState.Lacking], bottleneck.Told.Select(t => t.State));
    }

    [Fact]
    public void Where_the_partner_brings_that_kind_it_is_supplied_and_not_said_to_be_eased() => Is(
        LooseningVerdict.Supplied, built.ReportOfAll(Account.A, "full", "people").ReportOfAll(Account.B, "brings", "people"));

    [Fact]
    public void Another_kind_supplies_nothing() => Is(
        LooseningVerdict.NotKnown, built.ReportOfAll(Account.A, "full", "people").ReportOfAll(Account.B, "brings", "shop"));

    [Fact]
    public void A_contradicted_flow_supplies_nothing_and_is_shown()
    {
        var loosening = Is(LooseningVerdict.NotKnown, built
            .ReportOfAll(Account.A, "full", "people").ReportOfAll(Account.A, "receives-not", "people").ReportOfAll(Account.B, "brings", "people"));

        Assert.Equal(PointOutcome.Contradicted, loosening.Supplied!.Outcome);
    }

    [Fact]
    public void The_owner_says_that_it_eases() => Is(
        LooseningVerdict.Eases, built.ReportOfAll(Account.A, "full", "people").ReportOfAll(Account.A, "eases", "people"));

    [Fact]
    public void The_owner_says_that_it_does_not_whatever_the_partner_brings() => Is(
        LooseningVerdict.EasesNot,
        built.ReportOfAll(Account.A, "full", "people").ReportOfAll(Account.A, "eases-not", "people").ReportOfAll(Account.B, "brings", "people"));

    [Fact]
    public void An_owner_who_says_both_contradicts_it() => Is(
        LooseningVerdict.Contradicted,
        built.ReportOfAll(Account.A, "full", "people").ReportOfAll(Account.A, "eases", "people").ReportOfAll(Account.A, "eases-not", "people"));

    [Fact]
    public void What_is_eased_without_a_name_is_the_only_bottleneck_there_is()
    {
        Is(LooseningVerdict.Eases, built.ReportOfAll(Account.A, "full", "people").Report(Account.A, "eases"));

        Assert.Empty(A(built).Remarks);
    }

    [Fact]
    public void What_is_eased_without_a_name_is_none_of_several()
    {
        var firm = A(built.ReportOfAll(Account.A, "full", "people").ReportOfAll(Account.A, "full", "time").Report(Account.A, "eases"));

        Assert.All(firm.Bottlenecks, b => Assert.Equal(LooseningVerdict.NotKnown, b.Loosening.Verdict));
        Assert.Equal((FlowState.Eased, null), (Assert.Single(firm.Remarks).State, firm.Remarks[0].Resource));
    }

    [Fact]
    public void What_the_partner_says_holds_it_back_is_a_bottleneck_with_its_teller()
    {
        var bottleneck = Assert.Single(FlowCase.Of(built.ReportOfAll(Account.A, "other-lacks", "people").Read()).Firms[1].Bottlenecks);

        Assert.Equal([Account.A], bottleneck.Told[0].ToldBy);
        Assert.Null(bottleneck.Loosening.Owner);
    }

    [Fact]
    public void A_denied_lack_holds_nobody_back()
    {
        var firm = A(built.Interview(Account.A, told => told.Denies("lacks").CodesLastTurn("people")));

        Assert.Equal(PointOutcome.Denied, Assert.Single(firm.Lacking).Outcome);
        Assert.Empty(firm.Bottlenecks);
    }

    [Fact]
    public void Hiring_avoided_and_not_wanted_are_two_remarks()
    {
        var remarks = A(built.Report(Account.A, "spared", "unwanted")).Remarks;

        Assert.Equal([(FlowState.Avoided, "spared"), (FlowState.Refused, "unwanted")], remarks.Select(r => (r.State, r.Indicator!)));
    }

    private static Loosening Is(LooseningVerdict expected, CaseBuilder built)
    {
        var loosening = Assert.Single(A(built).Bottlenecks).Loosening;
        Assert.Equal(expected, loosening.Verdict);
        return loosening;
    }

    private static FlowFirm A(CaseBuilder built) => FlowCase.Of(built.Read()).Firms[0];
}
