using System.Globalization;
using System.IO.Compression;
using Alliage.Browser.Tests.Alliances;
using Alliage.Browser.Tests.Desk;
using Alliage.Browser.Tests.Sources;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Alliage.Browser.Tests.Studies;

/// <summary>From an empty study to the folder that leaves: two transcripts, speakers, themes, twenty codings by keys, what they bring.</summary>
public sealed class WholeJourneyTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task From_nothing_to_a_matrix_and_a_folder(string language)
    {
        var stop = TestContext.Current.CancellationToken;
        var talk = Talk.In(language);
        var page = await program.Open(language);
        var study = "whole-" + language;
        await Begin(page, study, talk);
        await Listen(page, study, talk);

        // twenty passages, by keys alone
        var moved = new List<string>();
        foreach (var account in new[] { "A", "B" })
        {
            await page.OpenDesk($"pain-{account}", study);
            foreach (var (turn, words, letters) in talk.Codings)
            {
                await page.Choose(turn, words);
                await page.Code(letters);
                await page.Saved(language);
                moved.Add(await page.Locator(".just-moved").InnerTextAsync());
            }
        }

        Assert.Equal(20, moved.Count);
        Assert.Contains(moved, m => m.Contains(talk.Again, StringComparison.Ordinal));
        await Expect(page.Locator(".stand-figure .ma")).ToHaveCountAsync(1);
        await Expect(page.Locator(".stand-figure .mb")).ToHaveCountAsync(1);
        await Expect(page.Locator(".codings a")).ToHaveCountAsync(10);

        // the last is taken back and done again; the first gets a memo
        await page.Keyboard.PressAsync("Control+z");
        await Expect(page.Locator(".codings a")).ToHaveCountAsync(9);
        await page.Keyboard.PressAsync("Control+Shift+z");
        await Expect(page.Locator(".codings a")).ToHaveCountAsync(10);
        await page.Choose(talk.Codings[0].Turn, 0);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".desk-panel textarea").FillAsync("À revoir");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Saved(language);
        await page.GotoAsync($"/studies/{study}/memos");
        await Expect(page.Locator(".memo-text")).ToHaveTextAsync("À revoir");

        // two voices, theme by theme
        await page.GotoAsync($"/studies/{study}/alliances/pain/voices");
        await Expect(page.Locator("#theme-logic")).ToContainTextAsync(talk.Said);

        // the matrix counts what was coded
        await page.GotoAsync($"/studies/{study}/matrix?rows=voices&columns=codes&cells=count&said=1");
        var counts = await page.Locator(".matrix tbody tr:not(.group) td").AllInnerTextsAsync();
        Assert.Equal(20, counts.Sum(c => int.TryParse(c.Trim(), CultureInfo.InvariantCulture, out var n) ? n : 0));

        // and the folder that leaves holds them
        await page.GotoAsync($"/studies/{study}/export");
        var file = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href$='/folder.zip'], a[href*='/folder.zip?']"));
        using var zip = await ZipFile.OpenReadAsync((await file.PathAsync())!, stop);
        using var codings = new StreamReader(await zip.Entries.Single(e => e.Name == "codings.csv").OpenAsync(stop));
        Assert.Equal(21, (await codings.ReadToEndAsync(stop)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static async Task Begin(IPage page, string study, Talk talk)
    {
        await page.GotoAsync("/studies/new");
        await page.FillAsync(talk.TitleField, study);
        await page.FillAsync("#f-name", study);
        await page.FillAsync("#f-by", "Claire");
        await page.ClickAsync("form[method=post] .act:not(.quiet) >> nth=-1");
        await page.WaitForURLAsync($"**/studies/{study}?begun=1");
        await page.ClickAsync("a[href$='/alliances/paste']");
        await page.FillAsync("#f-table", "alliance\tEntreprise A\tEntreprise B\npain\tFournil\tMoulin\n");
        await page.ClickAsync("button[value=look]");
        await page.ClickAsync("button[value=enter]");
        await Expect(page.Locator(".accounts tbody tr")).ToHaveCountAsync(1);
    }

    /// <summary>Both interviews come in as .docx; who speaks and what was asked is confirmed.</summary>
    private static async Task Listen(IPage page, string study, Talk talk)
    {
        await page.GotoAsync($"/studies/{study}/sources/add");
        await page.SetInputFilesAsync("#f-files", [DocxFile.Of("pain-A.docx", talk.Of("Ana")), DocxFile.Of("pain-B.docx", talk.Of("Yvon"))]);
        await page.ClickAsync("form[data-send] .act:not(.quiet)");
        await Expect(page.Locator(".waiting")).ToHaveCountAsync(2);
        await page.ClickAsync("button[value=add]");
        await Expect(page.Locator(".sources tbody tr")).ToHaveCountAsync(2);
        foreach (var source in new[] { "pain-A", "pain-B" })
        {
            await page.GotoAsync($"/studies/{study}/sources/{source}/speakers");
            await page.ClickAsync("button[value=confirm]");
            await page.WaitForURLAsync("**/themes*");
            await page.ClickAsync("button[value=themes]");
            await page.CheckAsync("[name=state][value=read]");
            await page.ClickAsync("button[value=state]");
            await Expect(page.Locator("#silence")).ToBeVisibleAsync();
        }
    }
}
