using Alliage.Browser.Tests.Alliances;
using Microsoft.Playwright;
using Xunit;

namespace Alliage.Browser.Tests.Voices;

/// <summary>Search for whoever works otherwise than with a mouse.</summary>
public sealed class SearchJourneyTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private const string Study = "/studies/demonstration";

    [Theory]
    [InlineData("fr", true)]
    [InlineData("en", false)]
    public async Task From_a_marker_to_coded_passages_and_back_with_script_or_without(string language, bool script)
    {
        var page = await program.Open(language, script);
        await page.GotoAsync(Study + "/search");
        await page.Locator("#marker-ensemble a").ClickAsync();
        await page.Locator("input[name=hit]").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Locator("select[name=with]").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await page.Locator("fieldset.coding input[name=by]").FillAsync("Claire " + language);
        await page.Locator("fieldset.coding button").ClickAsync();

        await page.Locator(".told").WaitForAsync();
        Assert.StartsWith("1 ", await page.Locator(".told").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("#done ~ div button").ClickAsync();
        await page.WaitForURLAsync("**#hits");
        Assert.Equal(0, await page.Locator(".told").CountAsync());
    }
}
