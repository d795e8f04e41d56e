using Alliage.Browser.Tests.Alliances;
using Alliage.Browser.Tests.Ground;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Alliage.Browser.Tests.Sources;

/// <summary>From nothing to the first silence: new study, alliances pasted, two transcripts, speakers, themes.</summary>
public sealed class FirstStudyJourneyTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private const string Table = "alliance\tEntreprise A\tMétier A\tEntreprise B\tDepuis\npain\tFournil\tboulangère\tMoulin\t2021\nbois\tScierie\t\tCharpente\t03/2019\n";

    private static readonly string[] SaidByA =
        ["Claire : Pourquoi cette alliance ?", "Ana : Pour durer, et pour travailler ensemble.", "Claire : Êtes-vous amis ?", "Ana : Oui, je crois."];

    private static readonly string[] SaidByB =
        ["Claire : Pourquoi cette alliance ?", "Yvon : Pour vendre.", "Claire : Avez-vous un contrat ?", "Yvon : Non, jamais."];

    [Theory]
    [InlineData("fr", true, ColorScheme.Light, 1280)]
    [InlineData("en", true, ColorScheme.Dark, 390)]
    [InlineData("fr", false, ColorScheme.Light, 1280)]
    public async Task A_study_begins_and_its_first_interviews_are_ready_to_be_coded(string language, bool script, ColorScheme scheme, int width)
    {
        var page = await program.Open(language, script, scheme, width);
        var study = $"first-{language}-{script}".ToLowerInvariant();
        await page.GotoAsync("/");
        await page.ClickAsync("a[href='/studies/new']");
        await page.FillAsync("#f-title-fr", "Première étude");
        await page.FillAsync("#f-name", study);
        await page.CheckAsync("[name=language][value=fr]");
        await page.FillAsync("#f-by", "Claire");
        await Sound(page, script);
        await page.ClickAsync("form[method=post] .act:not(.quiet) >> nth=-1");
        await Expect(page).ToHaveURLAsync($"{program.Address}/studies/{study}?begun=1");

        await page.ClickAsync("a[href$='/alliances/paste']");
        await page.FillAsync("#f-table", Table);
        await page.ClickAsync("button[value=look]");
        await Expect(page.Locator(".preview tbody tr")).ToHaveCountAsync(2);
        await Sound(page, script);
        await page.ClickAsync("button[value=enter]");
        await Expect(page.Locator(".accounts tbody tr")).ToHaveCountAsync(2);

        await page.Locator("a[href$='alliance=pain&account=A']").ClickAsync();
        await page.SetInputFilesAsync("#f-files", [DocxFile.Of("pain-A.docx", SaidByA), DocxFile.Of("Moulin mars.docx", SaidByB), new() { Name = "vide.txt", MimeType = "text/plain", Buffer = [] }]);
        await Sound(page, script);
        await page.ClickAsync("form[data-send] .act:not(.quiet)");
        await Expect(page.Locator(".waiting")).ToHaveCountAsync(3);
        await Expect(page.Locator("[name='account.1']:checked")).ToHaveValueAsync("B");
        await Sound(page, script);
        await page.ClickAsync("button[value=add]");
        await Expect(page.Locator(".sources tbody tr")).ToHaveCountAsync(2);

        foreach (var source in new[] { "pain-A", "pain-B" })
        {
            await page.GotoAsync($"/studies/{study}/sources");
            await page.ClickAsync($"a[href$='{source}/speakers']");
            await Expect(page.Locator("[name='choice.1']:checked")).ToHaveValueAsync("owner");
            await Sound(page, script);
            await page.ClickAsync("button[value=confirm]");
            await Expect(page.Locator(".question")).ToHaveCountAsync(2);
            await Sound(page, script);
            await page.ClickAsync("button[value=themes]");
            await page.CheckAsync("[name=state][value=read]");
            await page.ClickAsync("button[value=state]");
            await Expect(page.Locator("#silence")).ToContainTextAsync(language == "fr" ? "sont calculés" : "are computed");
        }

        await page.GotoAsync($"/studies/{study}/sources");
        await Sound(page, script);
        var original = await page.APIRequest.GetAsync($"/studies/{study}/sources/pain-A/original");
        Assert.Equal(DocxFile.Of("pain-A.docx", SaidByA).Buffer.Length, (await original.BodyAsync()).Length);
    }

    [Fact]
    public async Task Dropped_files_are_as_good_as_chosen_ones_and_a_lost_connection_keeps_them()
    {
        var page = await program.Open("en");
        await page.GotoAsync("/studies/demonstration/sources/add");
        await page.EvaluateAsync(
            """
            () => {
              const dropped = new DataTransfer();
              dropped.items.add(new File(["A: Why?\nB: So.\nA: And?\nB: Yes."], "pain-A.txt"));
              document.querySelector("form[data-send]").dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
            }
            """);
        await Expect(page.Locator("[data-chosen]")).ToContainTextAsync("pain-A.txt");

        await page.RouteAsync("**/sources/add", r => r.Request.Method == "POST" ? r.AbortAsync() : r.ContinueAsync());
        await page.ClickAsync("form[data-send] .act:not(.quiet)");
        await Expect(page.Locator("[data-told]")).ToContainTextAsync("still chosen");

        await page.UnrouteAsync("**/sources/add");
        await page.ClickAsync("form[data-send] .act:not(.quiet)");
        await Expect(page.Locator(".waiting")).ToHaveCountAsync(1);
    }

    private static async Task Sound(IPage page, bool script)
    {
        // The words of a page can stand there before its styles do.
        await page.WaitForLoadStateAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), page.Url);
        if (script)
        {
            Assert.Empty(await page.Serious());
        }
    }
}
