using Alliage.Core.Diagnosis;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Voices;
using Alliage.Workbench.Diagnosis;
using Xunit;

namespace Alliage.Web.Tests.Advising;

/// <summary>An owner answers again, and reads what is otherwise than the last time.</summary>
public sealed class LastTimeTests : IDisposable
{
    private const string Mine = "/my/page/last-time";
    private const string Adviser = "/studies/diagnosis/alliances/enseignes/owners/A";

    private static readonly OwnerKey Key = new("diagnosis", "enseignes", Account.A);

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en", "1 answer of 22 is not the same any more.")]
    [InlineData("fr", "1 réponse sur 22 n’est plus la même.")]
    public async Task The_owner_sees_both_answers_and_the_adviser_only_with_the_owner_s_yes(string language, string finding)
    {
        var owner = await site.Seats.Owner("diagnosis", "enseignes", Account.A, language);
        var begun = await owner.Press(Mine, await owner.Get(Mine), "again", null, ("sure", "yes"));
        Assert.Equal("/my/answers", begun.Location);
        Assert.Empty((await Owner()).Answers); // the questions come back without the former answers

        await Answer();
        var page = await owner.Get(Mine);
        Assert.Equal(finding, page.TextOf(".finding"));
        Assert.Contains("Son échelle", page.TextOf(".last-time td"), StringComparison.Ordinal);
        Assert.Contains("Du vernis", page.TextsOf(".last-time td")[1], StringComparison.Ordinal);

        var adviser = site.Visit(language);
        Assert.Contains("Du vernis", (await adviser.Get(Adviser)).TextOf(".last-time"), StringComparison.Ordinal);
        await site.UseCases.SetConsent.Run(Key, ConsentTo.Adviser, given: false, Site.Stop);
        Assert.Empty((await adviser.Get(Adviser)).TextsOf(".last-time"));
    }

    [Fact]
    public async Task The_owner_is_offered_to_answer_again_from_the_day_on_that_was_set_until_it_is_done()
    {
        var owner = await site.Seats.Owner("diagnosis", "miel", Account.A); // 16 November 2026, for both
        Assert.Contains(Mine, (await owner.Get("/my")).Links);

        await site.UseCases.AnswerAgain.Run(Key with { Alliance = "miel" }, Site.Stop);

        Assert.DoesNotContain(Mine, (await owner.Get("/my")).Links);
        Assert.DoesNotContain(Mine, (await (await site.Seats.Owner("diagnosis", "enseignes", Account.A)).Get("/my")).Links); // in March
    }

    [Fact]
    public async Task Before_anything_was_handed_in_there_is_no_last_time_to_answer_again()
    {
        await site.UseCases.AnswerAgain.Run(Key, Site.Stop);
        var refused = await site.UseCases.AnswerAgain.Run(Key, Site.Stop);
        Assert.Equal(AnswerAgain.NothingGiven, Assert.Single(refused.Problems).Id);
    }

    [Fact]
    public async Task What_was_seen_otherwise_in_between_is_no_last_time()
    {
        var former = (await Owner("miel")).FormerAnswers;
        Assert.Equal(AnsweredAnew.Otherwise, Assert.Single(former).Cause);

        Assert.Null(LastTime.Of(await Owner("miel"), (await site.UseCases.OpenOwner.Run(Key, Site.Stop)).Value.Guide.Guide));
    }

    [Fact]
    public async Task A_joint_page_that_was_made_stays_as_it_was_when_an_owner_answers_again()
    {
        var before = (await Owner("miel")).Releases.Select(r => r.Item).ToList();
        Assert.True((await site.UseCases.AnswerAgain.Run(Key with { Alliance = "miel" }, Site.Stop)).Succeeded);

        Assert.Equal(before, (await Owner("miel")).Releases.Select(r => r.Item));
        Assert.Equal(2, (await Owner("enseignes")).Releases.Count - 1); // and where none was made, releases stand until their owner answers again
        await site.UseCases.AnswerAgain.Run(Key, Site.Stop);
        Assert.Empty((await Owner()).Releases);
    }

    /// <summary>The same as before, with one thing otherwise.</summary>
    private async Task Answer()
    {
        var opened = (await site.UseCases.OpenOwner.Run(Key, Site.Stop)).Value;
        var then = opened.Owner.FormerAnswers.Select(a => a.AsAnswer()).ToList();
        var replies = opened.Items.Select(i => Reply.Of(i, then))
            .Select(r => r.Item == "last-favour" ? r with { Text = "Du vernis, un dimanche." } : r).ToList();
        Assert.True((await site.UseCases.KeepReplies.Run(Key, new(replies) { HandIn = true }, Site.Stop)).Succeeded);
    }

    private async Task<OwnerFile> Owner(string alliance = "enseignes") =>
        (await site.UseCases.OpenOwner.Run(Key with { Alliance = alliance }, Site.Stop)).Value.Owner;
}
