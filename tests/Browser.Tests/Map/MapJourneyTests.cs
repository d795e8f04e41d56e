using System.Xml.Linq;
using Alliage.Browser.Tests.Alliances;
using Microsoft.Playwright;
using Xunit;

namespace Alliage.Browser.Tests.Map;

public sealed class MapJourneyTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private const string Demonstration = "/studies/demonstration/map";

    [Theory]
    [InlineData("fr", true)]
    [InlineData("en", true)]
    [InlineData("fr", false)]
    [InlineData("en", false)]
    public async Task From_home_by_the_study_the_map_and_a_mark_to_a_quotation_at_its_place_in_the_interview(string language, bool script)
    {
        var page = await program.Open(language, script);
        await page.GotoAsync("/");
        await page.Locator("main a[href^='/studies/demonstration']").First.ClickAsync();
        if (!page.Url.EndsWith(Demonstration, StringComparison.Ordinal))
        {
            await page.Locator($"a[href='{Demonstration}']").First.ClickAsync();
        }

        // A mark's own place, as a pointer finds it.
        await page.Locator("svg.full a[href$='/alliances/cidre'] .hit").First.ClickAsync();
        await page.WaitForURLAsync("**/alliances/cidre");
        var reading = page.Locator("#r-A-him-or-nobody");
        var quote = await reading.Locator(".said").First.InnerTextAsync();
        await reading.Locator(".src a").First.ClickAsync();

        var target = page.Locator("mark:target");
        Assert.Contains(await target.InnerTextAsync(), quote, StringComparison.Ordinal);
        Assert.True(await target.IsVisibleAsync());
        Assert.Contains("/sources/cidre-A#c-", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Demonstration)]
    [InlineData("/studies/reference-2006/map")]
    [InlineData("/studies/reference-2006/map?view=computed")]
    [InlineData("/studies/reference-2006/map?view=both")]
    public async Task Arrows_walk_from_any_mark_to_any_other(string address)
    {
        var page = await program.Open("en");
        await page.GotoAsync(address);

        var unreached = await page.EvaluateAsync<string[]>(
            """
            () => {
              const marks = [...document.querySelectorAll(".as-map svg.full .case")], reached = new Set([marks[0]]), next = [marks[0]];
              while (next.length > 0) {
                const from = next.pop();
                for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
                  from.focus();
                  from.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
                  const to = document.activeElement;
                  if (!reached.has(to)) { reached.add(to); next.push(to); }
                }
              }
              return marks.filter(m => !reached.has(m)).map(m => m.querySelector("title").textContent);
            }
            """);

        Assert.Empty(unreached);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_table_says_the_same_with_script_or_without_and_by_keyboard(bool script)
    {
        var page = await program.Open("en", script);
        await page.GotoAsync(Demonstration);
        Assert.False(await page.Locator(".as-table").IsVisibleAsync());

        await page.Locator("#as-map").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");

        Assert.True(await page.Locator(".as-table").IsVisibleAsync());
        Assert.False(await page.Locator("div.as-map").IsVisibleAsync());
        Assert.Equal(8, await page.Locator(".as-table tbody tr").CountAsync());
        await page.Locator(".as-table a[href$='/alliances/cidre']").ClickAsync();
        await page.WaitForURLAsync("**/alliances/cidre");
    }

    [Fact]
    public async Task Filters_and_an_alliance_pointed_at_work_without_script_and_say_how_many_are_shown()
    {
        var page = await program.Open("en", script: false);
        await page.GotoAsync(Demonstration);
        await page.Locator(".filters summary").ClickAsync();
        await page.Locator("select[name=status]").SelectOptionAsync("contested");
        await page.Locator(".filters button").ClickAsync();

        Assert.Equal(1, await page.Locator("svg.full a.case").CountAsync());
        Assert.Contains("1 shown of 8", await page.Locator(".filters summary").InnerTextAsync(), StringComparison.Ordinal);

        await page.Locator(".index a.siglum").First.ClickAsync();
        Assert.Equal(1, await page.Locator("svg.full a.chosen").CountAsync());
        Assert.True(await page.Locator(".chosen-case h2").IsVisibleAsync());
    }

    [Theory]
    [InlineData(Demonstration)]
    [InlineData("/studies/reference-2006/map")]
    [InlineData("/studies/reference-2006/map?view=both")]
    public async Task The_drawing_taken_away_stands_alone_and_the_picture_is_drawn_from_it(string address)
    {
        var page = await program.Open("fr");
        await page.GotoAsync(address);
        var svg = await Download(page, page.Locator(".take a").First);
        var drawing = XDocument.Parse(System.Text.Encoding.UTF8.GetString(svg)).Root!;
        var style = drawing.Elements().First(e => e.Name.LocalName == "style").Value;

        Assert.Equal("http://www.w3.org/2000/svg", drawing.Name.NamespaceName);
        Assert.DoesNotContain("var(", style, StringComparison.Ordinal);
        Assert.DoesNotContain("light-dark", style, StringComparison.Ordinal);
        Assert.Contains("font-family: Inter,", style, StringComparison.Ordinal);
        Assert.DoesNotContain(drawing.Descendants(), e => e.Name.LocalName is "a" or "script" or "image");
        Assert.Contains(drawing.Descendants(), e => e.Name.LocalName == "text");

        var png = await Download(page, page.Locator("[data-png]"));
        var (width, height) = (Number(png, 16), Number(png, 20));
        Assert.Equal("PNG", System.Text.Encoding.ASCII.GetString(png, 1, 3));
        Assert.Equal(2 * double.Parse(drawing.Attribute("width")!.Value, System.Globalization.CultureInfo.InvariantCulture), width, 2d);
        Assert.Equal(2 * double.Parse(drawing.Attribute("height")!.Value, System.Globalization.CultureInfo.InvariantCulture), height, 2d);
    }

    /// <summary>As this browser really sets them, in the fonts that this machine has.</summary>
    [Theory]
    [InlineData(Demonstration, 1280)]
    [InlineData(Demonstration, 390)]
    [InlineData("/studies/reference-2006/map", 1280)]
    [InlineData("/studies/reference-2006/map", 390)]
    [InlineData("/studies/reference-2006/map?view=computed", 1280)]
    [InlineData("/studies/reference-2006/map?view=computed", 390)]
    [InlineData("/studies/reference-2006/map?view=both", 1280)]
    public async Task No_mark_and_no_label_lies_on_another_alliance_s(string address, int width)
    {
        var page = await program.Open("fr", width: width);
        await page.GotoAsync(address);

        var overlaps = await page.EvaluateAsync<string[]>(
            """
            () => {
              const figure = [...document.querySelectorAll(".as-map svg.full, .as-map svg.small")].find(s => s.getBoundingClientRect().width > 0);
              const boxes = [...figure.querySelectorAll(".case")].flatMap((c, at) => [...c.querySelectorAll("text, .ma, .mb, .mr, .pub")]
                .map(e => [at, e.textContent.trim() || e.className.baseVal, e.getBoundingClientRect()]));
              const on = (p, q) => Math.min(p.right, q.right) - Math.max(p.left, q.left) > 1 && Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 4;
              const found = [];
              for (const [i, name, box] of boxes) for (const [j, other, its] of boxes) if (i < j && on(box, its)) found.push(`${name} on ${other}`);
              return found;
            }
            """);

        Assert.Empty(overlaps);
    }

    private static async Task<byte[]> Download(IPage page, ILocator link)
    {
        var file = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        return await File.ReadAllBytesAsync((await file.PathAsync())!);
    }

    private static int Number(byte[] png, int at) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
}
