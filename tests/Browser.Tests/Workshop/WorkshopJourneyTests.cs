using System.Text.Json;
using Alliage.Browser.Tests.Alliances;
using Alliage.Browser.Tests.Ground;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Alliage.Browser.Tests.Workshop;

/// <summary>A grid made from nothing in the browser, used on a study, and taken to another workspace: the same placements.</summary>
public sealed class WorkshopJourneyTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_grid_made_from_nothing_places_the_demonstration_study_in_two_workspaces_alike()
    {
        var page = await program.Open("fr");
        await page.GotoAsync("/frameworks/new");
        await Both(page, "name", "Horizon et ouverture", "Horizon and openness");
        await Both(page, "horizontal.name", "Horizon", "Horizon span");
        await Both(page, "horizontal.first", "Court", "Short");
        await Both(page, "horizontal.second", "Long", "Long run");
        await Both(page, "vertical.name", "Ouverture", "Openness");
        await Both(page, "vertical.first", "Fermé", "Closed");
        await Both(page, "vertical.second", "Ouvert", "Open");
        await page.FillAsync("#f-by", "Claire");
        await page.ClickAsync("main form button.act");
        await page.WaitForURLAsync("**/frameworks/horizon-et-ouverture/edit?begun=1");

        // While the first is typed, what is missing is said beside its field.
        await page.GotoAsync("/frameworks/horizon-et-ouverture/edit/indicators");
        await page.FillAsync("[name='name.fr']", "Grandir ensemble");
        await Expect(page.Locator("[id='p-name.en']")).ToContainTextAsync("en anglais");
        Assert.Empty(await page.Serious());
        await Indicator(page, "Grandir ensemble", "Growing together", "Horizon · Long", "another");
        await Indicator(page, "Au coup par coup", "One job at a time", "Horizon · Court", "another");
        await Indicator(page, "Métier repensé", "The trade is rethought", "Ouverture · Ouvert", "another");
        await Indicator(page, "Métier inchangé", "The trade is unchanged", "Ouverture · Fermé", "save");
        Assert.Empty(await page.Serious());
        await page.ClickAsync("#publish .act:not(.quiet)");
        await page.WaitForURLAsync("**/frameworks/horizon-et-ouverture?published=1");

        await Used(page);

        // Exported, checked on the command line, imported elsewhere: the same places, to the letter.
        await page.GotoAsync("/frameworks/horizon-et-ouverture");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync(".head a[download]"));
        Assert.Equal("horizon-et-ouverture-1.0.framework.json", download.SuggestedFilename);
        using var other = new Elsewhere();
        var file = Path.Combine(other.Folder, download.SuggestedFilename);
        await download.SaveAsAsync(file);
        Assert.Equal(0, (await Prompt.Types(other.Folder, Stop, "framework", "check", file)).Code);

        var study = Path.Combine(other.Folder, "study");
        Assert.Equal(0, (await Prompt.Types(program.Home, Stop, "study", "export", "demonstration", study)).Code);
        Assert.Equal(1, (await Prompt.Types(other.Folder, Stop, "study", "import", study, "--as", "mine")).Code);
        Assert.Equal(0, (await Prompt.Types(other.Folder, Stop, "framework", "import", file)).Code);
        Assert.Equal(0, (await Prompt.Types(other.Folder, Stop, "study", "import", study, "--as", "mine")).Code);
        var here = await Placements(program.Home, "demonstration");
        Assert.Equal(here, await Placements(other.Folder, "mine"));
        Assert.Contains("\"configuration\": \"long-run-open\"", here, StringComparison.Ordinal);
    }

    /// <summary>The demonstration study is read with it, and codes that it seems to mean are linked.</summary>
    private static async Task Used(IPage page)
    {
        await page.GotoAsync("/studies/demonstration/settings/framework");
        await page.SelectOptionAsync("#f-to", "horizon-et-ouverture/1.0");
        await page.ClickAsync("main form[method=get] button");
        await Expect(page.Locator("#moves .finding")).ToContainTextAsync("0 cas placés sur 8");
        Assert.Empty(await page.Serious());
        await page.ClickAsync("main form[method=post] .act:not(.quiet)");
        await page.GotoAsync("/studies/demonstration/suggested-codes");
        foreach (var box in await page.Locator("[name=link]").AllAsync())
        {
            await box.CheckAsync();
        }

        await page.ClickAsync("main form:has([name=link]) .act");
        await page.WaitForURLAsync("**/suggested-codes?done=1");
        await page.GotoAsync("/studies/demonstration/map");
        await Expect(page.Locator("main")).ToContainTextAsync("Ouvert");
    }

    private static async Task Indicator(IPage page, string french, string english, string points, string then)
    {
        await Both(page, "name", french, english);
        await Both(page, "definition", french + ", dit avec ses mots.", english + ", said in their own words.");
        await page.SelectOptionAsync("[name=points]", new SelectOptionValue { Label = points });
        await page.ClickAsync($"button[value={then}]");
        await page.WaitForURLAsync(then == "another" ? "**/edit/indicators?kept=1" : "**/edit#indicators");
    }

    private static async Task Both(IPage page, string name, string french, string english)
    {
        await page.FillAsync($"[name='{name}.fr']", french);
        await page.FillAsync($"[name='{name}.en']", english);
    }

    /// <summary>What the command line says of every case, laid out the same.</summary>
    private static async Task<string> Placements(string home, string study)
    {
        using var json = JsonDocument.Parse((await Prompt.Types(home, Stop, "place", study, "--json")).Said);
        return JsonSerializer.Serialize(json.RootElement.GetProperty("placements"), Laid);
    }

    private static readonly JsonSerializerOptions Laid = new() { WriteIndented = true };

    /// <summary>Another workspace, gone after the test.</summary>
    private sealed class Elsewhere : IDisposable
    {
        public string Folder { get; } = Directory.CreateTempSubdirectory("alliage-elsewhere-").FullName;

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
