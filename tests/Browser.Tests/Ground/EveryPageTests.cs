using System.Collections.Concurrent;
using Alliage.Browser.Tests.Alliances;
using Microsoft.Playwright;
using Xunit;

namespace Alliage.Browser.Tests.Ground;

public sealed class EveryPageTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    /// <summary>640 is what is left of 1280 at twice the size.</summary>
    [Fact]
    public async Task No_page_scrolls_sideways_on_a_phone_or_at_twice_the_size()
    {
        var page = await program.Open("fr");
        foreach (var address in EveryPage.Addresses)
        {
            await page.GotoAsync(address);
            foreach (var width in new[] { 1280, 640, 390, 320 })
            {
                await page.SetViewportSizeAsync(width, 900);
                Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{address} at {width}");
            }
        }
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task No_page_asks_anything_of_another_host_and_none_is_refused_by_its_own_policy(string language)
    {
        var page = await program.Open(language);
        // What a page asks may still come in while what it asked is looked through.
        var (asked, refused) = (new ConcurrentQueue<string>(), new ConcurrentQueue<string>());
        page.Request += (_, request) => asked.Enqueue(request.Url);
        page.Console += (_, said) => refused.Enqueue(said.Text);
        foreach (var address in EveryPage.Addresses)
        {
            await page.GotoAsync(address);
        }

        Assert.True(asked.Count > EveryPage.Addresses.Count);
        Assert.All(asked, url => Assert.StartsWith(program.Address, url, StringComparison.Ordinal));

        // A browser notes a page with status 404 too; anything else on its console is a fault.
        Assert.All(refused, text => Assert.Contains("404", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_every_page_the_other_language_is_one_link_away_and_leads_to_the_same_place()
    {
        var page = await program.Open("fr");
        foreach (var address in EveryPage.Addresses)
        {
            await page.GotoAsync(address);
            Assert.Equal("fr", await page.Locator("html").GetAttributeAsync("lang"));

            await page.Locator(".tools a[hreflang=en]").ClickAsync();
            Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
            Assert.Equal(program.Address + address, page.Url);

            await page.Locator(".tools a[hreflang=fr]").ClickAsync();
            Assert.Equal("fr", await page.Locator("html").GetAttributeAsync("lang"));
        }
    }

    [Fact]
    public async Task The_first_key_leads_to_the_content_and_whatever_has_focus_shows_it()
    {
        var page = await program.Open("en");
        foreach (var address in EveryPage.Addresses)
        {
            await page.GotoAsync(address);
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.PressAsync("Enter");
            Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));

            for (var step = 0; step < 12; step++)
            {
                await page.Keyboard.PressAsync("Tab");
                Assert.True(await page.EvaluateAsync<bool>(ShowsFocus), $"{address}, step {step}: {await page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 200)")}");
            }
        }
    }

    [Fact]
    public async Task On_paper_no_page_is_wider_than_the_sheet_and_nothing_scrolls_within_it()
    {
        // A4 upright within margins of 14 mm: 182 mm; the joint page's, to the edge: 210 mm. Pages that ask for A3 across: 396 mm.
        const int Sheet = 688, WholeSheet = 794, WideSheet = 1496;
        var page = await program.Open("fr", width: Sheet);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var address in EveryPage.Addresses)
        {
            await page.GotoAsync(address);
            var sheet = await page.Locator("link[href*='a3.css']").CountAsync() > 0 ? WideSheet
                : await page.Locator(".joint .sheet").CountAsync() > 0 ? WholeSheet
                : Sheet;
            await page.SetViewportSizeAsync(sheet, 900);
            if (await page.Locator(".matrix-page .only-print").CountAsync() > 0)
            {
                // Wider than any sheet: on paper it says where the pages for paper are.
                Assert.True(await page.Locator(".matrix-page .only-print").IsVisibleAsync(), address);
                continue;
            }

            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= sheet, address);
            Assert.Equal("", await page.EvaluateAsync<string>(CutOff));
        }
    }

    /// <summary>An outline, or what stands for it: the frame of a mark, the outline of a field's label, the rule beside the text of the desk, where a caret shows the place.</summary>
    private const string ShowsFocus = """
        () => {
          const at = document.activeElement;
          if (at === document.body) return true;
          const ring = e => e && getComputedStyle(e).outlineStyle !== "none" && parseFloat(getComputedStyle(e).outlineWidth) > 0;
          const frame = at.querySelector(".hit");
          return ring(at) || ring(at.closest("label")) || (frame !== null && getComputedStyle(frame).stroke !== "none") || (at.matches(".turns") && getComputedStyle(at).boxShadow !== "none");
        }
        """;

    private const string CutOff = """
        () => [...document.querySelectorAll("main *")]
          .filter(e => /auto|scroll|hidden/.test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1 && !e.closest(".unseen") && e.clientWidth > 1)
          .map(e => e.outerHTML.slice(0, 120)).join("\n")
        """;
}
