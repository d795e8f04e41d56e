using System.Globalization;
using Alliage.Bench.Pages;
using Microsoft.Playwright;

namespace Alliage.Bench.Desk;

/// <summary>
/// How long from the key that codes a selection to the frame that shows its highlight, while every request of the desk
/// takes 200 ms longer; in Chromium, on the text of the desk's size. The clock is the browser's own.
/// </summary>
internal static class Painting
{
    private const int Times = 30;
    private const int Network = 200;
    private const string Source = "a00000-A";

    // From the key to the frame after the one in which the highlight is there.
    private const string Watch = """
        () => {
            const painted = () => [...CSS.highlights].filter(([n]) => /^k/.test(n)).reduce((sum, [, h]) => sum + h.size, 0);
            window.painted = [];
            document.addEventListener('keydown', e => {
                if (e.key !== 'Enter') { return; }
                const start = performance.now(), before = painted();
                const look = () => painted() > before
                    ? requestAnimationFrame(() => window.painted.push(performance.now() - start))
                    : performance.now() - start < 5000 && requestAnimationFrame(look);
                requestAnimationFrame(look);
            }, true);
        }
        """;

    public static async Task Run()
    {
        using var workspace = new BenchWorkspace(new StudyGenerator(BenchStudy.Framework, 2006, DeskFigures.PageLength).Make(1, DeskFigures.PageCodings * 2));
        await ServedPages.With(workspace.Folder, async address =>
        {
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium",
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
            });
            var page = await browser.NewPageAsync(new() { BaseURL = address.ToString(), Locale = "fr", ViewportSize = new() { Width = 1280, Height = 900 } });
            await page.RouteAsync("**/desk*", async r =>
            {
                await Task.Delay(Network);
                await r.ContinueAsync();
            });
            await page.GotoAsync($"/studies/{BenchStudy.Name}/sources/{Source}/desk");
            await page.Locator(".desk[data-ready]").WaitForAsync();
            await page.Locator("[data-by]").FillAsync("bench");
            await page.EvaluateAsync(Watch);
            for (var i = 0; i < Times; i++)
            {
                await Code(page, turn: 2 + (2 * i), BenchStudy.Framework.Indicators[i % 7].Id);
            }

            var times = (await page.EvaluateAsync<double[]>("window.painted")).Order().ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"key to painted highlight, {Network} ms network: {times.Count} of {Times} seen, median {times[times.Count / 2]:F1} ms, p95 {times[times.Count * 95 / 100]:F1} ms"));
        });
    }

    private static async Task Code(IPage page, int turn, string code)
    {
        await page.Locator(".turns").FocusAsync();
        await page.Keyboard.PressAsync("Control+Home");
        for (var i = 1; i < turn; i++)
        {
            await page.Keyboard.PressAsync("Control+ArrowDown");
        }

        for (var i = 0; i < 3; i++)
        {
            await page.Keyboard.PressAsync("Control+Shift+ArrowRight");
        }

        await page.Keyboard.TypeAsync(code);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForTimeoutAsync(50);
    }
}
