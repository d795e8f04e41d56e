using System.Net;
using Alliage.Core.Studies;
using Alliage.Web.Serving.Seats;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Seats;

/// <summary>A seat ends by itself: after a pause, at the latest after a day, and at once where its code or passphrase ends.</summary>
public sealed class SessionTests : IDisposable
{
    private const string Study = "demonstration";

    private readonly SettableClock clock = new();
    private readonly Site site;

    public SessionTests() => site = new(null, clock);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task An_owner_s_seat_ends_after_half_an_hour_without_a_page_and_slides_until_then()
    {
        var owner = await site.Seats.Owner(Study, "velo", Account.A);
        for (var i = 0; i < 4; i++)
        {
            clock.Pass(TimeSpan.FromMinutes(20));
            Assert.True(await IsIn(owner), $"after {20 * (i + 1)} minutes");
        }

        clock.Pass(TimeSpan.FromMinutes(31));

        Assert.False(await IsIn(owner));
        Assert.Equal("/my", (await owner.Get("/")).Location);
    }

    [Fact]
    public async Task An_owner_s_seat_ends_after_eight_hours_however_busy_they_are()
    {
        var owner = await site.Seats.Owner(Study, "velo", Account.A);
        for (var i = 0; i < 23; i++)
        {
            clock.Pass(TimeSpan.FromMinutes(20));
            Assert.True(await IsIn(owner), $"after {20 * (i + 1)} minutes");
        }

        clock.Pass(TimeSpan.FromMinutes(21));

        Assert.False(await IsIn(owner));
    }

    [Fact]
    public async Task An_adviser_s_seat_ends_after_eight_hours_without_a_page()
    {
        Assert.True((await site.UseCases.Passphrase.Set("quatre mots sans rapport", Site.Stop)).Succeeded);
        var adviser = site.Seats.Adviser();
        clock.Pass(TimeSpan.FromHours(7));
        Assert.Equal(HttpStatusCode.OK, (await adviser.Get("/workspace")).Status);

        clock.Pass(TimeSpan.FromHours(8.1));

        Assert.Equal("/enter", (await adviser.Get("/workspace")).Location);
    }

    [Fact]
    public async Task A_cookie_that_was_made_up_or_changed_opens_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/my");
        request.Headers.Add("Cookie", $"{SeatCookie.Name}=CfDJ8PmadeUp; {Seating.AwayCookie}=1");

        Assert.Equal("Enter with your code.", (await site.Visit().Ask(request)).TextOf("h1"));
    }

    [Fact]
    public async Task The_cookie_is_for_the_server_alone_and_goes_with_the_browser()
    {
        var given = (await site.UseCases.GiveCode.Run(Study, "velo", Account.A, "Claire", Site.Stop)).Value;
        var owner = site.Visit();
        var entered = await owner.Send("/my", await owner.Get("/my"), ("code", given.Letters));

        var cookie = entered.Headers["Set-Cookie"].Split(", ").Single(c => c.StartsWith(SeatCookie.Name, StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("max-age", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/my")]
    [InlineData("/my/all")]
    [InlineData("/my/all/answers.txt")]
    public async Task No_page_of_an_owner_is_kept_by_the_browser(string address)
    {
        await Pair.Given(site);
        var owner = await site.Seats.Owner(Pair.Study, Pair.Alliance, Account.A);

        Assert.Contains("no-store", (await owner.Get(address)).Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keys_that_seal_a_seat_stand_in_the_workspace_so_that_a_restart_signs_nobody_out()
    {
        await site.Seats.Owner(Study, "velo", Account.A);

        Assert.NotEmpty(Directory.GetFiles(site.Folder("keys"), "key-*.xml"));
    }

    private static async Task<bool> IsIn(Visitor owner) => (await owner.Get("/my")).TextOf("h1") == "You can go on.";
}
