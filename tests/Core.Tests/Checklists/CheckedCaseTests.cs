using Alliage.Core.Checklists;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Checklists;

public sealed class CheckedCaseTests
{
    private readonly CaseBuilder built = new(Kinds.Checklist);

    [Fact]
    public void Both_voices_say_it() =>
        Assert.Equal(PointOutcome.BothSay, Stakes(built.Report(Account.A, "vital").Report(Account.B, "vital")).Outcome);

    [Fact]
    public void One_voice_says_it_and_the_other_brings_nothing()
    {
        var stakes = Stakes(built.Report(Account.A, "vital"));

        Assert.Equal(PointOutcome.OneSays, stakes.Outcome);
        Assert.Null(stakes.Accounts[1]);
    }

    [Fact]
    public void What_one_says_and_the_other_denies_is_contradicted() =>
        Assert.Equal(PointOutcome.Contradicted, Stakes(built.Report(Account.A, "vital").Report(Account.B, "minor")).Outcome);

    [Fact]
    public void A_passage_that_denies_is_a_denial()
    {
        var stakes = Stakes(built.Interview(Account.A, told => told.Denies("vital")));

        Assert.Equal((PointOutcome.Denied, Saying.Denied), (stakes.Outcome, stakes.Accounts[0]!.Saying));
        Assert.Single(stakes.Accounts[0]!.Evidence);
    }

    [Fact]
    public void A_voice_that_says_both_says_it_and_what_speaks_against_is_listed()
    {
        var said = Stakes(built.Report(Account.A, "vital", "minor")).Accounts[0]!;

        Assert.Equal(Saying.Met, said.Saying);
        Assert.Equal(["pain-r1"], said.Evidence.Select(e => e.Id));
        Assert.Equal(["pain-r2"], said.Against.Select(e => e.Id));
    }

    [Fact]
    public void The_record_speaks_only_where_the_voices_say_nothing_of_it()
    {
        Assert.Equal(PointOutcome.RecordSays, Stakes(built.Report(Account.Record, "vital").Report(Account.A, "changed")).Outcome);
        Assert.Equal(PointOutcome.Denied, Stakes(built.Report(Account.B, "minor")).Outcome);
    }

    [Fact]
    public void A_theme_that_was_open_to_a_voice_and_left_unsaid_is_a_silence() =>
        Assert.Equal(Saying.Silent, Stakes(built.Interview(Account.A, told => told.Asks("aims").Owner(60))).Accounts[0]!.Saying);

    [Fact]
    public void What_was_not_asked_is_not_said_and_says_so()
    {
        var said = Stakes(built.Interview(Account.A, told => told.Owner(60))).Accounts[0]!;

        Assert.Equal((Saying.NotSaid, ReadingKind.NotAsked), (said.Saying, said.Reading));
    }

    [Fact]
    public void One_criterion_met_is_enough_for_any_and_leaves_the_others_missing_for_all()
    {
        var read = Read(built.Report(Account.A, "vital"));

        Assert.Equal([CombinationVerdict.Holds, CombinationVerdict.Open], read.Combined.Select(c => c.Verdict));
        Assert.Equal(["change"], read.Combined[1].Missing);
        Assert.Empty(read.Combined[0].Missing);
    }

    [Fact]
    public void One_criterion_denied_makes_all_fail_and_leaves_any_open()
    {
        var read = Read(built.Report(Account.A, "minor"));

        Assert.Equal([CombinationVerdict.Open, CombinationVerdict.Fails], read.Combined.Select(c => c.Verdict));
        Assert.Equal(["change"], read.Combined[0].Missing);
    }

    [Fact]
    public void A_contradicted_criterion_is_still_missing() =>
        Assert.Equal(["stakes", "change"], Read(built.Report(Account.A, "vital").Report(Account.B, "minor")).Combined[0].Missing);

    [Fact]
    public void Each_account_has_its_own_result()
    {
        var read = Read(built.Report(Account.A, "vital", "changed").Report(Account.B, "minor"));

        Assert.Equal(CombinationVerdict.Holds, read.CombinedByAccount[0]![1].Verdict);
        Assert.Equal(CombinationVerdict.Fails, read.CombinedByAccount[1]![1].Verdict);
        Assert.Null(read.CombinedByAccount[2]);
    }

    [Fact]
    public void A_scale_keeps_both_values_where_a_voice_names_both()
    {
        var rivalry = Assert.Single(Read(built.Report(Account.A, "rivals", "friends").Report(Account.B, "rivals")).Variables);

        Assert.Equal(["none", "direct"], rivalry.Accounts[0]!.Values);
        Assert.Null(rivalry.Accounts[0]!.Value);
        Assert.Equal("direct", rivalry.Accounts[1]!.Value);
        Assert.Equal(VariableAgreement.Apart, rivalry.Agreement);
    }

    [Fact]
    public void A_study_without_any_link_to_the_framework_has_nothing_for_it()
    {
        var other = CaseBuilder.New().Report(Account.A, "help-given").Build();

        Assert.True(FrameworkUse.Of(other, Kinds.Checklist).Nothing);
        Assert.False(FrameworkUse.Of(built.Build(), Kinds.Checklist).Nothing);
    }

    private static CheckedCriterion Stakes(CaseBuilder built) => Read(built).Criteria[0];

    private static CheckedCase Read(CaseBuilder built) => CheckedCase.Of(built.Read());
}
