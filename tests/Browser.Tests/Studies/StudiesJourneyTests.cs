using System.IO.Compression;
using Alliage.Browser.Tests.Alliances;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Alliage.Browser.Tests.Studies;

public sealed class StudiesJourneyTests(RunningProgram program) : IClassFixture<RunningProgram>, IDisposable
{
    private readonly DirectoryInfo kept = Directory.CreateTempSubdirectory("alliage-kept-");

    public void Dispose() => kept.Delete(recursive: true);

    [Theory]
    [InlineData("fr", true, "vallee-fr", "Apporter", "Supprimer pour de bon")]
    [InlineData("en", false, "vallee-en", "Bring it in", "Delete for good")]
    public async Task A_chosen_folder_is_brought_in_looked_at_and_deleted_with_and_without_script(
        string language, bool script, string study, string send, string delete)
    {
        var page = await program.Open(language, script);
        await page.GotoAsync("/");
        await page.SetInputFilesAsync("#f-files", await StudyFolder(page, study));
        await page.FillAsync("#f-by", "Claire");
        await page.ClickAsync($"button:text-is('{send}')");

        await Expect(page).ToHaveURLAsync($"{program.Address}/studies/{study}?brought=1");
        await Expect(page.Locator(".accounts tbody tr")).ToHaveCountAsync(8);
        await page.GotoAsync($"/studies/{study}/delete");
        await page.FillAsync("#f-name", study);
        await page.ClickAsync($"button:text-is('{delete}')");
        await Expect(page.Locator(".told")).ToContainTextAsync(study);
        await Expect(page.Locator($".contents a[href='/studies/{study}']")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_dropped_folder_is_as_good_as_a_chosen_one()
    {
        var page = await program.Open("en");
        await page.GotoAsync("/import");

        // What a browser hands a script for a dropped folder; chromium makes no real one without a hand.
        await page.EvaluateAsync(
            """
            () => {
              const file = (fullPath, text) => ({ isFile: true, fullPath, file: done => done(new File([text], fullPath.split("/").at(-1))) });
              const inside = [file("/box/study.json", "{"), file("/box/sources/a.txt", "x")];
              const folder = { isFile: false, fullPath: "/box", createReader: () => ({ readEntries: done => done(inside.splice(0)) }) };
              const drop = new Event("drop", { bubbles: true, cancelable: true });
              drop.dataTransfer = { items: [{ webkitGetAsEntry: () => folder }] };
              document.querySelector("form[data-drop]").dispatchEvent(drop);
            }
            """);
        await Expect(page.Locator("[data-chosen]")).ToHaveTextAsync("Files chosen: 2, from “box”.");
        await page.ClickAsync("button:text-is('Bring it in')");

        await Expect(page.Locator(".problems .at").First).ToContainTextAsync("study.json");
        await Expect(page.Locator("#f-name")).ToHaveValueAsync("box");
    }

    private async Task<string> StudyFolder(IPage page, string name)
    {
        var zip = await page.APIRequest.GetAsync("/studies/demonstration/folder.zip");
        using var archive = new ZipArchive(new MemoryStream(await zip.BodyAsync()));
        await archive.ExtractToDirectoryAsync(kept.FullName);
        Directory.Move(Path.Combine(kept.FullName, "demonstration"), Path.Combine(kept.FullName, name));
        return Path.Combine(kept.FullName, name);
    }
}
