using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Placement;

/// <summary>What it would take to move a placed case.</summary>
public sealed class TenacityTests
{
    [Fact]
    public void Contested_and_undetermined_axes_have_none()
    {
        var contested = CaseBuilder.New().Report(Account.A, "help-given").Report(Account.B, "own-benefit").Place();
        Assert.Null(contested.Axis("logic").Tenacity);
        Assert.Null(contested.Axis("orientation").Tenacity);
    }

    [Fact]
    public void One_reading_that_carries_all_is_named_with_what_the_case_would_become()
    {
        var tenacity = CaseBuilder.New().Report(Account.A, "help-given").Place().Axis("logic").Tenacity!;
        var first = Assert.Single(tenacity.First);
        Assert.Equal((1, 1L, Account.A, "help", "co-development"), (tenacity.Readings, tenacity.Sets, first.Account, first.Facet, first.Pole));
        Assert.Equal((PlacementStatus.Undetermined, null), (tenacity.Becomes.Status!.Value, tenacity.Becomes.Pole));
    }

    [Fact]
    public void Ways_that_are_equally_short_are_all_counted_and_the_first_in_order_is_named()
    {
        // Given a voice with two readings for and one against: taking either of the two away leaves it balanced
        var tenacity = CaseBuilder.New().Report(Account.A, "help-given", "joint-benefit", "one-off").Place().Axis("logic").Tenacity!;
        Assert.Equal((1, 2L), (tenacity.Readings, tenacity.Sets));
        Assert.Equal("help", Assert.Single(tenacity.First).Facet);
    }

    [Fact]
    public void A_support_taken_away_ends_a_silence()
    {
        // Given an egocentric voice: one thing said, and a silence that it supports
        var place = CaseBuilder.New().Interview(Account.A, s => s.Asks("logic").Owner(50).Says("own-benefit")).Place();
        var logic = place.Axis("logic");
        Assert.Equal([2, 0], logic.Of(Account.A)!.Counts);

        // Then what is said is enough to take away: the silence goes with it
        Assert.Equal((1, 1L), (logic.Tenacity!.Readings, logic.Tenacity.Sets));
        Assert.Equal("benefit", Assert.Single(logic.Tenacity.First).Facet);
        Assert.Equal(PlacementStatus.Undetermined, logic.Tenacity.Becomes.Status);
    }

    [Fact]
    public void What_is_said_taken_away_may_leave_a_silence()
    {
        // Given a voice that speaks of the partner's growth, asked openly, and of its own benefit twice over
        var logic = CaseBuilder.New()
            .Interview(Account.A, s => s.Asks("logic").Owner(50).Says("partner-growth").Says("help-given").Says("own-benefit"))
            .Place().Axis("logic");
        Assert.Equal([1, 2], logic.Of(Account.A)!.Counts);

        // Then without the growth it is silent, supported by its own benefit: two against one the other way
        var tenacity = logic.Tenacity!;
        Assert.Equal(1, tenacity.Readings);
        Assert.Equal("growth", tenacity.First[0].Facet);
        Assert.Equal((PlacementStatus.Placed, "egocentric"), (tenacity.Becomes.Status!.Value, tenacity.Becomes.Pole));
    }

    [Fact]
    public void A_silence_taken_away_stays_away()
    {
        var logic = CaseBuilder.New().Rule(SilenceRule.Paper).Interview(Account.A, s => s.Asks("logic").Owner(50)).Place().Axis("logic");
        Assert.Equal("growth", Assert.Single(logic.Tenacity!.First).Facet);
        Assert.Equal(PlacementStatus.Undetermined, logic.Tenacity.Becomes.Status);
    }

    [Fact]
    public void A_change_of_basis_is_no_change()
    {
        // Given one voice and a record on the same pole
        var tenacity = CaseBuilder.New().Report(Account.B, "trade-pride").Report(Account.Record, "own-offer").Place().Axis("orientation").Tenacity!;
        Assert.Equal(2, tenacity.Readings);
        Assert.Equal([Account.B, Account.Record], tenacity.First.Select(r => r.Account));
    }

    [Fact]
    public void The_configuration_holds_as_firmly_as_its_weaker_axis()
    {
        var place = CaseBuilder.New().Report(Account.A, "help-given", "joint-benefit", "trade-pride").Place();
        Assert.Equal((1, 1L), (place.Tenacity!.Readings, place.Tenacity.Sets));
        Assert.Equal("skills", place.Tenacity.First[0].Facet);
        Assert.Null(place.Tenacity.Becomes.Configuration);
    }

    [Fact]
    public void Where_both_axes_are_equally_firm_the_sets_of_both_are_counted()
    {
        var place = CaseBuilder.New().Report(Account.A, "help-given", "trade-pride").Place();
        Assert.Equal((1, 2L), (place.Tenacity!.Readings, place.Tenacity.Sets));
        Assert.Equal("help", place.Tenacity.First[0].Facet);
    }
}
