using Alliage.Browser.Tests.Alliances;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Alliage.Browser.Tests.Desk;

public sealed class DeskAccessTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private static readonly string[] Addresses =
        [DeskPage.Of("pain-A"), "/studies/demonstration/codebook", "/studies/demonstration/codebook/metier-repense"];

    [Theory]
    [InlineData("fr", ColorScheme.Light, 1280, true)]
    [InlineData("en", ColorScheme.Dark, 1280, true)]
    [InlineData("fr", ColorScheme.Dark, 390, true)]
    [InlineData("en", ColorScheme.Light, 1280, false)]
    public async Task Axe_finds_nothing_serious(string language, ColorScheme scheme, int width, bool script)
    {
        var page = await program.Open(language, scheme: scheme, width: width);
        foreach (var address in Addresses)
        {
            if (!script)
            {
                await page.RouteAsync("**/js/desk.js", r => r.AbortAsync());
            }

            await page.GotoAsync(address);
            if (script && address == Addresses[0])
            {
                await page.Locator(".desk[data-ready]").WaitForAsync();
                await page.Locator(".codings a").First.ClickAsync();
            }

            var found = (await page.RunAxe()).Violations
                .Where(v => v.Impact is "serious" or "critical")
                .Select(v => $"{address} {v.Id}: {v.Nodes[0].Html}");
            Assert.Empty(found);
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(640)]
    [InlineData(390)]
    public async Task No_page_scrolls_sideways(int width)
    {
        var page = await program.Open("fr", width: width);
        foreach (var address in Addresses)
        {
            await page.GotoAsync(address);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, address);
        }
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
}
