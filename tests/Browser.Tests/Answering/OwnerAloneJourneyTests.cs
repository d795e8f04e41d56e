using Alliage.Browser.Tests.Alliances;
using Alliage.Browser.Tests.Ground;
using Alliage.Core.Studies;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Alliage.Browser.Tests.Answering;

/// <summary>An owner alone with a phone, in a van, where the network comes and goes.</summary>
public sealed class OwnerAloneJourneyTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private static string? Pictures => Environment.GetEnvironmentVariable("ALLIAGE_PICTURES");

    [Theory]
    [InlineData("fr", Account.A, "Envoyé et gardé.", "Sur ce téléphone seulement : 3 réponses attendent.", "Commencer", "Continuer", "J’ai fini")]
    [InlineData("en", Account.B, "Sent and kept.", "On this phone only: 3 answers wait.", "Begin", "Continue", "I have finished")]
    public async Task Answers_go_on_while_the_network_is_gone_outlast_a_reload_and_are_all_kept_when_it_is_back(
        string language, Account account, string kept, string waiting, string begin, string on, string done)
    {
        var owner = await AskedOwner.Of(program, "enseignes", account);
        var page = await program.Open(language, width: 390, touch: true);
        await page.SetViewportSizeAsync(390, 844);
        await AskedOwner.Enter(page, owner.Code);
        await page.Locator("a[href='/my/answers']").ClickAsync();
        await Looked(page, language, "start");
        await page.Locator("input[name=form][value=short]").CheckAsync();
        await page.Locator("input[name=keep][value=now]").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = begin, Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/my/answers/all**");

        var state = page.Locator(".state-of-keeping");
        await On(page, "firm-size").Locator("[name=text]").FillAsync("4");
        await Continue(page, on);
        await Expect(On(page, "expectations").Locator("h1")).ToBeFocusedAsync();
        await On(page, "expectations").Locator("textarea").FillAsync("Finir les devantures avant l’hiver.");
        await Looked(page, language, "open");
        await Continue(page, on);
        await Expect(state).ToHaveTextAsync(kept);
        await page.WaitForFunctionAsync("async () => Boolean(await caches.match('/my/answers/all', { ignoreSearch: true }))");

        await page.Context.SetOfflineAsync(true);
        await On(page, "how-it-began").Locator("textarea").FillAsync("Sur un chantier.");
        await Continue(page, on);
        await On(page, "done-together").Locator("[value=place-or-tools]").CheckAsync();
        await Looked(page, language, "several");
        await Continue(page, on);
        await On(page, "who-does-what").Locator("[name=mine]").FillAsync("le bois\nla pose");
        await Continue(page, on);
        await Expect(state).ToHaveTextAsync(waiting);
        await page.ReloadAsync();
        await Expect(state).ToHaveTextAsync(waiting);
        await Expect(On(page, "money-shared")).ToBeVisibleAsync();
        await On(page, "money-shared").Locator("[name=go][value=back]").Nth(0).ClickAsync();
        await Expect(On(page, "who-does-what").Locator("[name=mine]")).ToHaveValueAsync("le bois\nla pose");
        await Continue(page, on);
        await On(page, "money-shared").Locator("[value='no:prefer-not']").CheckAsync();
        await Looked(page, language, "waiting");
        await Continue(page, on);
        Assert.Equal(2, (await owner.Kept()).Answers.Count);

        await page.Context.SetOfflineAsync(false);
        await Expect(state).ToHaveTextAsync(kept);
        await page.EvaluateAsync("location.hash = 'check'");
        await Expect(page.Locator("#check .answer:not(.none)")).ToHaveCountAsync(6);
        await Looked(page, language, "check");
        await page.GetByRole(AriaRole.Button, new() { Name = done, Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/my/page");

        var all = await owner.Kept();
        Assert.Equal((language, true), (all.Respondent.Language, all.Respondent.Given is not null));
        Assert.Equal(
            ["done-together place-or-tools", "expectations Finir les devantures avant l’hiver.", "firm-size 4", "how-it-began Sur un chantier.", "money-shared PreferNot", "who-does-what le bois\nla pose"],
            all.Answers.Where(a => a.Absence != Absence.NotReached).Select(a => $"{a.Item} {a.Absence?.ToString() ?? a.Text ?? a.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(0, await page.EvaluateAsync<int>("Object.keys(localStorage).length"));
    }

    [Fact]
    public async Task In_a_network_without_TLS_where_a_browser_withholds_much_of_itself_answers_are_sent_all_the_same()
    {
        var owner = await AskedOwner.Of(program, "miel", Account.A, answered: true);
        var page = await program.Open("fr", width: 390, touch: true);
        await page.AddInitScriptAsync(
            "delete Crypto.prototype.randomUUID; for (const lost of ['locks', 'serviceWorker']) Object.defineProperty(Navigator.prototype, lost, { get: () => undefined });");
        await AskedOwner.Enter(page, owner.Code);
        await page.GotoAsync("/my/answers/all#q-expectations");

        await On(page, "expectations").Locator("textarea").FillAsync("Vendre ensemble à Noël.");
        await Continue(page, "Continuer");

        await Expect(page.Locator(".state-of-keeping")).ToHaveTextAsync("Envoyé et gardé.");
        Assert.Contains((await owner.Kept()).Answers, a => a.Text == "Vendre ensemble à Noël.");
    }

    [Fact]
    public async Task What_is_being_typed_stays_before_the_owner_when_a_slow_network_at_last_brings_what_was_said_before()
    {
        var owner = await AskedOwner.Of(program, "miel", Account.B, answered: true);
        var page = await program.Open("fr", width: 390, touch: true);
        await AskedOwner.Enter(page, owner.Code);
        var comes = new TaskCompletionSource();
        await page.RouteAsync("**/my/answers.json", async route =>
        {
            await comes.Task;
            await route.ContinueAsync();
        });

        await page.GotoAsync("/my/answers/all");
        await On(page, "firm-trade").Locator("[name=text]").FillAsync("Je cou");
        comes.SetResult();

        await Expect(On(page, "expectations").Locator("textarea")).Not.ToHaveValueAsync("");
        await page.EvaluateAsync("() => new Promise(requestAnimationFrame)");
        await Expect(On(page, "firm-trade").Locator("[name=text]")).ToHaveValueAsync("Je cou");
        await Expect(On(page, "firm-trade")).ToBeVisibleAsync();
    }

    private static ILocator On(IPage page, string item) => page.Locator($"#q-{item}");

    private static async Task Continue(IPage page, string on) =>
        await page.Locator("form[data-screen]:not([hidden])").GetByRole(AriaRole.Button, new() { Name = on, Exact = true }).ClickAsync();

    /// <summary>What anybody may see and hear of a screen: nothing serious to axe, nothing beside the screen; with a picture where asked for.</summary>
    private static async Task Looked(IPage page, string language, string name)
    {
        Assert.Empty(await page.Serious());
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), name);
        if (Pictures is { } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"answering-{name}-{language}.png") });
        }
    }
}
