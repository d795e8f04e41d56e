using Alliage.Browser.Tests.Alliances;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Alliage.Browser.Tests.Frameworks;

/// <summary>The grid, what is claimed, the first hour, the glossary, how to cite.</summary>
public sealed class GridPagesTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private static readonly string[] Addresses =
    [
        "/studies/reference-2006/framework", "/studies/reference-2006/claims", "/studies/demonstration/claims",
        "/studies/demonstration/propositions", "/guide", "/glossary", "/cite",
    ];

    [Theory]
    [InlineData("fr", ColorScheme.Light, 1280)]
    [InlineData("en", ColorScheme.Dark, 1280)]
    [InlineData("fr", ColorScheme.Dark, 390)]
    public async Task Axe_finds_nothing_serious(string language, ColorScheme scheme, int width)
    {
        var page = await program.Open(language, scheme: scheme, width: width);
        foreach (var address in Addresses)
        {
            await page.GotoAsync(address);
            Assert.Empty((await page.RunAxe()).Violations
                .Where(v => v.Impact is "serious" or "critical")
                .Select(v => $"{address} {v.Id}: {v.Nodes[0].Html}"));
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(640)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task No_page_scrolls_sideways_on_a_phone_or_at_twice_the_size(int width)
    {
        var page = await program.Open("fr", width: width);
        foreach (var address in Addresses)
        {
            await page.GotoAsync(address);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, address);
        }
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task From_a_contradicted_claim_to_the_report_that_contradicts_it(string language)
    {
        var page = await program.Open(language, script: false);
        await page.GotoAsync("/studies/reference-2006/claims?verdict=contradicted");

        await page.Locator("#claim-25 a[href*='/evidence/']").First.ClickAsync();

        Assert.EndsWith("/alliances/F#report-F-01", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("#report-F-01").IsVisibleAsync());
    }

    [Fact]
    public async Task From_an_indicator_to_why_it_points_to_nothing_by_keyboard()
    {
        var page = await program.Open("en");
        await page.GotoAsync("/studies/reference-2006/framework#indicator-shared-brand");

        await page.Locator("#indicator-shared-brand a[href='#why-shared-brand']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#why-shared-brand", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("#why-shared-brand").IsVisibleAsync());
    }
}
