using Alliage.Browser.Tests.Alliances;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Alliage.Browser.Tests.Voices;

/// <summary>Two voices, search, corrections and redactions for whoever reads them otherwise than with a mouse and two good eyes.</summary>
public sealed class VoicesAccessTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private const string Study = "/studies/demonstration";

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
    [InlineData(320)]
    public async Task No_page_scrolls_sideways(int width)
    {
        var page = await program.Open("fr", width: width);
        foreach (var address in Addresses)
        {
            await page.GotoAsync(address);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, address);
        }
    }

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

    private static IReadOnlyList<string> Addresses { get; } =
    [
        Study + "/voices",
        Study + "/alliances/cidre/voices",
        Study + "/alliances/cidre/voices?sum=A/logic",
        Study + "/search",
        Study + "/search?q=ensemble",
        Study + "/redact",
        Study + "/export",
        Study + "/sources/pain-A/correct",
        Study + "/sources/pain-A/correct?turn=8",
    ];
}
