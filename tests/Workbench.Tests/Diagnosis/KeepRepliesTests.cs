using Alliage.Core.Diagnosis;
using Alliage.Core.Studies;
using Alliage.Workbench.Diagnosis;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Diagnosis;

/// <summary>What an owner says is kept whole or not at all, and an answer that changes is no longer released.</summary>
public sealed class KeepRepliesTests
{
    private static readonly OwnerKey Owner = new("mine", "pain", Account.A);
    private readonly Desk desk = new();

    [Fact]
    public async Task Nobody_answers_who_was_not_asked()
    {
        await desk.Start("mine", Desk.Contents);
        var kept = await desk.Do.KeepReplies.Run(Owner, new([Says("growth", "own")]), Desk.Stop);
        Assert.Equal([OpenOwner.NotAsked], kept.Problems.Select(p => p.Id));
    }

    [Fact]
    public async Task What_is_said_is_there_when_the_owner_comes_back()
    {
        await Asked();

        await Keep(new([Says("growth", "own"), Says("together", "shop", "van"), new() { Item = "hopes", Text = " Tenir. " }]) { Language = "fr" });

        var owner = (await Open()).Owner;
        Assert.Equal("fr", owner.Respondent.Language);
        Assert.Equal(["Tenir.", "own", "shop", "van"], owner.Answers.Select(a => a.Value ?? a.Text).Order(StringComparer.Ordinal));
        Assert.Equal(["own-growth"], owner.Answers.SelectMany(a => a.Indicators));
    }

    [Fact]
    public async Task An_item_answered_anew_replaces_and_an_empty_reply_takes_away()
    {
        await Asked();
        await Keep(new([Says("growth", "own"), Says("together", "shop", "van")]));

        await Keep(new([Says("growth", "shared"), Says("together", "van"), new() { Item = "hopes" }]));
        Assert.Equal(["shared", "van"], (await Open()).Owner.Answers.Select(a => a.Value));

        await Keep(new([new() { Item = "growth" }, new() { Item = "together", Absence = Absence.PreferNot }]));
        Assert.Equal([Absence.PreferNot], (await Open()).Owner.Answers.Select(a => a.Absence));
    }

    [Fact]
    public async Task Where_one_reply_is_wrong_none_is_kept_and_all_problems_are_told()
    {
        await Asked();
        var refused = await desk.Do.KeepReplies.Run(
            Owner, new([Says("growth", "own"), Says("together", "boat"), new() { Item = "hopes", Mine = ["x"] }]) { Language = "de" }, Desk.Stop);

        Assert.Equal([ReplyChecks.UnknownOption, ReplyChecks.Unexpected, "respondent-language"], refused.Problems.Select(p => p.Id));
        Assert.Empty((await Open()).Owner.Answers);
    }

    [Fact]
    public async Task The_same_again_makes_no_revision()
    {
        await Asked();
        await Keep(new([Says("together", "shop", "van")]));
        var before = (await Open()).Revision;

        await Keep(new([Says("together", "van", "shop")]));

        Assert.Equal(before, (await Open()).Revision);
    }

    [Fact]
    public async Task An_answer_that_changes_is_no_longer_released_and_others_stay()
    {
        await Asked();
        await Keep(new([Says("growth", "own"), Says("together", "shop")]));
        await Put(Released("growth", "own"), Released("together", "shop"));

        await Keep(new([Says("growth", "shared")]));

        Assert.Equal(["together"], (await Open()).Owner.Releases.Select(r => r.Item));
    }

    [Fact]
    public async Task Once_the_joint_page_is_made_it_stays_what_was_released_then()
    {
        await Asked();
        await Keep(new([Says("growth", "own")]));
        await Put(Released("growth", "own"), new JointPage { Alliance = "pain", At = Desk.Now, By = "Claire" });

        await Keep(new([Says("growth", "shared")]));

        Assert.Equal(["own"], Assert.Single((await Open()).Owner.Releases).Options);
    }

    [Fact]
    public async Task A_consent_is_there_while_it_is_given()
    {
        await Asked();
        await desk.Do.SetConsent.Run(Owner, ConsentTo.Adviser, true, Desk.Stop);
        Assert.True((await Open()).Owner.Agrees(ConsentTo.Adviser));

        await desk.Do.SetConsent.Run(Owner, ConsentTo.Adviser, false, Desk.Stop);
        Assert.False((await Open()).Owner.Agrees(ConsentTo.Adviser));
    }

    [Fact]
    public async Task Histories_of_the_study_tell_nothing_of_what_owners_do()
    {
        await Asked();
        await Keep(new([Says("growth", "own")]) { HandIn = true });
        await desk.Do.SetConsent.Run(Owner, ConsentTo.Study, true, Desk.Stop);

        var history = await desk.Do.ReplayCase.Run("mine", "pain", 20, Desk.Stop);
        var overview = await desk.Do.OverviewStudy.Run("mine", 10, Desk.Stop);

        Assert.Empty(history.Value.Steps);
        Assert.All(overview.Value.Newest.Steps, s => Assert.Empty(s.Entries));
    }

    private static Reply Says(string item, params string[] options) => new() { Item = item, Options = options };

    private static Release Released(string item, string option) =>
        new() { Alliance = "pain", Account = Account.A, Item = item, Options = [option], At = Desk.Now };

    private async Task Asked()
    {
        await desk.Start("mine", Desk.Contents);
        var asked = await desk.Do.AskOwner.Run("mine", new() { Alliance = "pain", Account = Account.A }, "Claire", Desk.Stop);
        Assert.Empty(asked.Problems);
    }

    private async Task Keep(Replies replies) => Assert.Empty((await desk.Do.KeepReplies.Run(Owner, replies, Desk.Stop)).Problems);

    private async Task Put(params StudyRow[] rows) => Assert.Empty(
        (await desk.Store.Append("mine", (await Open()).Revision, [.. rows.Select(r => new StudyChange.Put(r))], new("Claire", Desk.Now), Desk.Stop)).Problems);

    private async Task<OpenedOwner> Open() => (await desk.Do.OpenOwner.Run(Owner, Desk.Stop)).Value;
}
