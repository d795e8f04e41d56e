using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Evidence;

/// <summary>Which coded passages are evidence, and whose.</summary>
public class PassageTests
{
    private const Account A = Account.A;

    [Fact]
    public void A_passage_of_the_interviewer_is_never_evidence() =>
        Assert.Equal(ReadingKind.NotAsked, Told(s => s.Interviewer("Vous l'aidez, donc ?").CodesLastTurn("help-given")));

    [Fact]
    public void One_letter_in_the_owners_turn_is_enough() =>
        Assert.Equal(ReadingKind.Present, Told(s => s.Interviewer("Vous l'aidez ?").Owner("Oui.").CodesWords("help-given", "aidez ?\nO")));

    [Fact]
    public void The_break_between_two_turns_is_no_letter() =>
        Assert.Equal(ReadingKind.NotAsked, Told(s => s.Interviewer("Vous l'aidez ?").Owner("Oui.").CodesWords("help-given", "aidez ?\n")));

    [Fact]
    public void A_passage_may_begin_with_the_owner_and_run_into_a_question() =>
        Assert.Equal(ReadingKind.Present, Told(s => s.Owner("Je l'aide.").Interviewer("Toujours ?").CodesWords("help-given", "e.\nToujours")));

    [Fact]
    public void Marks_and_digits_of_the_owner_are_not_letters() =>
        Assert.Equal(ReadingKind.NotAsked, Told(s => s.Interviewer("Combien ?").Owner("… 15 %").CodesWords("help-given", "Combien ?\n… 15 %")));

    [Fact]
    public void A_letter_after_marks_is_found() =>
        Assert.Equal(ReadingKind.Present, Told(s => s.Owner("… 15 € à peu près").CodesWords("help-given", "… 15 € à")));

    [Fact]
    public void A_passage_over_several_turns_counts_where_one_of_them_is_the_owners() =>
        Assert.Equal(
            ReadingKind.Present,
            Told(s => s.Interviewer("Ah ?").Owner("Oui.").Interviewer("Ah bon ?").CodesWords("help-given", "Ah ?\nOui.\nAh bon ?")));

    [Fact]
    public void A_passage_that_does_not_count_leaves_a_silence_standing() =>
        Assert.Equal(
            ReadingKind.Silent,
            CaseBuilder.New().Report(A, "help-refused")
                .Interview(A, s => s.Asks("logic").CodesLastTurn("partner-growth").Owner(40))
                .Read().Of(A, "partner-growth")!.Kind);

    [Fact]
    public void All_of_a_document_is_the_records_evidence()
    {
        var readings = CaseBuilder.New().Document(s => s.Writes("Nos deux maisons.").CodesLastTurn("help-given")).Read();

        Assert.Equal(ReadingKind.Present, readings.Of(Account.Record, "help-given")!.Kind);
        Assert.Equal(ReadingKind.NotAsked, readings.Of(A, "help-given")!.Kind);
    }

    [Fact]
    public void Where_nothing_is_settled_the_leads_codings_count() =>
        Assert.Equal(ReadingKind.Present, Told(s => s.Says("help-given")));

    [Fact]
    public void A_blind_second_coding_never_counts() =>
        Assert.Equal(ReadingKind.NotAsked, Told(s => s.Says("help-given", by: "second")));

    [Fact]
    public void Where_anything_is_settled_the_settled_codings_alone_count()
    {
        var readings = CaseBuilder.New()
            .Interview(A, s => s.Says("help-given").Says("long-term", settled: true).Says("own-benefit", by: "second"))
            .Read();

        Assert.Equal(["long-term"], Present(readings));
    }

    [Fact]
    public void A_settled_coding_counts_whoever_made_it() =>
        Assert.Equal(ReadingKind.Present, Told(s => s.Says("help-given", by: "second", settled: true)));

    [Fact]
    public void What_is_settled_in_one_source_says_nothing_of_another()
    {
        var readings = CaseBuilder.New()
            .Interview(A, s => s.Says("help-given").Says("long-term", settled: true))
            .Interview(A, s => s.Says("own-benefit").Says("one-off", by: "second"))
            .Read();

        Assert.Equal(["own-benefit", "long-term"], Present(readings));
    }

    [Fact]
    public void A_settled_passage_of_the_interviewer_still_sets_the_others_aside()
    {
        // "Where any coding is settled": whether it is evidence is another question.
        var kind = Told(s => s.Says("help-given").Interviewer("Ah ?").CodesLastTurn("long-term", settled: true));

        Assert.Equal(ReadingKind.NotAsked, kind);
    }

    [Fact]
    public void While_no_lead_is_named_every_coder_counts() =>
        Assert.Equal(
            ReadingKind.Present,
            CaseBuilder.New().Set(s => s with { LeadCoder = null })
                .Interview(A, s => s.Says("help-given", by: "anyone")).Read().Of(A, "help-given")!.Kind);

    private static IEnumerable<string> Present(CaseReadings readings) =>
        readings.Of(A).Where(r => r.Kind == ReadingKind.Present).Select(r => r.Indicator.Id);

    private static ReadingKind Told(Action<SourceBuilder> tell) =>
        CaseBuilder.New().Interview(A, tell).Read().Of(A, "help-given")!.Kind;
}
