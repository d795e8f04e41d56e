using Alliage.Browser.Tests.Alliances;
using Microsoft.Playwright;
using Xunit;

namespace Alliage.Browser.Tests.Desk;

public sealed class DeskJourneyTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    [Theory]
    [InlineData("fr", "velo-A")]
    [InlineData("en", "velo-B")]
    public async Task A_text_is_coded_by_keyboard_alone_undone_and_given_a_memo(string language, string source)
    {
        var page = await program.Desk(language, source);
        var before = await page.Codings(2).CountAsync();

        // code by letters
        await page.Choose(turn: 2, words: 3);
        await page.Code("metier rep");
        Assert.Contains("Métier repensé", await page.Saved(language), StringComparison.Ordinal);
        Assert.Equal(before + 1, await page.Codings(2).CountAsync());
        var words = (await page.Locator("#t2 .said").InnerTextAsync())[..8];
        Assert.Contains(await page.Painted(), p => p.StartsWith(words, StringComparison.Ordinal));

        // again by number, further on
        await page.Choose(turn: 4, words: 2);
        await page.Keyboard.PressAsync("1");
        await page.Saved(language);
        Assert.Contains("Métier repensé", await page.Codings(4).First.InnerTextAsync(), StringComparison.Ordinal);

        // a new code with the words themselves
        await page.Choose(turn: 6, words: 2);
        await page.Keyboard.PressAsync("+");
        await page.Saved(language);
        var inVivo = await page.Locator("#desk-codes [data-code] button > span:first-of-type").Last.InnerTextAsync();
        Assert.StartsWith(inVivo, await page.Locator("#t6 .said").InnerTextAsync(), StringComparison.Ordinal);

        // undone and done again, by keys
        await page.Keyboard.PressAsync("Control+z");
        await page.Codings(6).Filter(new() { HasText = inVivo }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Keyboard.PressAsync("Control+Shift+z");
        await page.Codings(6).Filter(new() { HasText = inVivo }).WaitForAsync();

        // a memo on the first, found again after the tab was closed
        await page.Choose(turn: 2, words: 0);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".desk-panel textarea").FillAsync("À revoir 👩‍🌾");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Saved(language);
        await page.OpenDesk(source);
        await page.Choose(turn: 2, words: 0);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("À revoir 👩‍🌾", await page.Locator(".desk-panel textarea").InputValueAsync());
    }

    [Theory]
    [InlineData("fr", "couture-A", "redit", "rien ne bouge")]
    [InlineData("en", "couture-B", "says again", "nothing moves")]
    public async Task The_case_says_what_a_coding_brings_and_what_it_only_repeats(string language, string source, string again, string none)
    {
        var page = await program.Desk(language, source);
        await page.Choose(turn: 4, words: 2);
        await page.Code("metier rep");
        var said = await page.Saved(language);
        Assert.Contains("Métier repensé", said, StringComparison.Ordinal);
        var first = await page.Locator(".just-moved").InnerTextAsync();

        await page.Choose(turn: 4, words: 4);
        await page.Code("metier rep");
        await page.Saved(language);
        await page.Locator(".just-moved").Filter(new() { HasText = again }).WaitForAsync();

        Assert.NotEmpty(first);
        Assert.Contains(none, (await page.Locator(".just-moved").InnerTextAsync()).ToLowerInvariant().Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coding_changes_its_code_its_passage_and_its_sense_and_goes()
    {
        var page = await program.Desk("en", "toiture-A");
        await page.Choose(turn: 2, words: 3);
        await page.Code("metier rep");
        await page.Saved("en");
        var mine = page.Codings(2).First;
        await mine.ClickAsync();

        await page.Locator(".desk-panel [data-do=code]").ClickAsync();
        await page.Code("offre nou");
        await page.Saved("en");
        Assert.Contains("Offre nouvelle", await mine.InnerTextAsync(), StringComparison.Ordinal);

        await page.Locator(".desk-panel [data-do=denies]").ClickAsync();
        await page.Saved("en");
        Assert.Contains("denies", await mine.InnerTextAsync(), StringComparison.Ordinal);

        await page.Locator(".desk-panel [data-do=range]").ClickAsync();
        await page.Keyboard.PressAsync("Control+Shift+ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        await page.Saved("en");
        await page.Locator(".panel-facts").Filter(new() { HasText = "4 words" }).WaitForAsync();

        await page.Locator(".desk-panel [data-do=remove]").ClickAsync();
        await page.Saved("en");
        Assert.Equal(0, await page.Locator(".desk-panel").CountAsync());
        await page.OpenDesk("toiture-A");
        Assert.Equal(0, await page.Codings(2).CountAsync());
    }

    [Fact]
    public async Task A_name_is_asked_for_before_anything_is_coded()
    {
        var page = await program.Desk("en", "toiture-B", by: "");

        await page.Choose(turn: 2, words: 2);
        await page.Code("metier rep");

        Assert.Contains("name", await page.Said().InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("[data-by]").EvaluateAsync<bool>("e => e === document.activeElement"));
    }

    [Fact]
    public async Task The_mouse_chooses_and_a_click_on_a_code_codes_and_no_name_of_a_speaker_is_painted()
    {
        var page = await program.Desk("fr", "photo-A");
        var before = await page.Codings(2).CountAsync();
        await page.EvaluateAsync("""
            const [a, b] = [...document.querySelectorAll('.said')].slice(1, 4).filter((_, i) => i !== 1).map(s => s.firstChild);
            getSelection().setBaseAndExtent(a, a.length - 8, b, 6);
            """);
        await page.Locator("#desk-codes button").Nth(1).ClickAsync();
        await page.Saved("fr");

        var speaker = await page.Locator("#t2 .turn-head .caps").InnerTextAsync();
        Assert.DoesNotContain(await page.Painted(), p => p.Contains(speaker, StringComparison.OrdinalIgnoreCase));
        await page.OpenDesk("photo-A");
        Assert.Equal(before + 1, await page.Codings(2).CountAsync());
    }
}
