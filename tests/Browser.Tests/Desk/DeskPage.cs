using Alliage.Browser.Tests.Alliances;
using Microsoft.Playwright;

namespace Alliage.Browser.Tests.Desk;

/// <summary>Someone at the desk.</summary>
internal static class DeskPage
{
    /// <summary>The coder whose codings place the cases of the demonstration.</summary>
    public const string Lead = "Camille Démo";

    public static string Of(string source, string study = "demonstration") => $"/studies/{study}/sources/{source}/desk";

    public static ILocator Kept(this IPage page) => page.Locator("[data-kept]");

    public static ILocator Said(this IPage page) => page.Locator("[data-said]");

    public static async Task<IPage> Desk(this RunningProgram program, string language, string source, string by = Lead)
    {
        var page = await program.Open(language);
        await page.OpenDesk(source);
        await page.Locator("[data-by]").FillAsync(by);
        return page;
    }

    public static async Task OpenDesk(this IPage page, string source, string study = "demonstration")
    {
        await page.GotoAsync(Of(source, study));
        await page.Locator(".desk[data-ready]").WaitForAsync();
    }

    /// <summary>Puts the caret at the beginning of a turn and chooses so many words, by keys alone.</summary>
    public static async Task Choose(this IPage page, int turn, int words)
    {
        await page.Locator(".turns").FocusAsync();
        await page.Keyboard.PressAsync("Control+Home");
        for (var i = 1; i < turn; i++)
        {
            await page.Keyboard.PressAsync("Control+ArrowDown");
        }

        for (var i = 0; i < words; i++)
        {
            await page.Keyboard.PressAsync("Control+Shift+ArrowRight");
        }
    }

    public static async Task Code(this IPage page, string letters)
    {
        await page.Keyboard.TypeAsync(letters);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Waits until all is kept; what the page says then.</summary>
    public static async Task<string> Saved(this IPage page, string language)
    {
        await page.Kept().Filter(new() { HasText = language == "fr" ? "Tout est enregistré" : "All is saved" }).WaitForAsync();
        return await page.Said().InnerTextAsync();
    }

    /// <summary>The codings of a turn as its list has them.</summary>
    public static ILocator Codings(this IPage page, int turn) => page.Locator($"#t{turn} .codings a");

    /// <summary>The words that are painted under any name.</summary>
    public static async Task<IReadOnlyList<string>> Painted(this IPage page) => await page.EvaluateAsync<string[]>(
        "[...CSS.highlights].filter(([n]) => /^k/.test(n)).flatMap(([, h]) => [...h].map(r => r.toString()))");
}
