using Alliage.Browser.Tests.Alliances;
using Xunit;

namespace Alliage.Browser.Tests.Matrices;

public sealed class MatrixJourneyTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    [Fact]
    public async Task By_keyboard_alone_a_cell_is_reached_opened_and_left_again_at_its_row()
    {
        var page = await program.Open("en");
        await page.GotoAsync("/studies/demonstration/matrix?rows=voices&columns=facets&cells=count");
        await page.Locator("#r-toiture-A td a:not(.lacuna)").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(u => u.Contains("/matrix/cell?", StringComparison.Ordinal));
        Assert.True(await page.Locator("[data-evidence]").CountAsync() > 0);
        await page.Locator(".head .caps a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(u => u.EndsWith("#r-toiture-A", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_a_cell_of_quotations_a_reference_leads_to_its_place_and_the_rest_of_the_cell_to_all_of_it()
    {
        var page = await program.Open("en");
        const string Matrix = "/studies/demonstration/matrix?cells=quotations&rows=voices";
        await page.GotoAsync(Matrix);
        await page.Locator("#r-toiture-A td a.at").First.ClickAsync();
        await page.WaitForURLAsync(u => u.Contains("/sources/toiture-A#c-", StringComparison.Ordinal));
        await page.GotoAsync(Matrix);
        await page.Locator("#r-toiture-A td .quoted").First.ClickAsync(new() { Force = true });
        await page.WaitForURLAsync(u => u.Contains("/matrix/cell?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Within_a_case_a_summary_s_numbers_open_their_quotations_though_the_cell_opens_too()
    {
        var page = await program.Open("fr");
        await page.GotoAsync("/studies/demonstration/alliances/pain/matrix?by=themes");
        await page.Locator("#t-logic .gist sup a").First.ClickAsync();
        await page.WaitForURLAsync(u => u.Contains("/sources/pain-A#c-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Heads_and_first_column_stay_in_sight()
    {
        var page = await program.Open("fr", width: 1280);
        await page.GotoAsync("/studies/demonstration/matrix?columns=facets");
        await page.EvaluateAsync("() => { const m = document.querySelector('.matrix'); m.scrollTop = 300; m.scrollLeft = 600; }");
        var seen = await page.EvaluateAsync<bool>("""
            () => {
              const box = document.querySelector('.matrix').getBoundingClientRect();
              const head = document.querySelector('.matrix thead th:nth-child(4)').getBoundingClientRect();
              const first = document.querySelector('.matrix tbody tr:not(.group) th').getBoundingClientRect();
              return Math.abs(head.top - box.top) < 3 && Math.abs(first.left - box.left) < 3;
            }
            """);
        Assert.True(seen);
    }
}
