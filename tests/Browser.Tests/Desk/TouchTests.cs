using Alliage.Browser.Tests.Alliances;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Alliage.Browser.Tests.Desk;

/// <summary>The desk on a phone, under a thumb.</summary>
public sealed class TouchTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    [Theory]
    [InlineData("fr", "jardin-A")]
    [InlineData("en", "jardin-B")]
    public async Task A_word_chosen_by_a_long_press_is_coded_by_a_tap_on_a_code(string language, string source)
    {
        var page = await program.Open(language, width: 390, touch: true);
        await page.OpenDesk(source);
        await page.Locator("[data-by]").FillAsync(DeskPage.Lead);
        await page.Locator("#t2 .said").ScrollIntoViewIfNeededAsync();
        var before = await page.Codings(2).CountAsync();

        // What a long press leaves: a word chosen, and the focus where it was.
        var word = await page.EvaluateAsync<string>("""
            () => {
              const words = document.querySelector("#t2 .said").firstChild;
              getSelection().setBaseAndExtent(words, 0, words, words.data.indexOf(" "));
              return getSelection().toString();
            }
            """);
        await Expect(page.Locator(".palette")).ToBeVisibleAsync();
        var code = page.Locator("#desk-codes button").Nth(1);
        await code.TapAsync();
        await page.Saved(language);

        await Expect(page.Codings(2)).ToHaveCountAsync(before + 1);
        Assert.Contains(word.Trim(), await page.Painted());
        await Expect(page.Locator(".palette")).ToBeHiddenAsync();

        // and a tap on what was coded tells what it is
        await page.Codings(2).First.TapAsync();
        await Expect(page.Locator(".desk-panel")).ToBeVisibleAsync();
    }
}
