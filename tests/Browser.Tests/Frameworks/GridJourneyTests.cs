using Alliage.Browser.Tests.Alliances;
using Xunit;

namespace Alliage.Browser.Tests.Frameworks;

/// <summary>The grid, what is claimed, the first hour, the glossary, how to cite.</summary>
public sealed class GridJourneyTests(RunningProgram program) : IClassFixture<RunningProgram>
{
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
