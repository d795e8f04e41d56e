using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Evidence;

/// <summary>What is counted: one per account, facet and pole.</summary>
public class CountedReadingTests
{
    private const Account A = Account.A;

    [Fact]
    public void Saying_it_often_does_not_count_more()
    {
        var counted = Counted(CaseBuilder.New().Interview(A, s => s.Says("help-given").Says("help-given")).Answer(A, "help-given").Report(A, "help-given"));

        Assert.Equal(4, Assert.Single(counted).Evidence.Count());
    }

    [Fact]
    public void Two_faces_of_one_fact_count_once_and_both_carry_it()
    {
        var reading = Assert.Single(Counted(CaseBuilder.New().Report(A, "own-benefit", "own-advantage")));

        Assert.Equal(("benefit", "egocentric"), (reading.Facet, reading.Pole));
        Assert.Equal(["own-benefit", "own-advantage"], reading.CarriedBy.Select(r => r.Indicator.Id));
        Assert.Equal(["pain-r1", "pain-r2"], reading.Evidence.Select(e => e.Id));
    }

    [Fact]
    public void A_facet_counts_once_for_each_pole() =>
        Assert.Equal(
            ["egocentric", "co-development"],
            Counted(CaseBuilder.New().Report(A, "joint-benefit", "own-advantage")).Select(r => r.Pole));

    [Fact]
    public void A_silence_and_its_opposite_said_in_the_same_facet_are_one_fact()
    {
        // own-growth is said; help-refused supports; the silence about partner-growth points to the same pole.
        var counted = Counted(CaseBuilder.New().Interview(A, s => s.Asks("logic").Owner(40)).Report(A, "own-growth", "help-refused"));

        Assert.Equal(["growth", "help"], counted.Select(r => r.Facet));
        Assert.Equal(
            [(ReadingKind.Silent, "partner-growth"), (ReadingKind.Present, "own-growth")],
            counted[0].CarriedBy.Select(r => (r.Kind, r.Indicator.Id)));
    }

    [Fact]
    public void Counted_readings_come_by_facet_then_pole_as_the_framework_lists_them()
    {
        var counted = Counted(CaseBuilder.New().Report(A, "one-off", "joint-benefit", "own-advantage", "help-given"));

        Assert.Equal(
            ["help co-development", "benefit egocentric", "benefit co-development", "horizon egocentric"],
            counted.Select(r => $"{r.Facet} {r.Pole}"));
    }

    [Theory]
    [InlineData(Account.A)]
    [InlineData(Account.B)]
    public void What_only_the_record_may_say_is_not_read_from_a_voice(Account voice)
    {
        var readings = CaseBuilder.New().Report(voice, "catalogue").Read();

        Assert.Null(readings.Of(voice, "catalogue"));
        Assert.Empty(readings.Counted(voice, "orientation"));
    }

    [Fact]
    public void What_only_a_voice_may_say_is_not_read_from_the_record()
    {
        var readings = CaseBuilder.New().Report(Account.Record, "own-benefit", "help-given", "catalogue").Read();

        Assert.Null(readings.Of(Account.Record, "own-benefit"));
        Assert.Equal(["help"], readings.Counted(Account.Record, "logic").Select(r => r.Facet));
        Assert.Equal(["catalogue"], readings.Counted(Account.Record, "orientation").Select(r => r.Facet));
    }

    [Fact]
    public void A_code_may_carry_one_indicator_on_each_axis()
    {
        var readings = CaseBuilder.New().Link("atelier", "help-given", "trade-pride").Interview(A, s => s.Says("atelier")).Read();

        Assert.Equal("help", Assert.Single(readings.Counted(A, "logic")).Facet);
        Assert.Equal("skills", Assert.Single(readings.Counted(A, "orientation")).Facet);
    }

    [Fact]
    public void A_parent_code_carries_nothing_of_its_children() =>
        Assert.Empty(Counted(CaseBuilder.New().Parent("entraide", "help-given", "help-refused").Interview(A, s => s.Says("entraide"))));

    [Fact]
    public void A_code_without_links_carries_nothing() =>
        Assert.Empty(Counted(CaseBuilder.New().Link("divers").Interview(A, s => s.Says("divers"))));

    [Fact]
    public void What_the_framework_does_not_know_carries_nothing() =>
        Assert.Empty(Counted(CaseBuilder.New().Report(A, "unheard-of")));

    [Fact]
    public void Without_some_rows_the_case_is_read_as_if_they_were_not_there()
    {
        var given = CaseBuilder.New().Interview(A, s => s.Asks("logic").Owner(40)).Report(A, "help-refused", "long-term");
        var study = given.Build();
        HashSet<EvidenceRef> without = [new(EvidenceKind.Report, "pain-r1")];

        var readings = CaseReadings.Of(study.Cases[0], study, Grid.Small, without);

        Assert.Equal(ReadingKind.SilentAlone, readings.Of(A, "partner-growth")!.Kind);
        Assert.Equal(["horizon"], readings.Counted(A, "logic").Select(r => r.Facet));
    }

    [Fact]
    public void A_case_that_was_read_already_says_the_same_without_some_rows_as_one_read_anew()
    {
        var study = CaseBuilder.New()
            .Interview(A, s => s.Asks("logic").Owner(40)).Report(A, "help-refused", "long-term").Report(Account.B, "help-given").Build();
        HashSet<EvidenceRef> without = [new(EvidenceKind.Report, "pain-r1")];

        var again = CaseReadings.Of(study.Cases[0], study, Grid.Small).Without(without, new HashSet<Account> { A }, study);

        var anew = CaseReadings.Of(study.Cases[0], study, Grid.Small, without);
        Assert.Equal(Said(anew), Said(again));
        Assert.NotEqual(Said(CaseReadings.Of(study.Cases[0], study, Grid.Small)), Said(again));

        static IEnumerable<string> Said(CaseReadings readings) =>
            readings.All.Select(r => $"{r.Account} {r.Indicator.Id} {r.Kind} {r.Pole} {r.Counted} {r.Why} {string.Join(' ', r.Evidence)}");
    }

    private static IReadOnlyList<CountedReading> Counted(CaseBuilder given) => given.Read().Counted(A, "logic");
}
