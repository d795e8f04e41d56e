using Alliage.Core.Search;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Voices;
using Xunit;

namespace Alliage.Web.Tests.Search;

public sealed class SearchPageTests : IDisposable
{
    private const string Ensemble = "/studies/demonstration/search?q=ENSEMBLE&whole=1&role=owner";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en", "Found 5 times: in 5 of 283 turns, 4 of 17 sources, 4 of 16 voices.")]
    [InlineData("fr", "Trouvé 5 fois : dans 5 tours de parole sur 283, 4 sources sur 17, 4 voix sur 16.")]
    public async Task The_count_is_the_title_with_its_denominators_and_every_hit_of_the_engine_is_listed(string language, string title)
    {
        var found = await Found(new SearchScope { Role = SpeakerRole.Owner }, "ensemble");

        var page = await site.Visit(language).Get(Ensemble);

        Assert.Equal(title, page.TextOf("h1"));
        Assert.Equal(found.Hits.Select(h => h.Words), page.TextsOf(".kwic b"));
        Assert.Equal(found.Hits.Select(h => Page.Plain(h.Before)), page.TextsOf(".kwic .before"));
        Assert.Equal(
            found.Hits.Select(h => $"/studies/demonstration/sources/{h.Source.Id}#t{h.Turn}"),
            page.Document.QuerySelectorAll(".hits .note a:first-child").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_marker_is_a_ready_query_of_owners_words()
    {
        var claire = site.Visit();
        var page = await claire.Get("/studies/demonstration/search");
        var marker = page.Document.QuerySelector("#marker-ensemble a")!.GetAttribute("href")!;

        Assert.Equal(4, page.TextsOf(".markers li").Count);
        Assert.Contains(
            page.TextOf("#marker-ensemble .note"), (await claire.Get(marker)).TextOf("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_words_and_a_voice_narrow_what_is_found()
    {
        var page = await site.Visit().Get("/studies/demonstration/search?q=ensemble%2C+en+commun&alliance=pain&voice=B");
        Assert.Equal(
            (await Found(new SearchScope { Alliance = "pain", Account = Account.B }, "ensemble", "en commun", whole: false)).Total,
            page.TextsOf(".kwic b").Count);
        Assert.Equal("pain-B", Assert.Single(page.TextsOf(".hits h3")));
    }

    [Fact]
    public async Task More_hits_than_a_page_holds_are_a_link_away()
    {
        var claire = site.Visit();
        var first = await claire.Get("/studies/demonstration/search?q=ne");
        var next = first.Document.QuerySelectorAll("a").First(a => a.TextContent == "More hits").GetAttribute("href")!;

        Assert.Equal(50, first.TextsOf(".kwic b").Count);
        Assert.StartsWith("51 to 100 of", (await claire.Get(next)).TextOf("#hits"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ticked_hits_are_coded_in_one_change_and_that_is_undone_by_one_button()
    {
        var claire = site.Visit();
        var page = await claire.Get(Ensemble);
        var hits = page.Document.QuerySelectorAll("input[name=hit]").Take(3).Select(h => ("hit", h.GetAttribute("value")!)).ToArray();
        var code = page.Document.QuerySelectorAll("select[name=with] option")[^1].GetAttribute("value")!;
        var before = await Codings();

        var coded = await claire.Press(Ensemble, page, "code", null, [.. hits, ("with", code), ("by", "Claire")]);

        Assert.Equal(before + 3, await Codings());
        var done = await claire.Get(coded.Location!.Split('#')[0]);
        Assert.Equal("3 passages are coded, in one change.", done.TextOf(".told"));

        await claire.Press(coded.Location.Split('#')[0], done, "undo", null);
        Assert.Equal(before, await Codings());
    }

    [Theory]
    [InlineData("en", "No hit is ticked.")]
    [InlineData("fr", "Aucun passage n’est coché.")]
    public async Task Nothing_ticked_is_said_and_codes_nothing(string language, string said)
    {
        var claire = site.Visit(language);
        var page = await claire.Get(Ensemble);
        var code = page.Document.QuerySelectorAll("select[name=with] option")[^1].GetAttribute("value")!;

        var answer = await claire.Press(Ensemble, page, "code", null, ("with", code), ("by", "Claire"));

        Assert.Contains(said, answer.TextOf("[role=alert]"), StringComparison.Ordinal);
    }

    private async Task<SearchResult> Found(SearchScope scope, params string[] anyOf) => await Found(scope, anyOf, whole: true);

    private async Task<SearchResult> Found(SearchScope scope, string one, string other, bool whole) => await Found(scope, [one, other], whole);

    private async Task<SearchResult> Found(SearchScope scope, string[] anyOf, bool whole) =>
        (await site.UseCases.SearchStudy.Run("demonstration", new(anyOf, whole, scope), Site.Stop)).Value.Result;

    private async Task<int> Codings() =>
        (await site.UseCases.OpenStudy.Run("demonstration", null, Site.Stop)).Value.Study.Cases.SelectMany(c => c.Sources).Sum(s => s.Codings.Count);
}
