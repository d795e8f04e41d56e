using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Evidence;

/// <summary>Each condition of a silence, and what is said where it fails.</summary>
public class SilenceTests
{
    private const Account A = Account.A;

    [Fact]
    public void All_conditions_together_make_a_silence() => Assert.Equal(Silent, Told(s => s.Asks("logic").Owner(40)));

    [Fact]
    public void A_theme_first_raised_by_name_leaves_no_silence() =>
        Assert.Equal(No(SilenceObstacle.RaisedByName), Told(s => s.Asks("logic", RaisedHow.ByName).Owner(40)));

    [Fact]
    public void An_open_question_that_comes_after_one_by_name_leaves_no_silence() =>
        Assert.Equal(No(SilenceObstacle.RaisedByName), Told(s => s.Asks("logic", RaisedHow.ByName).Owner(40).Asks("logic").Owner(40)));

    [Fact]
    public void A_question_by_name_that_comes_after_the_open_one_takes_nothing_away() =>
        Assert.Equal(Silent, Told(s => s.Asks("logic").Owner(40).Asks("logic", RaisedHow.ByName).Owner(5)));

    [Fact]
    public void A_raising_that_nobody_confirmed_leaves_no_silence() =>
        Assert.Equal(No(SilenceObstacle.NotConfirmed), Told(s => s.Asks("logic", confirmedBy: null).Owner(40)));

    [Fact]
    public void A_short_answer_leaves_no_silence() =>
        Assert.Equal(No(SilenceObstacle.AnswerTooShort), Told(s => s.Asks("logic").Owner(39)));

    [Theory]
    [InlineData(SourceState.Unread)]
    [InlineData(SourceState.InHand)]
    public void A_source_that_is_not_fully_read_leaves_no_silence(SourceState state)
    {
        var reading = Supported().Interview(A, s => s.Asks("logic").Owner(40), state).Read().Of(A, "partner-growth")!;

        Assert.Equal(No(SilenceObstacle.SourceNotFullyRead), (reading.Kind, reading.Why));
    }

    [Fact]
    public void A_passage_on_it_anywhere_in_that_voice_leaves_no_silence() =>
        Assert.Equal(
            (ReadingKind.Present, null),
            Reading(Supported().Interview(A, s => s.Asks("logic").Owner(40)).Interview(A, s => s.Says("partner-growth"))));

    [Fact]
    public void A_denying_passage_leaves_no_silence() =>
        Assert.Equal((ReadingKind.Denied, null), Told(s => s.Asks("logic").Owner(40).Denies("partner-growth")));

    [Fact]
    public void A_passage_of_the_other_voice_takes_nothing_away() =>
        Assert.Equal(
            Silent,
            Reading(Supported().Interview(A, s => s.Asks("logic").Owner(40)).Interview(Account.B, s => s.Says("partner-growth"))));

    [Fact]
    public void A_blind_second_coding_takes_no_silence_away() =>
        Assert.Equal(Silent, Told(s => s.Asks("logic").Owner(40).Says("partner-growth", by: "second")));

    [Fact]
    public void An_answer_that_carries_it_leaves_no_silence() =>
        Assert.Equal((ReadingKind.Present, null), Reading(Asked().Report(A, "help-refused").Answer(A, "partner-growth")));

    [Fact]
    public void A_report_that_carries_it_leaves_no_silence() =>
        Assert.Equal((ReadingKind.Present, null), Reading(Asked().Report(A, "help-refused", "partner-growth")));

    [Fact]
    public void A_silence_needs_something_said_for_the_same_pole() =>
        Assert.Equal((ReadingKind.SilentAlone, SilenceObstacle.NoSupport), Reading(Asked().Report(A, "help-given")));

    [Fact]
    public void What_the_other_voice_or_the_record_says_supports_nothing() =>
        Assert.Equal(
            (ReadingKind.SilentAlone, SilenceObstacle.NoSupport),
            Reading(Asked().Report(Account.B, "help-refused").Report(Account.Record, "help-refused")));

    [Fact]
    public void What_is_said_in_its_own_facet_does_not_support_it() =>
        Assert.Equal((ReadingKind.SilentAlone, SilenceObstacle.NoSupport), Reading(Asked().Report(A, "own-growth")));

