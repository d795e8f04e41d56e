using System.Net;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Voices;
using Alliage.Workbench.Diagnosis;
using Xunit;

namespace Alliage.Web.Tests.Advising;

/// <summary>The screen that both owners have before them, and the agenda on paper.</summary>
public sealed class TogetherTests : IDisposable
{
    private const string Before = "/studies/diagnosis/alliances/miel/both-present";
    private const string Agenda = "/studies/diagnosis/alliances/miel/agenda";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en", "Both are before the screen")]
    [InlineData("fr", "Les deux sont devant l’écran")]
    public async Task Once_the_screen_is_turned_there_is_the_joint_page_in_a_frame_and_no_way_to_any_other(string language, string frame)
    {
        var adviser = site.Visit(language);
        Assert.Equal("/together", (await adviser.Press(Before, await adviser.Get(Before), "both", null)).Location);

        var page = await adviser.Get("/together");
        Assert.Equal(frame, page.TextOf(".together .band h1"));
        Assert.NotEmpty(page.TextsOf(".together .joint.large .sheet"));
        Assert.All(
            page.Links.Where(l => !l.StartsWith('#')),
            link => Assert.True(link.StartsWith("/together", StringComparison.Ordinal) || link == "/my", link));
        foreach (var address in new[] { "/", "/studies/diagnosis/owners", "/studies/diagnosis/alliances/miel/owners/A", "/my/page", "/my/answers", Agenda })
        {
            var turned = await adviser.Get(address);
            Assert.Equal((HttpStatusCode.Redirect, "/together"), (turned.Status, turned.Location));
        }
    }

    [Fact]
    public async Task Leaving_asks_first_and_then_the_screen_is_nobody_s()
    {
        var both = site.Seats.BothPresent("diagnosis", "miel");
        Assert.Contains("/together/leave", (await both.Get("/together")).Links);
        var asked = await both.Get("/together/leave");
        Assert.Contains("/together", asked.Links);

        Assert.Equal("/enter", (await both.Press("/together/leave", asked, "leave", null)).Location);

        Assert.Equal(HttpStatusCode.Redirect, (await both.Get("/together")).Status);
        Assert.Equal("/enter", (await both.Get("/studies/diagnosis/owners")).Location);
    }

    [Fact]
    public async Task Neither_the_screen_nor_the_agenda_changes_by_one_letter_with_what_only_one_of_the_two_says()
    {
        var (both, adviser) = (site.Seats.BothPresent("diagnosis", "miel"), site.Visit());
        await site.UseCases.SetConsent.Run(new("diagnosis", "miel", Account.A), ConsentTo.Study, given: false, Site.Stop);
        var (screen, agenda) = ((await both.Get("/together")).TextOf("body"), (await adviser.Get(Agenda)).TextOf("body"));
        Assert.Contains("Rucher des Ourles", screen, StringComparison.Ordinal);

        // All that A answered goes; what was released stands as it was when the page was made.
        var owner = new OwnerKey("diagnosis", "miel", Account.A);
        var items = (await site.UseCases.OpenOwner.Run(owner, Site.Stop)).Value.Items;
        Assert.True((await site.UseCases.KeepReplies.Run(owner, new([.. items.Select(i => new Core.Diagnosis.Reply { Item = i.Id })]), Site.Stop)).Succeeded);

        Assert.Equal((screen, agenda), ((await both.Get("/together")).TextOf("body"), (await adviser.Get(Agenda)).TextOf("body")));
    }

    [Theory]
    [InlineData("en", "Who does what")]
    [InlineData("fr", "De qui fait quoi")]
    public async Task The_agenda_takes_half_an_hour_has_three_questions_and_the_subjects_that_both_chose(string language, string subject)
    {
        var page = await site.Visit(language).Get(Agenda);

        Assert.Equal(30, page.TextsOf(".agenda .minutes").Sum(m => int.Parse(m.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(3, page.TextsOf(".agenda-steps .said").Count);
        Assert.Equal(2, page.TextsOf(".agenda-subjects li").Count);
        Assert.Contains(subject, page.TextsOf(".agenda-subjects li"));
    }

    [Fact]
    public async Task Where_no_joint_page_was_made_there_is_nothing_to_show()
    {
        var adviser = site.Visit();
        const string other = "/studies/diagnosis/alliances/enseignes";

        Assert.Empty((await adviser.Get(other + "/both-present")).TextsOf("form button.act"));
        Assert.Empty((await adviser.Get(other + "/agenda")).TextsOf(".agenda"));
        Assert.Empty((await site.Seats.BothPresent("diagnosis", "enseignes").Get("/together")).TextsOf(".sheet"));
    }
}
