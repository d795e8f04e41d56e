using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Placement;

/// <summary>Positions of voices, and what they make of the alliance.</summary>
public sealed class PlacementTests
{
    [Theory]
    [InlineData("", PositionBand.Nothing, null)]
    [InlineData("help-given help-refused", PositionBand.Balanced, null)]
    [InlineData("help-given", PositionBand.Leaning, "co-development")]
    [InlineData("help-given joint-benefit one-off", PositionBand.Leaning, "co-development")]
    [InlineData("help-refused own-benefit", PositionBand.Clear, "egocentric")]
    public void A_voice_stands_where_more_of_its_readings_point(string said, PositionBand band, string? pole)
    {
        var position = Logic(CaseBuilder.New().Report(Account.A, "trade-pride").Report(Account.A, Words(said))).Of(Account.A)!;
        Assert.Equal((band, pole), (position.Band, position.Pole));
    }

    [Fact]
    public void Two_voices_on_one_pole_place_the_alliance_there()
    {
        var axis = Logic(CaseBuilder.New().Report(Account.A, "help-given").Report(Account.B, "joint-benefit"));
        Assert.Equal((PlacementStatus.Placed, "co-development", PlacementBasis.BothVoices, false), (axis.Status, axis.Pole, axis.Basis, axis.Thin));
    }

    [Fact]
    public void Two_voices_on_different_poles_contest_it_and_no_average_is_taken()
    {
        var axis = Logic(CaseBuilder.New().Report(Account.A, "help-given", "joint-benefit").Report(Account.B, "own-benefit", "help-refused"));
        Assert.Equal((PlacementStatus.Contested, null, null, false), (axis.Status, axis.Pole, axis.Basis, axis.Thin));
    }

    [Fact]
    public void A_contested_case_is_thin_where_one_side_rests_on_one_reading()
    {
        var axis = Logic(CaseBuilder.New().Report(Account.A, "help-given", "joint-benefit").Report(Account.B, "own-benefit"));
        Assert.True(axis is { Status: PlacementStatus.Contested, Thin: true });
    }

    [Fact]
    public void One_voice_places_where_the_other_has_no_position()
    {
        var axis = Logic(CaseBuilder.New().Report(Account.A, "help-given").Report(Account.B, "help-given", "help-refused"));
        Assert.Equal((PlacementStatus.Placed, PlacementBasis.OneVoice, true), (axis.Status, axis.Basis!.Value, axis.Thin));
    }

    [Fact]
    public void The_record_places_only_where_neither_voice_says_anything()
    {
        var axis = Orientation(CaseBuilder.New().Report(Account.Record, "catalogue"));
        Assert.Equal((PlacementStatus.Placed, "product", PlacementBasis.Record, true), (axis.Status, axis.Pole, axis.Basis, axis.Thin));
        Assert.Null(axis.Of(Account.A));
        Assert.Null(axis.Of(Account.B));
    }

    [Fact]
    public void A_balanced_voice_keeps_the_record_from_placing()
    {
        var axis = Orientation(CaseBuilder.New().Report(Account.A, "trade-pride", "common-customers").Report(Account.Record, "catalogue"));
        Assert.Equal((PlacementStatus.Undetermined, UndeterminedReason.Balanced), (axis.Status, axis.Why));
    }

    [Fact]
    public void A_balanced_record_places_nothing()
    {
        var axis = Orientation(CaseBuilder.New().Report(Account.Record, "catalogue", "own-offer"));
        Assert.Equal((PlacementStatus.Undetermined, UndeterminedReason.Balanced), (axis.Status, axis.Why));
    }

    [Fact]
    public void Nothing_said_stays_undetermined() => Assert.Equal(
        (PlacementStatus.Undetermined, UndeterminedReason.Nothing),
        (Logic(CaseBuilder.New()).Status, Logic(CaseBuilder.New()).Why!.Value));

    [Fact]
    public void A_record_that_differs_is_shown_and_contests_nothing()
    {
        var axis = Orientation(CaseBuilder.New().Report(Account.A, "trade-pride", "own-offer").Report(Account.Record, "catalogue"));
        Assert.Equal((PlacementStatus.Placed, "trade", true), (axis.Status, axis.Pole, axis.RecordDiffers));
    }

    [Fact]
    public void A_decision_stands_beside_the_result_and_does_not_replace_it()
    {
        var axis = Logic(CaseBuilder.New().Report(Account.A, "help-given").Decide(DecisionSubject.Axis, "logic", "egocentric"));
        Assert.Equal(("co-development", "egocentric"), (axis.Pole, axis.Decision!.Value));
    }

    [Fact]
    public void The_configuration_is_the_pair_of_poles_where_both_axes_are_placed()
    {
        var both = CaseBuilder.New().Report(Account.A, "help-given", "trade-pride").Place();
        var one = CaseBuilder.New().Report(Account.A, "help-given").Place();
        Assert.Equal("co-development-trade", both.Configuration);
        Assert.Null(one.Configuration);
    }

    [Fact]
    public void What_the_other_silence_rule_would_change_is_told()
    {
        // Given a silence with no support
        var place = CaseBuilder.New().Interview(Account.A, s => s.Asks("logic").Owner(50)).Place();

        Assert.Equal(PlacementStatus.Undetermined, place.Axis("logic").Status);
        Assert.Equal(SilenceRule.Paper, place.OtherSilenceRule.Rule);
        var change = Assert.Single(place.OtherSilenceRule.Changes);
        Assert.Equal(("logic", "egocentric"), (change.Axis, change.Pole));
    }

    private static AxisPlacement Logic(CaseBuilder built) => built.Place().Axis("logic");

    private static AxisPlacement Orientation(CaseBuilder built) => built.Place().Axis("orientation");

    private static string[] Words(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
