using Alliage.Core.Comparison.Claims;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Comparison;

/// <summary>Claims of the published account, recomputed from rows and never from what is computed of them.</summary>
public sealed class ClaimTests
{
    [Theory]
    [InlineData("placed orientation=product", 1, ClaimVerdict.Confirmed, 1)]
    [InlineData("placed orientation=product", 2, ClaimVerdict.Contradicted, 1)]
    [InlineData("placed orientation=trade", 0, ClaimVerdict.Confirmed, 0)]
    [InlineData("stances refuses", 1, ClaimVerdict.Confirmed, 1)]
    [InlineData("stances refuses", 18, ClaimVerdict.NotRecomputable, null)]
    [InlineData("stances refuses", 0, ClaimVerdict.Contradicted, 1)]
    [InlineData("carried catalogue", 1, ClaimVerdict.Confirmed, 1)]
    [InlineData("carried own-offer", 1, ClaimVerdict.Contradicted, 0)]
    [InlineData("interviews", 2, ClaimVerdict.Confirmed, 2)]
    [InlineData("dyads", 1, ClaimVerdict.Confirmed, 1)]
    [InlineData("none catalogue orientation=product", null, ClaimVerdict.Contradicted, null)]
    [InlineData("none own-offer orientation=product", null, ClaimVerdict.NotRecomputable, null)]
    [InlineData("", 3, ClaimVerdict.NotRecomputable, null)]
    [InlineData("guess", 3, ClaimVerdict.NotRecomputable, null)]
    public void A_claim_is_counted_again(string test, int? said, ClaimVerdict verdict, int? found)
    {
        var result = Recomputed(Claim("c", test, said))[0];
        Assert.Equal((verdict, found), (result.Verdict, result.Found?.N));
    }

    [Fact]
    public void A_sum_whose_members_are_not_listed_is_a_sum_only()
    {
        var results = Recomputed(Claim("a", "", 18), Claim("b", "", 13), Claim("sum", "sum a+b", 31), Claim("wrong", "sum a+b", 30));
        Assert.Equal((ClaimVerdict.SumOnly, 31), (results[2].Verdict, results[2].Found!.N));
        Assert.Equal((ClaimVerdict.Contradicted, 31), (results[3].Verdict, results[3].Found!.N));
    }

    [Fact]
    public void A_count_taken_from_another_unit_is_contradicted_with_that_unit_named()
    {
        var results = Recomputed(Claim("leaders", "", 31), Claim("alliances", "unit-of leaders", null) with { Unit = "alliances" });
        Assert.Equal((ClaimVerdict.Contradicted, 31, "leaders"), (results[1].Verdict, results[1].Found!.N, results[1].FoundUnit));
    }

    [Theory]
    [InlineData("", "alliances")]
    [InlineData("alliances", null)]
    public void What_is_counted_of_a_claim_without_a_unit_has_one(string unit, string? found) =>
        Assert.Equal(found, Recomputed(Claim("c", "placed orientation=product", null) with { Unit = unit })[0].FoundUnit);

    [Fact]
    public void Two_claims_that_cannot_both_hold_contradict_each_other() =>
        Assert.All(Recomputed(Claim("a", "contradicts b", null), Claim("b", "contradicts a", null)), r => Assert.Equal(ClaimVerdict.Contradicted, r.Verdict));

    private static IReadOnlyList<ClaimResult> Recomputed(params Claim[] claims)
    {
        var rows = CaseBuilder.New().Publish("orientation", "product").Stance(Account.A, "refuses").Report(Account.Record, "catalogue").Rows() with
        {
            Claims = claims,
            Firms = [.. Accounts.Voices.Select(v => new Firm { Alliance = "pain", Voice = v, Pseudonym = "F" })],
        };
        return ClaimResult.All(Study.From("small", rows), Grid.Small);
    }

    private static Claim Claim(string id, string test, int? said) => new()
    {
        Id = id,
        Section = "1",
        Unit = "leaders",
        Test = test,
        SaidCount = said,
        SaidOf = 40,
        Text = LocalText.None,
    };
}
