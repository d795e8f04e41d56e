using System.Net;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Voices;
using Xunit;

namespace Alliage.Web.Tests.Corrections;

public sealed class CorrectPageTests : IDisposable
{
    private const string Source = "/studies/demonstration/sources/pain-A/correct";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en", "Corrected. The former text stays in the journal.")]
    [InlineData("fr", "Corrigé. L’ancien texte reste dans le journal.")]
    public async Task A_typo_is_mended_without_script_and_codings_stay_on_their_words(string language, string told)
    {
        var claire = site.Visit(language);
        var (number, coding) = await CodedTurn();
        var page = await claire.Get($"{Source}?turn={number}");
        var text = page.Document.QuerySelector("textarea")!.TextContent;

        var saved = await claire.Press($"{Source}?turn={number}", page, "mend", "correct", ("text", "Eh bien, voilà. " + text), ("by", "Claire"));

        Assert.Equal(told, (await claire.Get(saved.Location!)).TextOf(".told"));
        var after = await Opened();
        Assert.Contains("Eh bien, voilà. " + text[..20], after.Text, StringComparison.Ordinal);
        var moved = after.Source.Codings.Single(c => c.Id == coding.Id);
        Assert.Equal(coding.Quote, after.Text[moved.Start..moved.End]);
        Assert.True(moved.Start > coding.Start);
    }

    [Fact]
    public async Task A_coding_that_would_lose_its_words_is_named_before_and_goes_only_once_ticked()
    {
        var claire = site.Visit();
        var (number, coding) = await CodedTurn();
        var page = await claire.Get($"{Source}?turn={number}");

        var asked = await claire.Press($"{Source}?turn={number}", page, "mend", "correct", ("text", "Zut"), ("by", "Claire"));

        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.Contains(coding.Quote[..15], asked.TextOf(".mend"), StringComparison.Ordinal);
        Assert.Equal("Zut", asked.Document.QuerySelector("textarea")!.TextContent);
        Assert.Contains((await Opened()).Source.Codings, c => c.Id == coding.Id);

        var lost = asked.Document.QuerySelectorAll("input[type=checkbox]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!));
        await claire.Press($"{Source}?turn={number}", asked, "mend", "correct", [.. lost, ("by", "Claire")]);

        Assert.DoesNotContain((await Opened()).Source.Codings, c => c.Id == coding.Id);
    }

    [Fact]
    public async Task A_turn_is_parted_at_a_sentence_and_joined_again()
    {
        var claire = site.Visit();
        var before = (await Opened()).Source.Turns.Count;
        var number = await LongTurn();
        var page = await claire.Get($"{Source}?turn={number}");
        var at = page.Document.QuerySelector("input[name=at]")!.GetAttribute("value")!;

        await claire.Press($"{Source}?turn={number}", page, "mend", "split", ("at", at), ("by", "Claire"));
        var parted = (await Opened()).Source.Turns;
        Assert.Equal((before + 1, at), (parted.Count, parted[number].Start.ToString(System.Globalization.CultureInfo.InvariantCulture)));

        await claire.Press($"{Source}?turn={number}", await claire.Get($"{Source}?turn={number}"), "mend", "join");
        Assert.Equal(before, (await Opened()).Source.Turns.Count);
    }

    [Fact]
    public async Task Parted_nowhere_or_by_nobody_is_refused_in_words()
    {
        var claire = site.Visit();
        var answer = await claire.Press($"{Source}?turn=2", await claire.Get($"{Source}?turn=2"), "mend", "split", ("by", ""));
        Assert.NotEmpty(answer.TextOf("[role=alert]"));
    }

    [Fact]
    public async Task All_turns_are_listed_to_choose_from() =>
        Assert.Equal((await Opened()).Source.Turns.Count, (await site.Visit().Get(Source)).TextsOf(".turn-list li").Count);

    private async Task<(int Number, Coding Coding)> CodedTurn()
    {
        var source = (await Opened()).Source;
        var coding = source.Codings.First(c => source.Turns.Any(t => t.Role == SpeakerRole.Owner && t.Start <= c.Start && t.End >= c.End));
        return (TurnNumbers.Of(source, coding.Start), coding);
    }

    private async Task<int> LongTurn()
    {
        var turns = (await Opened()).Source.Turns;
        return turns.ToList().IndexOf(turns.Where(t => t.Role == SpeakerRole.Owner).MaxBy(t => t.Words)!) + 1;
    }

    private async Task<Workbench.Sources.OpenedSource> Opened() => (await site.UseCases.OpenSource.Run("demonstration", "pain-A", Site.Stop)).Value;
}
