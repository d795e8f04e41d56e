using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Frameworks;

public sealed class FlowCheckTests
{
    private const string Brings = "{ \"state\": \"brought\", \"of\": \"own\" }";

    [Fact]
    public void An_unknown_resource_is_refused() => Refuses(
        "{ \"resource\": \"human\" }",
        "{ \"resource\": \"people\" }",
        "framework-resource-unknown [indicators[people].pointsTo.resource | people | human, hours, premises]",
        "framework-point-unheard [flow.resources[human]]");

    [Fact]
    public void A_resource_that_no_indicator_names_is_refused() => Refuses(
        "{ \"id\": \"premises\", \"origin\": { \"from\": \"our-interpretation\" } }",
        "{ \"id\": \"premises\", \"origin\": { \"from\": \"our-interpretation\" } }, { \"id\": \"brand\", \"origin\": { \"from\": \"our-interpretation\" } }",
        "framework-point-unheard [flow.resources[brand]]");

    [Fact]
    public void A_resource_listed_twice_is_refused() => Refuses(
        "{ \"id\": \"hours\", ", "{ \"id\": \"human\", ", "framework-id-twice [flow.resources[human].id | human]", "framework-resource-unknown [indicators[time].pointsTo.resource | hours | human, human, premises]");

    [Fact]
    public void A_state_that_no_indicator_says_is_refused() => Refuses(
        "{ \"state\": \"refused\", \"of\": \"own\" }", "{ \"state\": \"avoided\", \"of\": \"own\" }", "framework-point-unheard [flow.states[refused]]");

    [Fact]
    public void A_state_that_is_not_listed_is_refused() => Assert.Equal(
        ["framework-state-unknown [indicators[unwanted].pointsTo.state | refused | held, lacking, saturated, brought, received, pooled, eased, avoided]"],
        Checked(f => f with { States = [.. f.States.Where(s => s.Id != FlowState.Refused)] }));

    [Fact]
    public void A_state_that_nobody_knows_is_refused() => Refuses(
        "{ \"state\": \"refused\", \"of\": \"own\" }", "{ \"state\": \"hoped\", \"of\": \"own\" }", "json-word-unknown");

    [Fact]
    public void A_state_without_its_firm_is_refused() => Refuses(
        Brings, "{ \"state\": \"brought\" }", "framework-target-of-missing [indicators[brings].pointsTo | brought | own, first, second]");

    [Fact]
    public void A_firm_without_a_state_is_refused() => Refuses(
        "{ \"state\": \"lacking\", \"of\": \"partner\" }", "{ \"of\": \"partner\" }", "framework-target-state-missing [indicators[other-lacks].pointsTo | partner]");

    [Fact]
    public void What_the_partner_brings_is_said_as_received_and_no_other_way() => Refuses(
        Brings, "{ \"state\": \"brought\", \"of\": \"partner\" }", "framework-state-of [indicators[brings].pointsTo.of | brought | partner | own, first, second]");

    [Fact]
    public void The_record_has_no_firm_of_its_own() => Refuses(
        $"\"heardFrom\": \"voice\", \"pointsTo\": {Brings}",
        $"\"heardFrom\": \"record\", \"pointsTo\": {Brings}",
        "framework-state-heard-from [indicators[brings].heardFrom | own | voice, both]");

    [Fact]
    public void A_voice_does_not_speak_of_the_first_and_the_second_firm() => Refuses(
        "\"heardFrom\": \"record\", \"pointsTo\": { \"state\": \"brought\", \"of\": \"first\" }",
        "\"heardFrom\": \"both\", \"pointsTo\": { \"state\": \"brought\", \"of\": \"first\" }",
        "framework-state-heard-from [indicators[first-brings].heardFrom | first | record]");

    [Fact]
    public void Speaking_against_a_resource_is_refused() => Refuses(
        "{ \"resource\": \"hours\" }",
        "{ \"resource\": \"hours\", \"against\": true }",
        "framework-point-unheard [flow.resources[hours]]",
        "framework-target-against-alone [indicators[time].pointsTo.against]");

    [Fact]
    public void A_resource_and_a_state_in_one_indicator_are_refused() => Refuses(
        "{ \"resource\": \"hours\" }",
        "{ \"resource\": \"hours\", \"state\": \"held\", \"of\": \"own\" }",
        "framework-target-several [indicators[time].pointsTo | resource, state]");

    [Fact]
    public void A_flow_without_resources_is_refused() => Assert.Contains(
        "framework-flow-empty [flow.resources]", Checked(f => f with { Resources = [] }));

    [Fact]
    public void A_flow_in_which_nothing_is_brought_is_refused() => Assert.Contains(
        "framework-flow-still [flow.states]", Checked(f => f with { States = [.. f.States.Where(s => s.Id != FlowState.Brought)] }));

    [Fact]
    public void A_state_that_holds_nobody_back_is_no_bottleneck() => Refuses(
        "\"bottlenecks\": [{ \"id\": \"saturated\"", "\"bottlenecks\": [{ \"id\": \"held\"", "framework-bottleneck-state [flow.bottlenecks[held].id | held | saturated, lacking]");

    [Fact]
    public void A_bottleneck_by_a_state_that_is_not_listed_is_refused() => Assert.Contains(
        "framework-state-unknown [flow.bottlenecks[saturated].id | saturated | held, brought]",
        Checked(f => f with { States = [.. f.States.Where(s => s.Id is FlowState.Held or FlowState.Brought)] }));

    [Theory]
    [InlineData("\"contribution\": \"nature\"", "\"contribution\": \"natur\"", "framework-scale-unknown [flow.contribution | natur | nature, joined]")]
    [InlineData("\"use\": \"joined\"", "\"use\": \"join\"", "framework-scale-unknown [flow.use | join | nature, joined]")]
    public void A_scale_that_does_not_exist_is_refused(string text, string by, string expected) => Refuses(text, by, expected);

    [Fact]
    public void The_scales_of_contribution_and_use_may_be_left_out() =>
        Assert.Empty(Checked(f => f with { Contribution = null, Use = null }));

    private static void Refuses(string text, string by, params string[] expected)
    {
        Assert.Equal(2, Kinds.FlowJson.Split(text).Length);
        var read = FrameworkJson.Read("small.json", Kinds.FlowJson.Replace(text, by, StringComparison.Ordinal));
        var problems = Said(read.Succeeded ? FrameworkChecks.Run(read.Value.Value) : read.Problems);
        Assert.Equal(expected.Length, problems.Count);
        Assert.All(expected, e => Assert.Contains(problems, p => p.StartsWith(e, StringComparison.Ordinal)));
    }

    private static IReadOnlyList<string> Checked(Func<Flow, Flow> change) =>
        Said(FrameworkChecks.Run(Kinds.Flow with { Flow = change(Kinds.Flow.Flow!) }));

    private static IReadOnlyList<string> Said(IReadOnlyList<Problems.Problem> problems) =>
        [.. problems.Select(p => $"{p.Id} [{string.Join(" | ", p.Args)}]")];
}
