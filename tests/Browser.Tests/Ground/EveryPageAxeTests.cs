using Alliage.Browser.Tests.Alliances;
using Microsoft.Playwright;
using Xunit;

namespace Alliage.Browser.Tests.Ground;

/// <summary>Apart from what else holds on every page: it takes as long as all of that.</summary>
public sealed class EveryPageAxeTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    [Theory]
    [InlineData("fr", ColorScheme.Light, 1280)]
    [InlineData("en", ColorScheme.Dark, 1280)]
    [InlineData("fr", ColorScheme.Dark, 390)]
    public async Task Axe_finds_nothing_serious(string language, ColorScheme scheme, int width)
    {
        var page = await program.Open(language, scheme: scheme, width: width);
        foreach (var address in EveryPage.Addresses)
        {
            await page.GotoAsync(address);
            Assert.Empty(await page.Serious());
        }
    }

    [Fact]
    public async Task A_button_without_a_name_would_be_found()
    {
        var page = await program.Open("en");
        await page.SetContentAsync("<!doctype html><html lang=en><title>A page</title><main><h1>A page</h1><button></button></main></html>");
        Assert.Contains("button-name", Assert.Single(await page.Serious()), StringComparison.Ordinal);
    }
}
