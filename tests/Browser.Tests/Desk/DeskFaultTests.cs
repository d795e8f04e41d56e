using Alliage.Browser.Tests.Alliances;
using Microsoft.Playwright;
using Xunit;

namespace Alliage.Browser.Tests.Desk;

public sealed class DeskFaultTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    [Theory]
    [InlineData("fr", "cidre-A", "2 changements pas encore enregistrés")]
    [InlineData("en", "cidre-B", "2 changes not yet saved")]
    public async Task Coding_goes_on_while_the_network_is_away_and_is_sent_when_it_is_back(string language, string source, string waiting)
    {
        var page = await program.Desk(language, source);
        var (second, fourth) = (await page.Codings(2).CountAsync() + 1, await page.Codings(4).CountAsync() + 1);
        await page.Context.SetOfflineAsync(true);
        await page.Choose(turn: 2, words: 2);
        await page.Code("metier rep");
        await page.Choose(turn: 4, words: 2);
        await page.Code("offre nou");

        await page.Kept().Filter(new() { HasText = waiting }).WaitForAsync();
        Assert.Equal((second, fourth), (await page.Codings(2).CountAsync(), await page.Codings(4).CountAsync()));

        await page.Context.SetOfflineAsync(false);
        await page.Saved(language);
        await page.OpenDesk(source);
        Assert.Equal((second, fourth), (await page.Codings(2).CountAsync(), await page.Codings(4).CountAsync()));
    }

    [Fact]
    public async Task A_tab_closed_while_the_network_is_away_loses_nothing()
    {
        var page = await program.Desk("en", "velo-A", by: "Claire");
        var context = page.Context;
        await context.RouteAsync("**/desk", r => r.Request.Method == "POST" ? r.AbortAsync() : r.ContinueAsync());
        await page.Choose(turn: 2, words: 2);
        await page.Code("metier rep");
        await page.Kept().Filter(new() { HasText = "1 change not yet saved" }).WaitForAsync();
        await page.CloseAsync();
        await context.UnrouteAllAsync();

        var again = await context.NewPageAsync();
        await again.OpenDesk("velo-A");
        await again.Saved("en");
        await again.OpenDesk("velo-A");

        Assert.Contains("Métier repensé", await again.Codings(2).First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_closed_with_words_chosen_and_a_code_half_typed_changes_nothing_and_the_text_is_at_once_usable_again()
    {
        var page = await program.Desk("en", "couture-A", by: "Claire");
        var before = await page.Locator(".codings a").CountAsync();
        await page.Choose(turn: 2, words: 3);
        await page.Keyboard.TypeAsync("metier r");
        var context = page.Context;
        await page.CloseAsync();

        var again = await context.NewPageAsync();
        await again.OpenDesk("couture-A");
        Assert.Equal(before, await again.Locator(".codings a").CountAsync());
        var here = await again.Codings(2).CountAsync();
        await again.Choose(turn: 2, words: 2);
        await again.Code("metier rep");
        await again.Saved("en");
        Assert.Equal(here + 1, await again.Codings(2).CountAsync());
    }

    [Fact]
    public async Task An_answer_that_is_lost_makes_no_second_coding()
    {
        var page = await program.Desk("en", "velo-B", by: "Claire");
        var lost = 0;
        await page.RouteAsync("**/desk", async r =>
        {
            if (r.Request.Method != "POST" || lost++ > 0)
            {
                await r.ContinueAsync();
                return;
            }

            await r.FetchAsync();
            await r.AbortAsync();
        });
        await page.Choose(turn: 2, words: 2);
        await page.Code("metier rep");
        await page.Saved("en");

        Assert.True(lost > 0);
        await page.OpenDesk("velo-B");
        Assert.Equal(1, await page.Codings(2).CountAsync());
    }

    [Fact]
    public async Task What_the_server_refuses_is_taken_back_with_the_reason()
    {
        var page = await program.Desk("en", "photo-A", by: "Claire");
        await page.Choose(turn: 2, words: 2);
        await page.Code("metier rep");
        await page.Saved("en");
        var before = await page.Codings(2).CountAsync();

        // the same code on the same words again
        await page.Choose(turn: 2, words: 2);
        await page.Code("metier rep");
        await page.Said().Filter(new() { HasText = "Not saved" }).WaitForAsync();

        Assert.Equal(before, await page.Codings(2).CountAsync());
    }

    [Fact]
    public async Task Two_tabs_on_one_text_agree_and_undo_goes_across_them()
    {
        var one = await program.Desk("en", "photo-B", by: "Claire");
        var two = await one.Context.NewPageAsync();
        await two.OpenDesk("photo-B");

        await one.Choose(turn: 2, words: 2);
        await one.Code("metier rep");
        await one.Saved("en");
        await two.Codings(2).First.WaitForAsync();

        await two.Locator(".turns").FocusAsync();
        await two.Keyboard.PressAsync("Control+z");
        await one.Codings(2).First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.DoesNotContain(await one.Painted(), p => p == "");
    }
}
