using Alliage.Core.Diagnosis;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Diagnosis;

/// <summary>A case has an owner's answers only where every owner of the alliance who was asked agreed to be read in the study.</summary>
public sealed class OpenAnswersTests
{
    private static readonly StudyRows Typed = CaseBuilder.New()
        .Answer(Account.A, "own-growth").Answer(Account.A, "own-benefit").Answer(Account.B, "partner-growth").Rows();

    [Fact]
    public void Answers_that_a_researcher_typed_in_are_open() => Assert.Equal(3, Answers(Typed));

    [Theory]
    [InlineData("", 0)]
    [InlineData("A", 0)]
    [InlineData("B", 0)]
    [InlineData("AB", 3)]
    public void Of_two_who_were_asked_both_must_agree(string agreed, int open) =>
        Assert.Equal(open, Answers(Asked(Typed, "AB", agreed)));

    [Theory]
    [InlineData("", 1)]
    [InlineData("A", 3)]
    public void Where_one_was_asked_the_other_voice_is_the_researcher_s(string agreed, int open) =>
        Assert.Equal(open, Answers(Asked(Typed, "A", agreed)));

    [Fact]
    public void What_the_adviser_may_read_is_not_open_to_the_study()
    {
        var rows = Asked(Typed, "AB", "AB");
        Assert.Equal(0, Answers(rows with { Consents = [.. rows.Consents.Select(c => c with { To = ConsentTo.Adviser })] }));
    }

    [Fact]
    public void A_private_page_is_computed_from_the_owner_s_answers_alone()
    {
        // Given an owner who said something, in a study where a partner, a document and a researcher said more
        var rows = Asked(CaseBuilder.New().Answer(Account.A, "own-growth").Rows(), "AB", "");
        var richer = Asked(CaseBuilder.New().Answer(Account.A, "own-growth")
            .Answer(Account.B, "partner-growth").Report(Account.A, "help-given").Report(Account.Record, "catalogue")
            .Decide(DecisionSubject.Axis, "logic", "co-development").Rows(), "AB", "AB");

        // Then the engine says the same of the owner
        Assert.Equal(Position(rows), Position(richer));
        Assert.Equal("egocentric", Position(rows).Pole);
    }

    private static (string? Pole, int Readings) Position(StudyRows rows)
    {
        var study = Study.From("small", rows);
        var own = OwnVoice.StudyOf(study.Owner("pain", Account.A)!, study.Settings);
        var placed = Assert.Single(Placing.All(own, Grid.Small));
        var position = placed.Axes.Single(a => a.Axis == "logic").Of(Account.A)!;
        return (position.Pole, placed.Readings.Of(Account.A).Count(r => r.Counted));
    }

    private static int Answers(StudyRows rows) => Assert.Single(Study.From("small", rows).Cases).Answers.Count;

    private static StudyRows Asked(StudyRows rows, string asked, string agreed) => rows with
    {
        Respondents = [.. asked.Select(a => new Respondent { Alliance = "pain", Account = Voice(a) })],
        Consents = [.. agreed.Select(a => new Consent { Alliance = "pain", Account = Voice(a), To = ConsentTo.Study, At = DateTime.UnixEpoch })],
    };

    private static Account Voice(char letter) => letter == 'A' ? Account.A : Account.B;
}
