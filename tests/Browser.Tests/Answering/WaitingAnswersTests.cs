using Alliage.Browser.Tests.Alliances;
using Alliage.Browser.Tests.Ground;
using Alliage.Core.Studies;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Alliage.Browser.Tests.Answering;

/// <summary>Answers that have not reached the server yet: what becomes of them when an owner leaves, is shut out, or hands the tablet on.</summary>
public sealed class WaitingAnswersTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private const string Said = "Vendre ensemble à Noël.";

    [Fact]
    public async Task Who_leaves_while_answers_wait_is_told_once_and_then_nothing_stays_on_the_phone()
    {
        var owner = await AskedOwner.Of(program, "miel", Account.A, answered: true);
        var page = await program.Open("fr", width: 390, touch: true);
        await AskedOwner.Enter(page, owner.Code);
        await Unsent(page);
        await Answer(page);
        await Expect(page.Locator(".state-of-keeping")).ToHaveTextAsync("Sur ce téléphone seulement : 1 réponse attend.");

        await page.GotoAsync("/my");
        var leave = page.GetByRole(AriaRole.Button, new() { Name = "Quitter", Exact = true });
        await leave.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Des réponses attendent encore");
        Assert.Empty(await page.Serious());
        await leave.ClickAsync();

        await Expect(page.Locator("input[name=code]")).ToBeVisibleAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        Assert.Empty(await page.EvaluateAsync<string[]>("caches.keys()"));
        Assert.DoesNotContain((await owner.Kept()).Answers, a => a.Text == Said);
    }

    [Fact]
    public async Task Who_is_shut_out_while_answers_wait_is_asked_for_the_code_and_then_they_are_sent()
    {
        var owner = await AskedOwner.Of(program, "miel", Account.B, answered: true);
        var page = await program.Open("fr", width: 390, touch: true);
        await AskedOwner.Enter(page, owner.Code);
        await page.GotoAsync("/my/answers/all#q-expectations");
        await Expect(On(page).Locator("textarea")).Not.ToHaveValueAsync("");
        await page.Context.ClearCookiesAsync();

        await On(page).Locator("textarea").FillAsync(Said);
        await Continue(page);
        await Expect(page.Locator(".state-of-keeping")).ToContainTextAsync("Entrez de nouveau votre code.");
        await page.Locator(".state-of-keeping a").ClickAsync();
        await AskedOwner.Enter(page, owner.Code);
        await page.GotoAsync("/my/answers");

        await Expect(page.Locator("h1")).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => !Object.keys(localStorage).some(key => key.includes(':w:'))");
        Assert.Contains((await owner.Kept()).Answers, a => a.Text == Said);
    }

    [Fact]
    public async Task A_tablet_that_goes_from_hand_to_hand_holds_an_answer_in_its_page_only_and_nothing_once_its_owner_has_left()
    {
        var owner = await AskedOwner.Of(program, "enseignes", Account.A, answered: true);
        var page = await program.Open("fr", width: 820, touch: true);
        await page.GotoAsync("/studies/diagnosis/alliances/enseignes/hand-over");
        await page.Locator("input[name=by]").FillAsync("Claire");
        await page.Locator("button[name=voice][value=A]").ClickAsync();
        await page.WaitForURLAsync("**/my");

        await Unsent(page);
        await Answer(page);
        await Expect(page.Locator(".state-of-keeping")).ToHaveTextAsync("Pas encore envoyé : 1 réponse attend dans cette page. Ne la fermez pas.");
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        await page.UnrouteAsync("**/my/answers.json");
        await page.EvaluateAsync("dispatchEvent(new Event('online'))");
        await Expect(page.Locator(".state-of-keeping")).ToHaveTextAsync("Envoyé et gardé.");
        Assert.Contains((await owner.Kept()).Answers, a => a.Text == Said);

        await page.GotoAsync("/my");
        await page.GetByRole(AriaRole.Button, new() { Name = "Quitter", Exact = true }).ClickAsync();
        await Expect(page.Locator("input[name=code]")).ToBeVisibleAsync();
        await page.GotoAsync("/my/answers/all");
        await Expect(page.Locator("input[name=code]")).ToBeVisibleAsync();
        await page.GoBackAsync();
        Assert.DoesNotContain(Said, await page.ContentAsync());
        await page.GotoAsync("/studies/diagnosis/owners");
        Assert.DoesNotContain("Rucher", await page.ContentAsync());
    }

    private static Task Unsent(IPage page) =>
        page.RouteAsync("**/my/answers.json", r => r.Request.Method == "POST" ? r.AbortAsync() : r.ContinueAsync());

    private static async Task Answer(IPage page)
    {
        await page.GotoAsync("/my/answers/all#q-expectations");
        await On(page).Locator("textarea").FillAsync(Said);
        await Continue(page);
    }

    private static ILocator On(IPage page) => page.Locator("#q-expectations");

    private static Task Continue(IPage page) => On(page).GetByRole(AriaRole.Button, new() { Name = "Continuer", Exact = true }).ClickAsync();
}
