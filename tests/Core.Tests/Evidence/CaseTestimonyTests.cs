using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Evidence;

public class CaseTestimonyTests
{
    private static readonly CaseBuilder Case = CaseBuilder.New()
        .Interview(Account.A, s => s.Interviewer("Bonjour.").Asks("logic").Says("help-given").Owner(41).Asks("orientation").Owner(3))
        .Report(Account.Record, "joint-offer")
        .Answer(Account.B, "own-benefit");

    private static readonly CaseFile File = Case.Build().Cases[0];

    private static readonly CaseTestimony Words = CaseTestimony.Of(File);

    [Fact]
    public void Every_reference_of_every_reading_leads_to_words()
    {
        var references = Case.Read().All.SelectMany(r => r.Evidence.Concat(r.Against)).ToList();

        Assert.Equal(references.Distinct().Count(), Words.Of(references).Count);
    }

    [Fact]
    public void A_passage_says_its_turn_counted_from_one_with_the_interviewers()
    {
        var passage = Assert.IsType<Testimony.Passage>(Words[new(EvidenceKind.Coding, "pain-s1-c1")]);

        Assert.Equal((Account.A, "pain-s1", 3), (passage.Account, passage.Source.Id, passage.Turn));
        Assert.Equal("Nous en parlons souvent.", passage.Coding.Quote);
    }

    [Fact]
    public void A_question_says_how_far_and_how_long_it_was_answered()
    {
        var question = Assert.Single(Words.Questions(Account.A, "logic"));

        Assert.Equal((2, 4, 45), (question.Turn, question.LastTurn, question.Words));
    }

    [Fact]
    public void A_question_without_an_answer_ends_where_it_stands()
    {
        var unanswered = CaseBuilder.New().Interview(Account.A, s => s.Asks("logic")).Build().Cases[0];

        var question = Assert.Single(CaseTestimony.Of(unanswered).Questions(Account.A, "logic"));

        Assert.Equal((1, 1, 0), (question.Turn, question.LastTurn, question.Words));
    }

    [Fact]
    public void A_passage_that_begins_between_two_turns_belongs_to_the_next()
    {
        var source = File.Sources[0];

        Assert.Equal(2, TurnNumbers.Of(source, source.Turns[0].End));
        Assert.Equal(source.Turns.Count, TurnNumbers.Of(source, int.MaxValue));
    }
}
