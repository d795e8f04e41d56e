using Alliage.Browser.Tests.Alliances;
using Alliage.Browser.Tests.Desk;
using Alliage.Browser.Tests.Ground;
using Microsoft.Playwright;
using Xunit;

namespace Alliage.Browser.Tests.SecondReadings;

/// <summary>The leaflet of an alliance read again: opened, coded blind by keyboard, handed in, settled, finished.</summary>
public sealed class SecondReadingJourneyTests
{
    private const string Source = "fromage-leaflet";
    private const string Reader = "Noor";

    [Theory]
    [InlineData("fr", ColorScheme.Light, 1280)]
    [InlineData("en", ColorScheme.Dark, 1280)]
    public async Task A_second_reader_moves_the_case_only_when_all_is_settled(string language, ColorScheme scheme, int width)
    {
        await using var program = new RunningProgram();
        await program.InitializeAsync();
        var page = await program.Open(language, scheme: scheme, width: width);
        var before = await Case(page);

        // opened for another person
        await page.GotoAsync("/studies/demonstration/second-readings");
        await page.Locator("#f-reader").FillAsync(Reader);
        await page.Locator($"input[name=source][value={Source}]").CheckAsync();
        await page.Locator("#f-by").FillAsync(DeskPage.Lead);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".second-readings a", new() { HasText = Source }).WaitForAsync();
        Assert.Empty(await page.Serious());
        await page.Locator(".second-readings a", new() { HasText = Source }).ClickAsync();
        await page.Locator("#go-on").WaitForAsync();
        Assert.Empty(await page.Serious());
        await page.Locator("#go-on + .stack .act").ClickAsync();

        // at the door, then at the desk, coded by keys alone
        await page.Locator("#enter").WaitForAsync();
        Assert.Empty(await page.Serious());
        await page.Locator("main form .act").ClickAsync();
        await page.Locator(".desk[data-ready]").WaitForAsync();
        Assert.Contains(Reader, await page.Locator(".blind-band").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await page.Painted());
        Assert.Equal(0, await page.Locator(".stripe, .stand-figure").CountAsync());
        await page.Choose(turn: 1, words: 3);
        await page.Code("metier rep");
        await page.Saved(language);
        await page.Keyboard.PressAsync("Control+ArrowRight");
        await page.Keyboard.PressAsync("Control+ArrowRight");
        await page.Keyboard.PressAsync("Control+Shift+ArrowRight");
        await page.Keyboard.PressAsync("Control+Shift+ArrowRight");
        await page.Code("offre nou");
        await page.Saved(language);
        Assert.Equal(2, (await page.Painted()).Count);
        Assert.Equal(2, await page.Codings(1).CountAsync());
        Assert.Empty(await page.Serious());
        Assert.Equal(before, await Case(page));

        // the ordinary desk leads here while the reading is open
        await page.GotoAsync(DeskPage.Of(Source));
        Assert.EndsWith("/desk", page.Url, StringComparison.Ordinal);
        Assert.Contains("/second-readings/", page.Url, StringComparison.Ordinal);

        // handed in: differences
        await page.Locator(".beside .act").ClickAsync();
        await page.Locator("#hand-in + form .act").ClickAsync();
        await page.Locator(".difference").First.WaitForAsync();
        Assert.Equal(8, await page.Locator(".difference").CountAsync());
        Assert.Equal(before, await Case(page));

        // settled one after the other, by keys
        for (var left = 8; left > 0; left--)
        {
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await page.Locator(".settling [value=neither]").PressAsync("Space");
            await Assertions.Expect(page.Locator(".settling [value=neither]")).ToBeCheckedAsync();
            await page.Locator("#f-note").FillAsync("Le dépliant vante, il ne dit pas.");
            await page.Locator("#by-settle").FillAsync(DeskPage.Lead);
            await page.Keyboard.PressAsync("Enter");
            await page.Locator(".settlement").Nth(8 - left).WaitForAsync();
            if (left == 5)
            {
                Assert.Empty(await page.Serious());
            }
        }

        var reading = page.Url.Split('?', '#')[0];
        Assert.Equal(before, await Case(page));

        // finished: now the case has moved, and the reading stays to be read
        await page.GotoAsync(reading);
        await page.Locator("#finish + form .act").ClickAsync();
        await page.Locator(".settlement").First.WaitForAsync();
        Assert.Empty(await page.Serious());
        Assert.Equal(0, await page.Locator(".settling").CountAsync());
        Assert.NotEqual(before, await Case(page));
    }

    private static async Task<string> Case(IPage page)
    {
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/studies/demonstration/alliances/fromage");
        var said = await other.Locator("main").InnerTextAsync();
        await other.CloseAsync();
        return said;
    }
}