    [Fact]
    public void What_is_said_for_a_pole_of_the_other_axis_does_not_support_it() =>
        Assert.Equal((ReadingKind.SilentAlone, SilenceObstacle.NoSupport), Reading(Asked().Report(A, "trade-pride")));

    [Fact]
    public void Denying_the_opposite_does_not_support_it() =>
        Assert.Equal(
            (ReadingKind.SilentAlone, SilenceObstacle.NoSupport),
            Reading(CaseBuilder.New().Interview(A, s => s.Asks("logic").Owner(40).Denies("help-given"))));

    [Fact]
    public void What_this_account_may_not_speak_to_does_not_support_it()
    {
        // joint-offer's silence points to trade; a voice is not heard on the catalogue, so nothing changes either way.
        var silent = CaseBuilder.New().Interview(A, s => s.Asks("orientation").Owner(40)).Report(A, "catalogue");

        Assert.Equal(ReadingKind.SilentAlone, silent.Read().Of(A, "joint-offer")!.Kind);
        Assert.Null(silent.Read().Of(A, "catalogue"));
    }

    [Fact]
    public void Two_silences_never_support_each_other()
    {
        var readings = CaseBuilder.New().Interview(A, s => s.Asks("logic").Owner(40).Asks("outlook").Owner(40)).Read();

        Assert.Equal(ReadingKind.SilentAlone, readings.Of(A, "partner-growth")!.Kind);
        Assert.Equal(ReadingKind.SilentAlone, readings.Of(A, "shared-plans")!.Kind);
    }

    [Fact]
    public void Under_the_rule_of_the_paper_a_silence_needs_no_support() =>
        Assert.Equal(Silent, Reading(Asked().Rule(SilenceRule.Paper)));

    [Fact]
    public void Under_the_rule_of_the_paper_every_other_condition_stays() =>
        Assert.Equal(
            No(SilenceObstacle.AnswerTooShort),
            Reading(CaseBuilder.New().Rule(SilenceRule.Paper).Interview(A, s => s.Asks("logic").Owner(39))));

    [Fact]
    public void One_source_that_allows_it_is_enough_and_only_its_question_is_evidence()
    {
        var reading = Supported()
            .Interview(A, s => s.Asks("logic", RaisedHow.ByName).Owner(40))
            .Interview(A, s => s.Asks("logic").Owner(40))
            .Read().Of(A, "partner-growth")!;

        Assert.Equal(ReadingKind.Silent, reading.Kind);
        Assert.Equal(["pain-s2/logic/0"], reading.Evidence.Select(e => e.Id));
    }

    [Fact]
    public void Each_raising_of_the_theme_in_such_a_source_is_evidence()
    {
        var reading = Reading(s => s.Asks("logic").Owner(40).Asks("logic", RaisedHow.ByName).Owner(5));

        Assert.Equal(2, reading.Evidence.Count);
        Assert.All(reading.Evidence, e => Assert.Equal(EvidenceKind.Raised, e.Kind));
    }

    [Fact]
    public void The_record_is_never_silent() =>
        Assert.Equal(
            ReadingKind.NotAsked,
            CaseBuilder.New().Document(s => s.Writes("Catalogue commun.").Raises("orientation")).Read().Of(Account.Record, "joint-offer")!.Kind);

    private static (ReadingKind, SilenceObstacle?) Silent => (ReadingKind.Silent, null);

    private static (ReadingKind, SilenceObstacle?) No(SilenceObstacle why) => (ReadingKind.AskedNotMentioned, why);

    private static CaseBuilder Supported() => CaseBuilder.New().Report(A, "help-refused");

    private static CaseBuilder Asked() => CaseBuilder.New().Interview(A, s => s.Asks("logic").Owner(40));

    private static Reading Reading(Action<SourceBuilder> tell) => Supported().Interview(A, tell).Read().Of(A, "partner-growth")!;

    private static (ReadingKind, SilenceObstacle?) Told(Action<SourceBuilder> tell) => Reading(Supported().Interview(A, tell));

    private static (ReadingKind, SilenceObstacle?) Reading(CaseBuilder given)
    {
        var reading = given.Read().Of(A, "partner-growth")!;
        return (reading.Kind, reading.Why);
    }
}
