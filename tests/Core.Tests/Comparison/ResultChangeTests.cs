using Alliage.Core.Comparison;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Comparison;

public class ResultChangeTests
{
    private static CaseBuilder Case() => CaseBuilder.New()
        .Report(Account.A, "trade-pride", "help-given")
        .Report(Account.B, "own-offer", "joint-benefit");

    [Fact]
    public void The_same_rows_change_nothing() =>
        Assert.Empty(ResultChange.Between(Case().Place(), Case().Place()));

    [Fact]
    public void A_decision_is_no_result_and_changes_nothing() =>
        Assert.Empty(ResultChange.Between(Case().Place(), Case().Decide(DecisionSubject.Axis, "logic", "egocentric").Place()));

    [Fact]
    public void A_report_that_makes_the_voices_differ_is_followed_from_its_reading_to_the_configuration()
    {
        // given two voices for co-development; when B also gives two readings for the other pole
        var changes = ResultChange.Between(Case().Place(), Case().Report(Account.B, "help-refused", "own-growth").Place());

        var configured = Assert.Single(changes.OfType<ResultChange.Configured>());
        Assert.Equal(("co-development-trade", null), (configured.Before, configured.After));
        var placed = Assert.Single(changes.OfType<ResultChange.Placed>());
        Assert.True(placed.Moved);
        Assert.Equal(("logic", PlacementStatus.Contested), (placed.After.Axis, placed.After.Status));
        var counted = Assert.Single(changes.OfType<ResultChange.Counted>());
        Assert.Equal((Account.B, "logic"), (counted.Account, counted.Axis));
        Assert.Equal([2, 1], counted.After!.Counts);
        Assert.Equal(["own-growth", "help-refused"], changes.OfType<ResultChange.Read>().Select(r => r.Indicator.Id));
        Assert.Null(Assert.Single(changes.OfType<ResultChange.Held>()).After);
    }

    [Fact]
    public void What_weighs_most_comes_first()
    {
        var changes = ResultChange.Between(Case().Place(), Case().Report(Account.B, "help-refused", "own-growth").Place());

        Assert.IsType<ResultChange.Configured>(changes[0]);
        Assert.IsType<ResultChange.Placed>(changes[1]);
        Assert.IsType<ResultChange.Read>(changes[^1]);
    }

    [Fact]
    public void An_axis_that_only_rests_on_something_else_has_not_moved()
    {
        var onOne = CaseBuilder.New().Report(Account.A, "trade-pride");
        var onBoth = CaseBuilder.New().Report(Account.A, "trade-pride").Report(Account.B, "own-offer");

        var placed = Assert.Single(ResultChange.Between(onOne.Place(), onBoth.Place()).OfType<ResultChange.Placed>());

        Assert.False(placed.Moved);
        Assert.Equal(PlacementBasis.BothVoices, placed.After.Basis);
    }

    [Fact]
    public void A_voice_that_begins_to_speak_brings_a_position_where_there_was_none()
    {
        var changes = ResultChange.Between(CaseBuilder.New().Place(), CaseBuilder.New().Report(Account.A, "dependence-strong").Place());

        Assert.All(changes.OfType<ResultChange.Counted>(), c => Assert.True(c.Before is null && c.After is not null));
        Assert.Equal("strong", Assert.Single(changes.OfType<ResultChange.Coordinated>()).After!.Dependence);
    }
}
