using System.Globalization;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Studies;

public sealed class SettingsTests : IDisposable
{
    private const string Address = "/studies/demonstration/settings";

    private readonly Site site = new();
    private readonly Visitor claire;

    public SettingsTests() => claire = site.Visit();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en", -12, "12 days ago")]
    [InlineData("fr", -12, "il y a 12 jours")]
    [InlineData("en", -1, "that was yesterday")]
    [InlineData("en", 0, "Today is the last day")]
    [InlineData("fr", 30, "Il reste 30 jours")]
    [InlineData("en", 1, "One day is left")]
    public async Task A_day_that_is_near_or_past_is_said_on_home_and_overview_with_what_to_do(string language, int days, string said)
    {
        await Promise(days);

        foreach (var address in (string[])["/", "/studies/demonstration"])
        {
            var page = await site.Visit(language).Get(address);
            Assert.Contains(said, page.TextOf(".reminder"), StringComparison.Ordinal);
            Assert.Contains("/studies/demonstration/delete", page.Links);
            Assert.Contains(Address, page.Links);
        }
    }

    [Fact]
    public async Task A_day_that_is_far_is_only_named()
    {
        await Promise(31);

        var page = await claire.Get("/");

        Assert.Empty(page.TextsOf(".reminder"));
        Assert.Contains("Sources promised to be gone after", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_are_changed_and_the_overview_tells_what_that_moved()
    {
        var answer = await Save(("until", "2031-06-30"), ("rule", "paper"), ("words", "12"), ("lead", "Camille Démo"));

        Assert.Equal("/studies/demonstration", answer.Location);
        var settings = await Settings();
        Assert.Equal(new DateOnly(2031, 6, 30), settings.RetentionDate);
        Assert.Equal((SilenceRule.Paper, 12, "Camille Démo"), (settings.SilenceRule, settings.SilenceWordLimit, settings.LeadCoder));
        Assert.NotEmpty((await claire.Get(answer.Location!)).TextsOf(".newest .touched"));
    }

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once_and_what_was_typed_stays()
    {
        var page = await Save(("until", "2031-06-30"), ("rule", "paper"), ("words", "many"), ("lead", "Nobody"));

        Assert.Equal(2, page.TextsOf(".problems li").Count);
        Assert.Equal(("2031-06-30", "paper", "many"), (page.Field("until"), page.Field("rule"), page.Field("words")));
        Assert.Null((await Settings()).RetentionDate);
    }

    [Fact]
    public async Task Whoever_comes_second_sees_what_stands_now_and_keeps_what_they_typed()
    {
        await Promise(400);
        var seen = await claire.Get(Address);
        await Save(("until", "2040-01-01"), ("rule", "supported"), ("words", "40"), ("lead", ""));

        var page = await claire.Send(Address, seen, ("until", "2041-01-01"), ("rule", "paper"), ("words", "40"), ("lead", ""), ("by", "Sacha"));

        Assert.Contains("1 January 2040", page.TextOf("main [role=alert]"), StringComparison.Ordinal);
        Assert.Equal("2041-01-01", page.Field("until"));
        Assert.Equal(new DateOnly(2040, 1, 1), (await Settings()).RetentionDate);
    }

    private async Task Promise(int days)
    {
        var until = DateOnly.FromDateTime(DateTime.Now).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await Save(("until", until), ("rule", "supported"), ("words", "40"), ("lead", ""));
    }

    private async Task<Page> Save(params (string Name, string Value)[] typed) =>
        await claire.Send(Address, await claire.Get(Address), [.. typed, ("by", "Claire")]);

    private async Task<Settings> Settings() =>
        (await site.UseCases.OpenStudy.Run("demonstration", null, Site.Stop)).Value.Study.Settings;
}
