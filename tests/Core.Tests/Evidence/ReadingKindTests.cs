using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Evidence;

public class ReadingKindTests
{
    private const Account A = Account.A;

    [Fact]
    public void A_coded_passage_is_present()
    {
        var reading = Of(CaseBuilder.New().Interview(A, s => s.Says("help-given")), "help-given");

        Assert.Equal((ReadingKind.Present, "co-development", true), (reading.Kind, reading.Pole, reading.Counted));
        Assert.Equal([new EvidenceRef(EvidenceKind.Coding, "pain-s1-c1")], reading.Evidence);
    }

    [Fact]
    public void An_answer_that_carries_the_indicator_is_present()
    {
        var reading = Of(CaseBuilder.New().Answer(A, "help-given"), "help-given");

        Assert.Equal(ReadingKind.Present, reading.Kind);
        Assert.Equal([new EvidenceRef(EvidenceKind.Answer, "pain-a1")], reading.Evidence);
    }

    [Fact]
    public void A_report_that_carries_the_indicator_is_present()
    {
        var reading = Of(CaseBuilder.New().Report(A, "help-given"), "help-given");

        Assert.Equal(ReadingKind.Present, reading.Kind);
        Assert.Equal([new EvidenceRef(EvidenceKind.Report, "pain-r1")], reading.Evidence);
    }

    [Fact]
    public void What_points_to_no_pole_is_present_and_not_counted()
    {
        var reading = Of(CaseBuilder.New().Report(A, "shared-brand"), "shared-brand");

        Assert.Equal((ReadingKind.Present, null, false), (reading.Kind, reading.Pole, reading.Counted));
    }

    [Fact]
    public void Only_denying_passages_are_denied_never_counted_and_listed_against()
    {
        var reading = Of(CaseBuilder.New().Interview(A, s => s.Denies("help-given")), "help-given");

        Assert.Equal((ReadingKind.Denied, null, false), (reading.Kind, reading.Pole, reading.Counted));
        Assert.Empty(reading.Evidence);
        Assert.Equal([new EvidenceRef(EvidenceKind.Coding, "pain-s1-c1")], reading.Against);
    }

    [Fact]
    public void A_denial_does_not_point_to_the_opposite_pole() =>
        Assert.Empty(CaseBuilder.New().Interview(A, s => s.Denies("help-given")).Read().Counted(A, "logic"));

    [Fact]
    public void What_is_said_once_is_present_whatever_denies_it_elsewhere()
    {
        var reading = Of(CaseBuilder.New().Interview(A, s => s.Denies("help-given").Says("help-given").Denies("help-given")), "help-given");

        Assert.Equal(ReadingKind.Present, reading.Kind);
        Assert.Equal(["pain-s1-c2"], reading.Evidence.Select(e => e.Id));
        Assert.Equal(["pain-s1-c1", "pain-s1-c3"], reading.Against.Select(e => e.Id));
    }

    [Fact]
    public void A_denial_comes_before_a_silence() =>
        Assert.Equal(ReadingKind.Denied, Of(AskedAndSupported().Interview(A, s => s.Denies("partner-growth")), "partner-growth").Kind);

    [Fact]
    public void Asked_openly_and_answered_at_length_without_a_word_of_it_is_silent()
    {
        var reading = Of(AskedAndSupported(), "partner-growth");

        Assert.Equal((ReadingKind.Silent, "egocentric", true, null), (reading.Kind, reading.Pole, reading.Counted, reading.Why));
        Assert.Equal([new EvidenceRef(EvidenceKind.Raised, "pain-s1/logic/0")], reading.Evidence);
    }

    [Fact]
    public void A_silence_without_support_stands_alone_and_is_not_counted()
    {
        var reading = Of(CaseBuilder.New().Interview(A, s => s.Asks("logic").Owner(40)), "partner-growth");

        Assert.Equal(
            (ReadingKind.SilentAlone, "egocentric", false, SilenceObstacle.NoSupport),
            (reading.Kind, reading.Pole, reading.Counted, reading.Why));
        Assert.Equal(["pain-s1/logic/0"], reading.Evidence.Select(e => e.Id));
    }

    [Fact]
    public void An_indicator_without_a_silent_pole_is_silent_without_support_and_never_counted()
    {
        var reading = Of(CaseBuilder.New().Interview(A, s => s.Asks("logic").Owner(40)), "help-given");

        Assert.Equal((ReadingKind.Silent, null, false), (reading.Kind, reading.Pole, reading.Counted));
    }

