using Alliage.Core.Evidence;
using Alliage.Core.Flows;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Flows;

public sealed class FlowCaseTests
{
    private readonly CaseBuilder built = new(Kinds.Flow);

    [Fact]
    public void What_one_brings_and_the_other_receives_is_one_flow_told_by_both()
    {
        var flow = Assert.Single(Read(built.ReportOfAll(Account.A, "brings", "shop").ReportOfAll(Account.B, "receives", "shop")).Flows);

        Assert.Equal((Account.A, "premises", PointOutcome.BothSay), (flow.Firm, flow.Resource, flow.Outcome));
        Assert.Equal(["own-brought", "own-received"], flow.Accounts.Take(2).Select(a => a!.Point));
    }

    [Fact]
    public void What_only_one_tells_is_a_flow_told_by_one_and_the_other_is_not_made_to_say_no()
    {
        var flow = Assert.Single(Read(built.ReportOfAll(Account.A, "receives", "people").Report(Account.B, "has")).Flows);

        Assert.Equal((Account.B, PointOutcome.OneSays), (flow.Firm, flow.Outcome));
        Assert.Equal((Saying.NotSaid, ReadingKind.NotAsked), (flow.Accounts[1]!.Saying, flow.Accounts[1]!.Reading));
    }

    [Fact]
    public void One_who_names_other_resources_says_nothing_of_this_one()
    {
        var flows = Read(built.ReportOfAll(Account.A, "brings", "shop").ReportOfAll(Account.B, "receives", "people")).Flows.ToList();

        Assert.Equal(["human", "premises"], flows.Select(f => f.Resource));
        Assert.All(flows, f => Assert.Equal(PointOutcome.OneSays, f.Outcome));
        Assert.Equal((Saying.NotSaid, null), (flows[1].Accounts[1]!.Saying, flows[1].Accounts[1]!.Reading));
    }

    [Fact]
    public void What_one_brings_and_the_other_denies_receiving_is_contradicted()
    {
        var flow = Assert.Single(Read(built.ReportOfAll(Account.A, "brings", "time").ReportOfAll(Account.B, "receives-not", "time")).Flows);

        Assert.Equal(PointOutcome.Contradicted, flow.Outcome);
        Assert.Equal([Account.A], flow.ToldBy);
        Assert.Equal([Account.B], flow.DeniedBy);
    }

    [Fact]
    public void A_denied_passage_speaks_of_the_resource_coded_with_it()
    {
        var flow = Assert.Single(Read(built.Interview(Account.A, told => told.Denies("brings").CodesLastTurn("shop"))).Flows);

        Assert.Equal(("premises", PointOutcome.Denied, Saying.Denied), (flow.Resource, flow.Outcome, flow.Accounts[0]!.Saying));
    }

    [Fact]
    public void Two_codes_on_the_same_passage_say_one_thing()
    {
        var flow = Assert.Single(Read(built.Interview(Account.A, told => told.Says("brings").CodesLastTurn("shop"))).Flows);

        Assert.Equal("premises", flow.Resource);
        Assert.Single(flow.Accounts[0]!.Evidence);
    }

    [Fact]
    public void Two_passages_side_by_side_are_two_things_said()
    {
        var flow = Assert.Single(Read(built.Interview(Account.A, told => told.Says("brings").Says("shop"))).Flows);

        Assert.Null(flow.Resource);
    }

    [Fact]
    public void A_passage_that_names_two_resources_brings_both() => Assert.Equal(
        ["human", "hours"], Read(built.ReportOfAll(Account.A, "brings", "people", "time")).Flows.Select(f => f.Resource));

    [Fact]
    public void The_record_says_which_of_the_two_it_means()
    {
        var read = Read(built.ReportOfAll(Account.Record, "second-brings", "people"));

        Assert.Empty(read.Firms[0].Brings);
        Assert.Equal(PointOutcome.RecordSays, Assert.Single(read.Firms[1].Brings).Outcome);
        Assert.Same(read.Firms[1].Brings[0].Accounts[2]!.Evidence, read.Flows.Single().Accounts[2]!.Evidence);
    }

    [Fact]
    public void What_the_record_says_of_no_firm_is_read_of_none() =>
        Assert.All(Read(built.ReportOfAll(Account.Record, "full", "people")).Firms, f => Assert.Empty(f.Bottlenecks));

    [Fact]
    public void What_is_pooled_has_no_giver()
    {
        var read = Read(built.ReportOfAll(Account.Record, "pools", "shop").ReportOfAll(Account.A, "pools", "shop"));

        Assert.Empty(read.Flows);
        Assert.Equal((null, "premises", PointOutcome.OneSays), (read.Pooled[0].Firm, read.Pooled[0].Resource, read.Pooled[0].Outcome));
    }

    [Fact]
    public void What_one_says_of_the_others_firm_is_kept_apart_from_what_the_other_says()
    {
        var lacking = Assert.Single(Read(built.ReportOfAll(Account.A, "other-lacks", "people")).Firms[1].Lacking);

        Assert.Equal([Account.A], lacking.ToldBy);
        Assert.Equal("partner-lacking", lacking.Accounts[0]!.Point);
        Assert.Null(lacking.Accounts[1]);
    }

    [Fact]
    public void Silence_brings_nothing_and_denies_nothing()
    {
        var read = Read(built.Interview(Account.A, told => told.Asks("aims").Owner(60)).Interview(Account.B, told => told.Asks("aims").Owner(60)));

        Assert.Empty(read.Flows);
        Assert.All(read.Firms, f => Assert.Empty(f.Bottlenecks.Concat<object>(f.Remarks).Concat(f.Held).Concat(f.Lacking)));
    }

    [Fact]
    public void A_silent_partner_is_shown_as_silent_beside_what_is_told()
    {
        var flow = Assert.Single(Read(built.ReportOfAll(Account.A, "brings", "shop").Interview(Account.B, told => told.Asks("aims").Owner(60))).Flows);

        Assert.Equal((PointOutcome.OneSays, Saying.Silent), (flow.Outcome, flow.Accounts[1]!.Saying));
    }

    [Fact]
    public void Contribution_and_use_are_two_variables()
    {
        var read = Read(built.Report(Account.A, "alike", "mixed").Report(Account.B, "unlike"));

        Assert.Equal((VariableAgreement.Apart, VariableAgreement.OneSays), (read.Contribution!.Agreement, read.Use!.Agreement));
        Assert.Equal(["combined"], read.Use.Values);
    }

    private static FlowCase Read(CaseBuilder built) => FlowCase.Of(built.Read());
}
