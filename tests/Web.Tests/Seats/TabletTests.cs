using System.Net;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Seats;

/// <summary>One screen that goes from the adviser to an owner and back: nobody finds what the one before had.</summary>
public sealed class TabletTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_turn_at_the_tablet_is_over_for_good_when_the_owner_leaves_and_nothing_remains()
    {
        await Pair.Given(site);
        var tablet = await site.Seats.Tablet(Pair.Study, Pair.Alliance, Account.A);
        Assert.Contains("/my/all", (await tablet.Get("/my")).Links);

        var left = await tablet.Leave("/my/all");

        Assert.Equal((HttpStatusCode.Found, "/my"), (left.Status, left.Location));
        Assert.Contains("storage", left.Headers["Clear-Site-Data"], StringComparison.Ordinal);
        foreach (var address in new[] { "/my", "/my/all", "/my/all/answers.txt", "/" })
        {
            Assert.DoesNotContain(Pair.Secret(Account.A), (await tablet.Get(address)).Text, StringComparison.Ordinal);
        }

        // Nor for whoever kept the cookie of that turn.
        Assert.Empty((await site.UseCases.ListCodes.Run(Pair.Study, Site.Stop)).Value);
        Assert.Equal("/enter", (await tablet.Get("/workspace")).Location);
    }

    [Fact]
    public async Task The_second_voice_on_the_tablet_finds_nothing_of_the_first()
    {
        await Pair.Given(site);
        var tablet = await site.Seats.Tablet(Pair.Study, Pair.Alliance, Account.A);
        var first = await tablet.Get("/my/all");
        await tablet.Leave("/my/all");

        // A form of the first one's, sent from the seat of nobody, does nothing.
        var sent = await tablet.Send("/my/all", first);

        Assert.Equal(HttpStatusCode.Forbidden, sent.Status);
        Assert.NotNull((await site.UseCases.OpenStudy.Run(Pair.Study, null, Site.Stop)).Value.Study.Owner(Pair.Alliance, Account.A));
    }

    [Fact]
    public async Task With_a_passphrase_the_adviser_takes_the_tablet_back_with_it_and_not_without()
    {
        Assert.True((await site.UseCases.Passphrase.Set("quatre mots sans rapport", Site.Stop)).Succeeded);
        var tablet = await site.Seats.Tablet("demonstration", "velo", Account.A);
        await tablet.Leave();

        Assert.Equal("/enter", (await tablet.Get("/studies/demonstration/map")).Location);
        var back = await tablet.Send("/enter", await tablet.Get("/enter"), ("passphrase", "quatre mots sans rapport"));
        Assert.Equal("/", back.Location);
        Assert.Equal(HttpStatusCode.OK, (await tablet.Get("/studies/demonstration/map")).Status);
    }

    [Fact]
    public async Task Both_before_one_screen_see_no_page_of_the_adviser_nor_of_an_owner()
    {
        await Pair.Given(site);
        var both = site.Seats.BothPresent(Pair.Study, Pair.Alliance);

        foreach (var address in new[] { "/", "/my/all", $"/studies/{Pair.Study}/alliances/{Pair.Alliance}" })
        {
            Assert.Equal("/together", (await both.Get(address)).Location);
        }
    }
}
