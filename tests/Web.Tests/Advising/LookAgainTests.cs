using System.Text;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Voices;
using Xunit;

namespace Alliage.Web.Tests.Advising;

/// <summary>A day to look again, and a further round.</summary>
public sealed class LookAgainTests : IDisposable
{
    private const string Again = "/studies/diagnosis/alliances/miel/again";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en", "Alliage: look again")]
    [InlineData("fr", "Alliage\u00a0: regarder de nouveau")]
    public async Task The_day_goes_into_a_calendar_that_says_neither_who_nor_what(string language, string title)
    {
        var adviser = site.Visit(language);
        await adviser.Press(Again, await adviser.Get(Again), "again", null, ("in", "day"), ("day", "2031-05-04"), ("by", "Claire"));

        var file = Encoding.UTF8.GetString(await adviser.Download(Again + ".ics"));

        Assert.Contains("DTSTART;VALUE=DATE:20310504\r\nDTEND;VALUE=DATE:20310505\r\n", file, StringComparison.Ordinal);
        Assert.Contains($"SUMMARY:{title}\r\n", file, StringComparison.Ordinal);
        Assert.All(["miel", "diagnosis", "Ourles", "Mirebel", "Claire"], name => Assert.DoesNotContain(name, file, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_day_that_is_set_holds_for_both_owners_and_for_the_joint_page()
    {
        var adviser = site.Visit();
        var sent = await adviser.Press(Again, await adviser.Get(Again), "again", null, ("in", "12"), ("by", "Claire"));

        Assert.Equal(Again, sent.Location);
        var study = (await site.UseCases.OpenStudy.Run("diagnosis", null, Site.Stop)).Value.Study;
        var day = DateOnly.FromDateTime(DateTime.Now).AddMonths(12);
        Assert.Equal([day, day], study.Owners.Where(o => o.Alliance == "miel").Select(o => o.Respondent.Again));
        Assert.Equal(day, study.JointPages.Single().Again);
        Assert.Empty((await adviser.Get("/studies/diagnosis/owners")).TextsOf(".told"));
    }

    [Fact]
    public async Task A_day_that_has_passed_is_refused_and_changes_nothing()
    {
        var adviser = site.Visit();
        var refused = await adviser.Press(Again, await adviser.Get(Again), "again", null, ("in", "day"), ("day", "2020-01-01"), ("by", "Claire"));

        Assert.Contains("Choose a day after today", refused.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("16 November 2026", refused.TextOf("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_further_round_puts_the_joint_page_away_with_what_it_was_made_of_and_leaves_every_answer()
    {
        var adviser = site.Visit();
        var before = (await Owner(Account.A)).Answers.Count;
        await adviser.Press(Again, await adviser.Get(Again), "round", null, ("sure", "yes"), ("by", "Claire"));

        var study = (await site.UseCases.OpenStudy.Run("diagnosis", null, Site.Stop)).Value.Study;
        Assert.Empty(study.JointPages);
        Assert.All(study.Owners.Where(o => o.Alliance == "miel"), o => Assert.Empty(o.Releases));
        Assert.NotEmpty(study.Owner("enseignes", Account.A)!.Releases);
        Assert.Equal(before, (await Owner(Account.A)).Answers.Count);
    }

    private async Task<OwnerFile> Owner(Account account) => (await site.UseCases.OpenOwner.Run(new("diagnosis", "miel", account), Site.Stop)).Value.Owner;
}
