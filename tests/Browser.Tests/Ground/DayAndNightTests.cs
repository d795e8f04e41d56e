using Alliage.Browser.Tests.Alliances;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Alliage.Browser.Tests.Ground;

public sealed class DayAndNightTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    [Theory]
    [InlineData(ColorScheme.Dark, "Day", "Night")]
    [InlineData(ColorScheme.Light, "Night", "Day")]
    public async Task The_one_offered_is_the_one_that_is_not_there_yet(ColorScheme system, string offered, string back)
    {
        var page = await program.Open("en", scheme: system);
        await page.GotoAsync("/guide");
        var button = page.Locator(".tools button:visible");
        await Expect(button).ToHaveTextAsync(offered);
        var before = await Paper(page);

        await Change(page);

        await Expect(button).ToHaveTextAsync(back);
        Assert.EndsWith("/guide", page.Url, StringComparison.Ordinal);
        Assert.NotEqual(before, await Paper(page));

        await Change(page);
        await Expect(button).ToHaveTextAsync(offered);
        Assert.Equal(before, await Paper(page));
    }

    private static async Task Change(IPage page)
    {
        await page.Locator(".tools button:visible").ClickAsync();
        await page.WaitForLoadStateAsync();
    }

    private static Task<string> Paper(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");
}
