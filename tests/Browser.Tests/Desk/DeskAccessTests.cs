using Alliage.Browser.Tests.Alliances;
using Alliage.Browser.Tests.Ground;
using Microsoft.Playwright;
using Xunit;

namespace Alliage.Browser.Tests.Desk;

public sealed class DeskAccessTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    [Theory]
    [InlineData("fr", ColorScheme.Light, 1280)]
    [InlineData("en", ColorScheme.Dark, 1280)]
    [InlineData("fr", ColorScheme.Dark, 390)]
    public async Task Axe_finds_nothing_serious_while_a_coding_is_looked_at(string language, ColorScheme scheme, int width)
    {
        var page = await program.Open(language, scheme: scheme, width: width);
        await page.OpenDesk("pain-A");
        await page.Locator(".codings a").First.ClickAsync();
        await AxeIsContent(page);
    }

    [Fact]
    public async Task Axe_finds_nothing_serious_where_the_script_did_not_come()
    {
        var page = await program.Open("en");
        await page.RouteAsync("**/js/desk.js", r => r.AbortAsync());
        await page.GotoAsync(DeskPage.Of("pain-A"));
        await AxeIsContent(page);
    }

    [Fact]
    public async Task The_scripts_of_the_desk_weigh_less_than_40_kilobytes()
    {
        var page = await program.Open("en");
        await page.OpenDesk("pain-A");

        var bytes = await page.EvaluateAsync<int>(
            "performance.getEntriesByType('resource').filter(r => r.name.includes('/js/')).reduce((n, r) => n + r.decodedBodySize, 0)");
        Assert.InRange(bytes, 1000, 40_000);
    }

    private static async Task AxeIsContent(IPage page) => Assert.Empty(await page.Serious());
}
