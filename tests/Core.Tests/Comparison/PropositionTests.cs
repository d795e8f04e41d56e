using Alliage.Core.Comparison;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Comparison;

/// <summary>General claims, case by case: not concerned, holds, breaks, cannot be told.</summary>
public sealed class PropositionTests
{
    private static readonly Framework Grid = Given.Grid.Small with
    {
        Propositions =
        [
            new()
            {
                Id = "constrained",
                Unit = PropositionUnit.Voice,
                When = [new() { Axis = "logic", Is = ["egocentric"] }, new() { Interdependence = true, Is = ["strong"] }, new() { Tie = true, Is = ["weak"] }],
                Expects = [new() { Signs = true, Is = ["present"] }],
                Contrary = [new() { Signs = true, Is = ["denied"] }],
                Origin = Given.Grid.Ours,
            },
            new()
            {
                Id = "competitors",
                Unit = PropositionUnit.Alliance,
                When = [new() { Competitors = true, Is = ["yes"] }],
                Expects = [new() { Axis = "logic", Is = ["co-development"] }],
                Contrary = [new() { Axis = "logic", Is = ["egocentric"] }],
                Origin = Given.Grid.Ours,
            },
            new()
            {
                Id = "fragile",
                Unit = PropositionUnit.Alliance,
                When = [new() { Axis = "logic", Is = ["egocentric"] }],
                Supposed = true,
                Origin = Given.Grid.Ours,
            },
        ],
    };

    private static readonly string[] Dependent = ["own-benefit", "time-weak", "emotion-weak", "confiding-weak", "dependence-strong"];

    [Fact]
    public void A_case_where_the_conditions_fail_is_not_concerned() =>
        Assert.Equal(PropositionVerdict.NotConcerned, Of("constrained", CaseBuilder.New().Report(Account.A, "help-given")));

    [Fact]
    public void A_case_of_which_a_condition_is_unknown_cannot_be_told() =>
        Assert.Equal(PropositionVerdict.CannotBeTold, Of("constrained", CaseBuilder.New().Report(Account.A, "own-benefit")));

    [Fact]
    public void A_sign_on_record_bears_it_out() =>
        Assert.Equal(PropositionVerdict.Holds, Of("constrained", CaseBuilder.New().Report(Account.A, [.. Dependent, "habit"])));

    [Fact]
    public void A_sign_that_is_denied_breaks_it() => Assert.Equal(
        PropositionVerdict.Breaks,
        Of("constrained", CaseBuilder.New().Report(Account.A, Dependent).Interview(Account.A, s => s.Interviewer("Alors ?").Denies("habit"))));

    [Fact]
    public void Nothing_on_signs_cannot_be_told() =>
        Assert.Equal(PropositionVerdict.CannotBeTold, Of("constrained", CaseBuilder.New().Report(Account.A, Dependent)));

    [Fact]
    public void An_egocentric_alliance_of_competitors_breaks_the_claim_on_them() => Assert.Equal(
        PropositionVerdict.Breaks, Of("competitors", CaseBuilder.New().Compete(Competitors.Yes).Report(Account.A, "own-benefit")));

    [Fact]
    public void Where_it_is_unknown_whether_they_compete_it_cannot_be_told() =>
        Assert.Equal(PropositionVerdict.CannotBeTold, Of("competitors", CaseBuilder.New().Report(Account.A, "own-benefit")));

    [Fact]
    public void Fragility_without_outcomes_cannot_be_told() =>
        Assert.Equal(PropositionVerdict.CannotBeTold, Of("fragile", CaseBuilder.New().Report(Account.A, "own-benefit")));

    private static PropositionVerdict Of(string proposition, CaseBuilder built)
    {
        var study = built.Build();
        return PropositionResult.Of(Placing.One(study.Cases[0], study, Grid), Grid).First(r => r.Proposition == proposition).Verdict;
    }
}
