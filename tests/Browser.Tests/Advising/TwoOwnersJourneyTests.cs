using System.Text;
using System.Text.RegularExpressions;
using Alliage.Browser.Tests.Alliances;
using Alliage.Browser.Tests.Answering;
using Alliage.Browser.Tests.Ground;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Alliage.Browser.Tests.Advising;

/// <summary>An adviser and two owners up to the printed joint page; then one of the owners takes everything back.</summary>
public sealed partial class TwoOwnersJourneyTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private const string Owners = "/studies/diagnosis/owners";

    private static string? Pictures => Environment.GetEnvironmentVariable("ALLIAGE_PICTURES");

    [Theory]
    [InlineData("fr", "miel", "Les deux sont devant l’écran", "une voix a été effacée")]
    [InlineData("en", "enseignes", "Both are before the screen", "a voice was erased")]
    public async Task Each_owner_shares_apart_the_page_is_made_printed_and_shown_and_goes_when_one_takes_everything_back(
        string language, string alliance, string frame, string erased)
    {
        var adviser = await program.Open(language);
        var of = $"/studies/diagnosis/alliances/{alliance}";
        await adviser.GotoAsync(Owners);
        await Looked(adviser, language, "owners");
        if (alliance == "miel")
        {
            // Its page was made months ago: a further round.
            await adviser.GotoAsync(of + "/again");
            await adviser.Locator("#f-by-round").FillAsync("Claire");
            await adviser.Locator("input[name=sure]").CheckAsync();
            await adviser.Locator("form:has(#f-by-round) button.act").ClickAsync();
            await adviser.WaitForURLAsync("**" + Owners);
        }

        var (a, b) = (await Owner(adviser, of, "A", language), await Owner(adviser, of, "B", language));
        foreach (var owner in new[] { a, b })
        {
            await owner.GotoAsync("/my/share");
            await owner.Locator("input[name=item][value^='money-shared ']").CheckAsync();
            await owner.Locator("form.share button.act").ClickAsync();
            await owner.WaitForURLAsync("**/my/share?**");
        }

        await adviser.GotoAsync(of + "/joint");
        await adviser.Locator("form.form input[name=by]").FillAsync("Claire");
        await adviser.Locator("form.form button.act").ClickAsync();
        await adviser.WaitForURLAsync("**/joint?done=made");
        var pdf = Encoding.Latin1.GetString(await adviser.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
        Assert.Equal(2, PdfPage().Count(pdf));

        await adviser.GotoAsync(of + "/both-present");
        await adviser.Locator("main form button.act").ClickAsync();
        await adviser.WaitForURLAsync("**/together");
        await Expect(adviser.Locator(".together .band h1")).ToHaveTextAsync(frame);
        Assert.Equal("32px", await adviser.EvaluateAsync<string>("getComputedStyle(document.querySelector('.agenda-steps')).fontSize")); // 24 pt
        await Looked(adviser, language, "together");
        await adviser.Locator(".band a[href='/together/leave']").ClickAsync();
        await adviser.Locator("main form button.act").ClickAsync();
        await adviser.WaitForURLAsync("**/enter");
        await adviser.Locator("main form button.act").ClickAsync();
        await adviser.WaitForURLAsync("**/");

        await a.GotoAsync("/my/together");
        await Expect(a.Locator(".sheet")).ToHaveCountAsync(2);
        await b.GotoAsync("/my/all");
        await b.Locator("form:has(input[name=sure]) input[name=sure]").CheckAsync();
        await b.Locator("form:has(input[name=sure]) button.act").ClickAsync();
        await b.WaitForURLAsync("**/my?gone=1");

        await a.ReloadAsync();
        await Expect(a.Locator(".sheet")).ToHaveCountAsync(0);
        await b.GotoAsync("/my/page");
        await Expect(b.Locator("input[name=code]")).ToBeVisibleAsync();
        await adviser.GotoAsync(Owners);
        await Expect(adviser.Locator("[aria-labelledby=log] li").First).ToContainTextAsync(erased);
    }

    /// <summary>The adviser gives a code, and the owner enters with it at a browser of their own.</summary>
    private async Task<IPage> Owner(IPage adviser, string of, string voice, string language)
    {
        await adviser.GotoAsync($"{of}/owners/{voice}/code");
        await adviser.Locator("#f-by").FillAsync("Claire");
        await adviser.Locator("form:has(#f-by) button.act").ClickAsync();
        var letters = await adviser.Locator(".card .letters").InnerTextAsync();
        await Looked(adviser, language, "card-" + voice);
        var owner = await program.Open(language, width: 390, touch: true);
        await AskedOwner.Enter(owner, letters);
        await Expect(owner.Locator(".steps-of-owner")).ToBeVisibleAsync();
        return owner;
    }

    /// <summary>Nothing serious to axe, nothing beside the screen; with a picture where asked for.</summary>
    private static async Task Looked(IPage page, string language, string name)
    {
        Assert.Empty(await page.Serious());
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), name);
        if (Pictures is { } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{language}.png"), FullPage = true });
        }
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.None, 1000)]
    private static partial Regex PdfPage();
}
