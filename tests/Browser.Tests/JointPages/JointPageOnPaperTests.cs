using System.Text;
using System.Text.RegularExpressions;
using Alliage.Browser.Tests.Alliances;
using Alliage.Browser.Tests.Answering;
using Alliage.Core.Diagnosis;
using Alliage.Core.Guides;
using Alliage.Core.JointPages;
using Alliage.Core.Studies;
using Alliage.Workbench.Diagnosis;
using Alliage.Workbench.JointPages;
using Xunit;

namespace Alliage.Browser.Tests.JointPages;

/// <summary>Two sheets, whatever two owners share.</summary>
public sealed partial class JointPageOnPaperTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private const string Ordinary = "Nous avons repris ensemble le chantier de la halle, puis les commandes du samedi, et chacun tient parole depuis l’approvisionnement de printemps; ";

    [Theory]
    [InlineData("fr", Ordinary)]
    [InlineData("en", Ordinary)]
    [InlineData("fr", "approvisionnement ")]
    [InlineData("en", "Donaudampfschifffahrtsgesellschaft ")]
    [InlineData("fr", "x")]
    public async Task All_that_two_owners_can_share_at_its_longest_stands_on_two_sheets_with_nothing_cut_off(string language, string words)
    {
        await AskedOwner.Of(program, "enseignes", Account.A, answered: true);
        await ReleaseAll(words);
        var page = await program.Open(language);

        await page.GotoAsync("/studies/diagnosis/alliances/enseignes/joint");

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
        if (Environment.GetEnvironmentVariable("ALLIAGE_PICTURES") is { } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"joint-full-{language}-{words.Length}.png"), FullPage = true });
        }

        Assert.Equal(2, PdfPage().Count(pdf));
        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('.joint .sheet')].flatMap(sheet => {
              const paper = sheet.getBoundingClientRect();
              return [...sheet.querySelectorAll('*')].filter(e => { const r = e.getBoundingClientRect(); return r.height > 0 && (r.bottom > paper.bottom + 1 || r.right > paper.right + 1); }).map(e => e.outerHTML.slice(0, 100));
            })
            """));
    }

    /// <summary>Both owners share every item that can be shared, each field as long as it can be and no two alike.</summary>
    private async Task ReleaseAll(string words)
    {
        var stop = TestContext.Current.CancellationToken;
        var useCases = AskedOwner.Beside(program);
        var guide = (await useCases.ReadGuide.Run(stop)).Value.Guide;
        foreach (var voice in Accounts.Voices)
        {
            var owner = new OwnerKey("diagnosis", "enseignes", voice);
            var replies = guide.Items.Where(i => i.MayBeReleased).Select(i => Full(i, voice, words));
            Assert.Empty((await useCases.KeepReplies.Run(owner, new Replies([.. replies]), stop)).Problems);
            var kept = (await useCases.OpenOwner.Run(owner, stop)).Value.Owner;
            var all = Releases.Shareable(guide, kept, default).Select(s => new Agreed(s.Item.Id, s.Read));
            Assert.Empty((await useCases.ReleaseItems.Run(owner, [.. all], stop)).Problems);
        }
    }

    private static Reply Full(GuideItem item, Account voice, string words) => item.Type switch
    {
        AnswerType.Number => new() { Item = item.Id, Text = voice == Account.A ? "9998" : "9999" },
        AnswerType.MineAndTheirs => new() { Item = item.Id, Mine = Lines(voice, "m", words), Theirs = Lines(voice, "t", words) },
        AnswerType.Choice => new() { Item = item.Id, Options = [item.Options[voice == Account.A ? 0 : ^1].Id], Text = Words(voice, words, JointLimits.Beside) },
        AnswerType.Several => new() { Item = item.Id, Options = [.. Alternate(item, voice)], Text = Words(voice, words, JointLimits.Beside) },
        _ => new() { Item = item.Id, Text = Words(voice, words, JointLimits.Words) },
    };

    /// <summary>Every other option, as many as may be chosen together.</summary>
    private static IEnumerable<string> Alternate(GuideItem item, Account voice) =>
        item.Options.Where((o, at) => !o.Alone && at % 2 == (int)voice).Take(item.AtMost ?? int.MaxValue).Select(o => o.Id);

    private static string[] Lines(Account voice, string mark, string words) =>
        [.. Enumerable.Range(1, JointLimits.Lines).Select(n => Words(voice, $"{n}{mark} {words}", JointLimits.Line))];

    /// <summary>As many of these words as are let through.</summary>
    private static string Words(Account voice, string words, int most) =>
        $"{voice} {string.Concat(Enumerable.Repeat(words, most))}"[..most].Trim();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.None, 1000)]
    private static partial Regex PdfPage();
}