    [Theory]
    [InlineData(Absence.PreferNot, ReadingKind.PreferNot)]
    [InlineData(Absence.DontKnow, ReadingKind.DontKnow)]
    [InlineData(Absence.NotApplicable, ReadingKind.NotApplicable)]
    [InlineData(Absence.AskedNotMentioned, ReadingKind.AskedNotMentioned)]
    [InlineData(Absence.NotReached, ReadingKind.NotReached)]
    [InlineData(Absence.NotAsked, ReadingKind.NotAsked)]
    public void An_absence_code_gives_its_own_reading_and_never_a_silence(Absence absence, ReadingKind expected)
    {
        // An answer never gives a silence, whatever else would support it.
        var reading = Of(CaseBuilder.New().Report(A, "help-refused").Absent(A, absence, "partner-growth"), "partner-growth");

        Assert.Equal((expected, null, false), (reading.Kind, reading.Pole, reading.Counted));
    }

    [Fact]
    public void An_answer_carries_nothing_while_it_has_an_absence_code() =>
        Assert.Empty(CaseBuilder.New().Absent(A, Absence.DontKnow, "help-given").Read().Counted(A, "logic"));

    [Theory]
    [InlineData(Absence.PreferNot)]
    [InlineData(Absence.DontKnow)]
    [InlineData(Absence.NotApplicable)]
    [InlineData(Absence.AskedNotMentioned)]
    [InlineData(Absence.NotReached)]
    [InlineData(Absence.NotAsked)]
    public void A_questionnaire_item_left_without_an_answer_keeps_an_interview_from_being_silent(Absence absence) =>
        Assert.NotEqual(ReadingKind.Silent, Of(AskedAndSupported().Absent(A, absence, "partner-growth"), "partner-growth").Kind);

    [Fact]
    public void Of_several_absence_codes_the_first_in_the_order_of_readings_is_read()
    {
        var asked = CaseBuilder.New()
            .Absent(A, Absence.NotReached, "help-given")
            .Absent(A, Absence.AskedNotMentioned, "help-given")
            .Absent(A, Absence.NotApplicable, "help-given");
        Assert.Equal(ReadingKind.NotApplicable, Of(asked, "help-given").Kind);

        asked.Absent(A, Absence.DontKnow, "help-given");
        Assert.Equal(ReadingKind.DontKnow, Of(asked, "help-given").Kind);

        asked.Absent(A, Absence.PreferNot, "help-given");
        Assert.Equal(ReadingKind.PreferNot, Of(asked, "help-given").Kind);

        asked.Answer(A, "help-given");
        Assert.Equal(ReadingKind.Present, Of(asked, "help-given").Kind);
    }

    [Fact]
    public void Raised_without_the_conditions_of_silence_comes_before_not_reached()
    {
        var reading = Of(
            CaseBuilder.New().Interview(A, s => s.Asks("logic").Owner(39)).Absent(A, Absence.NotReached, "help-given"), "help-given");

        Assert.Equal((ReadingKind.AskedNotMentioned, SilenceObstacle.AnswerTooShort), (reading.Kind, reading.Why));
    }

    [Fact]
    public void What_was_not_reached_comes_before_what_was_not_read() =>
        Assert.Equal(
            ReadingKind.NotReached,
            Of(CaseBuilder.New().Interview(A, s => s.Owner(40), SourceState.InHand).Absent(A, Absence.NotReached, "help-given"), "help-given").Kind);

    [Theory]
    [InlineData(SourceState.Unread, ReadingKind.NotRead)]
    [InlineData(SourceState.InHand, ReadingKind.NotRead)]
    [InlineData(SourceState.Read, ReadingKind.NotAsked)]
    public void A_theme_that_nobody_raised_is_not_asked_once_every_source_is_read(SourceState state, ReadingKind expected) =>
        Assert.Equal(expected, Of(CaseBuilder.New().Interview(A, s => s.Asks("outlook").Owner(40), state), "help-given").Kind);

    [Fact]
    public void One_source_still_to_read_is_enough_to_say_not_read() =>
        Assert.Equal(
            ReadingKind.NotRead,
            Of(CaseBuilder.New().Interview(A, s => s.Owner(40)).Interview(A, s => s.Owner(40), SourceState.Unread), "help-given").Kind);

    [Fact]
    public void An_unread_source_of_the_other_voice_says_nothing_of_this_one() =>
        Assert.Equal(
            ReadingKind.NotAsked,
            Of(CaseBuilder.New().Interview(A, s => s.Owner(40)).Interview(Account.B, s => s.Owner(40), SourceState.Unread), "help-given").Kind);

    private static CaseBuilder AskedAndSupported() =>
        CaseBuilder.New().Interview(A, s => s.Asks("logic").Owner(40)).Report(A, "help-refused");

    private static Reading Of(CaseBuilder given, string indicator) => given.Read().Of(A, indicator)!;
}
