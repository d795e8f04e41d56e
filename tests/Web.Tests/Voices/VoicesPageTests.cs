using System.Net;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Voices;

public sealed class VoicesPageTests : IDisposable
{
    private const string Pain = "/studies/demonstration/alliances/pain/voices";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en", "apart", "same", "near", "one silent", "not comparable")]
    [InlineData("fr", "éloigné", "même", "proche", "une voix tue", "non comparable")]
    public async Task The_page_of_a_study_has_every_verdict_of_the_command_line(string language, params string[] said)
    {
        var compared = (await site.UseCases.CompareVoices.Run("demonstration", Site.Stop)).Value;
        var names = new Dictionary<string, string> { ["apart"] = said[0], ["same"] = said[1], ["near"] = said[2], ["one-silent"] = said[3], ["not-comparable"] = said[4] };

        var page = await site.Visit(language).Get("/studies/demonstration/voices");

        Assert.Equal(compared.Verdicts.Select(v => names[Keyword.Of(v.Verdict)]), page.TextsOf(".verdicts td > a"));
        Assert.Equal(
            compared.Verdicts.Select(v => $"/studies/demonstration/alliances/{v.Alliance}/voices#theme-{v.Theme}"),
            page.Document.QuerySelectorAll(".verdicts td > a").Select(a => a.GetAttribute("href")));
        Assert.Equal(
            compared.Divergences.Select(d => "sharp-" + d.Placement.Case.Alliance.Id),
            page.Document.QuerySelectorAll(".sharpest > li").Select(l => l.Id!));
    }

    [Fact]
    public async Task The_sharpest_divergence_comes_first_with_its_readings_and_both_lines()
    {
        var first = (await site.Visit().Get("/studies/demonstration/voices")).TextOf(".sharpest > li");

        Assert.StartsWith("Cidrerie de la Belle Branche and Brasserie Contretemps", first, StringComparison.Ordinal);
        Assert.Contains("3 readings for co-development, 0 for egocentric", first, StringComparison.Ordinal);
        Assert.Contains("Interrogé sur la cidrerie il parle d'autre chose", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "openly")]
    [InlineData("fr", "ouvertement")]
    public async Task A_theme_shows_the_question_in_its_words_and_how_it_was_put(string language, string openly)
    {
        var logic = (await site.Visit(language).Get(Pain)).TextsOf("#theme-logic .question");

        Assert.Equal(4, logic.Count);
        Assert.Contains(openly, logic[0], StringComparison.Ordinal);
        Assert.Contains("Qu'est-ce que vous en attendez", logic[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_rests_on_quotations_that_its_numbers_open()
    {
        var page = await site.Visit().Get(Pain);
        Assert.Equal(
            ["/studies/demonstration/sources/pain-A#c-c0002", "/studies/demonstration/sources/pain-A#c-c0022"],
            page.Document.QuerySelectorAll("#theme-logic .voice.a .gist a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_line_is_written_where_it_is_read_kept_changed_and_taken_away()
    {
        var claire = site.Visit();
        const string form = Pain + "?sum=A/outlook";
        var empty = await claire.Get(form);
        var quotation = empty.Document.QuerySelector("input[name=codings]")?.GetAttribute("value");

        var saved = await claire.Send(form, empty, [("text", "Elle se voit là dans dix ans."), ("by", "Claire"), .. quotation is null ? [] : new[] { ("codings", quotation) }]);

        Assert.Equal((HttpStatusCode.Found, Pain + "#theme-outlook"), (saved.Status, saved.Location));
        Assert.StartsWith("Elle se voit là dans dix ans.", (await claire.Get(Pain)).TextOf("#theme-outlook .voice.a .gist"), StringComparison.Ordinal);
        Assert.Equal(("Claire", quotation), ((await Line())!.By, (await Line())!.Codings is [var only, ..] ? only : null));

        var again = await claire.Get(form);
        Assert.Equal("Elle se voit là dans dix ans.", again.Field("text"));
        await claire.Send(form, again, ("text", "Elle se voit là encore."));
        Assert.Equal("Elle se voit là encore.", (await Line())!.Text);

        await claire.Send(form, await claire.Get(form), ("action", "remove"));
        Assert.Null(await Line());
    }

    [Fact]
    public async Task A_line_without_words_or_name_is_refused_with_both_said()
    {
        var claire = site.Visit();
        var answer = await claire.Send(Pain + "?sum=B/logic", await claire.Get(Pain + "?sum=B/logic"), ("text", " "));

        Assert.Equal(2, answer.TextsOf(".mend li").Count);
        Assert.Contains("monter le fournil de Soizic", (await Line(Account.B, "logic"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_stands_beside_the_proposal_and_replaces_nothing()
    {
        var claire = site.Visit();
        const string decide = "/studies/demonstration/alliances/pain/decide/theme/logic";
        await claire.Send(decide, await claire.Get(decide), ("value", "apart"), ("reason", "Le ton change."), ("by", "Claire"));

        var gutter = (await claire.Get(Pain)).TextOf("#theme-logic .gutter");
        Assert.StartsWith("near computed", gutter, StringComparison.Ordinal);
        Assert.Contains("apart", gutter, StringComparison.Ordinal);
        Assert.Contains("Le ton change.", (await claire.Get(Pain)).TextOf("#theme-logic .aside"), StringComparison.Ordinal);
        Assert.Contains("Claire: apart", (await claire.Get("/studies/demonstration/voices")).TextOf("#verdicts-pain .decided"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/studies/nothing/voices")]
    [InlineData("/studies/demonstration/alliances/nothing/voices")]
    public async Task What_is_not_there_is_said(string address) => Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Get(address)).Status);

    private async Task<Summary?> Line(Account account = Account.A, string theme = "outlook") =>
        (await site.UseCases.OpenCase.Run("demonstration", "pain", Site.Stop)).Value.Placement.Case.Summaries
            .FirstOrDefault(s => s.Account == account && s.Theme == theme);
}
