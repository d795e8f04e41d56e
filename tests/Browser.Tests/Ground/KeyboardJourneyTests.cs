using Alliage.Browser.Tests.Alliances;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Alliage.Browser.Tests.Ground;

/// <summary>From home to a quotation, a decision and an attribute, without a mouse.</summary>
public sealed class KeyboardJourneyTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    [Theory]
    [InlineData("fr", "jardin")]
    [InlineData("en", "fromage")]
    public async Task From_home_to_a_quotation_behind_a_mark_to_a_decision_and_an_attribute(string language, string alliance)
    {
        var page = await program.Open(language);
        await page.GotoAsync("/");
        await page.Follow("main a[href='/studies/demonstration']", "**/studies/demonstration");
        await page.Follow("a[href='/studies/demonstration/map']", "**/map");

        await page.TabTo("#as-map");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator(".as-table")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(page.Locator(".as-table")).ToBeHiddenAsync();

        await page.TabTo("svg.full .case");
        await WalkTo(page, alliance);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync($"**/alliances/{alliance}");
        var of = page.Url;

        await page.Follow(".spread .src a[href*='/sources/']", "**/sources/**");
        await Expect(page.Locator("mark:target").First).ToBeVisibleAsync();

        await page.GotoAsync(of);
        await page.Follow("#axis-logic a[href*='/decide/axis/logic']", "**/decide/axis/logic");
        await page.TabTo("input[name=value]");
        await page.Keyboard.PressAsync("Space");
        await page.TabTo("[name=reason]");
        await page.Keyboard.TypeAsync("Une raison, a reason");
        await page.TabTo("[name=by]");
        await page.Keyboard.TypeAsync("Claire");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**#axis-logic");
        await Expect(page.Locator("#axis-logic")).ToContainTextAsync("Une raison, a reason");

        await page.Follow("a[href*='/enter/attributes']", "**/enter/attributes*");
        await page.TabTo("[name=name]");
        await page.Keyboard.TypeAsync("village");
        await page.TabTo("[name='value'][type=text]");
        await page.Keyboard.TypeAsync("Montbrillac");
        await page.TabTo("[name=account]");
        await page.Keyboard.PressAsync("Space");
        await page.TabTo("button[value=save]");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("dl.material")).ToContainTextAsync("Montbrillac");
    }

    /// <summary>From mark to mark by arrows; each arrow leads to a mark nearer the one looked for, or another is tried.</summary>
    private static async Task WalkTo(IPage page, string alliance)
    {
        string[] arrows = ["ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft"];
        for (var step = 0; step < 60; step++)
        {
            if (await page.EvaluateAsync<bool>("a => document.activeElement.matches(`[href$='/alliances/${a}']`)", alliance))
            {
                return;
            }

            await page.Keyboard.PressAsync(arrows[step * 7 % 11 % arrows.Length]);
        }

        Assert.Fail($"No arrow leads to {alliance}.");
    }
}
