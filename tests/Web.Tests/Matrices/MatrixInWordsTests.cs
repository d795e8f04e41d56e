using System.Net;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Matrices;

/// <summary>Summaries and quotations as cells, choices, places, and what comes before a file.</summary>
public sealed class MatrixInWordsTests(Site site) : IClassFixture<Site>
{
    private const string Demonstration = "/studies/demonstration/matrix";

    [Fact]
    public async Task A_summary_stands_whole_in_its_cell_and_its_quotations_are_a_click_away()
    {
        var visitor = site.Visit();
        var page = await visitor.Get(Demonstration + "?cells=summaries&order=study");
        var cell = page.Document.QuerySelectorAll("#r-pain td")[5];

        Assert.Contains("elle voudrait un écrit pour que la chose tienne après eux.", Page.Plain(cell.TextContent), StringComparison.Ordinal);
        var opened = await visitor.Get(cell.QuerySelector("a.whole")!.GetAttribute("href")!);
        Assert.Contains("elle voudrait un écrit pour que la chose tienne après eux.", opened.TextOf(".cell-lines"), StringComparison.Ordinal);
        Assert.Contains(opened.Document.QuerySelectorAll(".cell-lines sup a"), a => a.GetAttribute("href") == "/studies/demonstration/sources/pain-A#c-c0027");
    }

    [Fact]
    public async Task Where_no_summary_is_written_that_is_said_with_how_much_there_is_and_the_way_to_write_it()
    {
        var visitor = site.Visit();
        var page = await visitor.Get(Demonstration + "?cells=summaries&order=study");
        var cell = page.Document.QuerySelectorAll("#r-toiture td")[1];

        Assert.Equal(["A no summary write it Toitures Chabrolle, The alliance4", "B no summary write it Soleil de biais, The alliance4"], cell.QuerySelectorAll(".said-in").Select(l => Page.Plain(l.TextContent)));
        var form = await visitor.Get(cell.QuerySelector("a.in-cell")!.GetAttribute("href")!);
        Assert.NotNull(form.Document.QuerySelector("#theme-alliance form textarea"));
    }

    [Fact]
    public async Task A_summary_that_is_written_on_the_voices_page_is_in_the_matrix_at_once()
    {
        using var own = new Site();
        Assert.True((await own.UseCases.ImportStudy.Run("demonstration", "demonstration", "Claire", Site.Stop)).Succeeded);
        var visitor = own.Visit();
        var address = (await visitor.Get(Demonstration + "?cells=summaries&order=study")).Document.QuerySelector("#r-toiture a.in-cell")!.GetAttribute("href")!.Split('#')[0];
        var sent = await visitor.Send(address, await visitor.Get(address), ("text", "Les chantiers venaient déjà."), ("by", "Claire"));

        Assert.Equal(HttpStatusCode.Found, sent.Status);
        Assert.Contains("Les chantiers venaient déjà.", (await visitor.Get(Demonstration + "?cells=summaries&order=study")).TextOf("#r-toiture"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("columns=codes")]
    [InlineData("columns=indicators&rows=voices")]
    [InlineData("rows=sources")]
    public async Task Where_nobody_writes_summaries_the_page_says_so_and_offers_what_there_is(string asked)
    {
        var visitor = site.Visit();
        var page = await visitor.Get($"{Demonstration}?cells=summaries&{asked}");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("the analyst writes them for an account and on a theme", page.Text, StringComparison.Ordinal);
        foreach (var offer in page.Document.QuerySelectorAll(".acts a"))
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.Get(offer.GetAttribute("href")!)).Status);
        }
    }

    [Fact]
    public async Task A_quotation_says_where_it_stands_and_of_how_many_and_leads_to_its_place()
    {
        var page = await site.Visit().Get(Demonstration + "?cells=quotations&rows=voices&order=study");
        var cell = page.Document.QuerySelectorAll("#r-toiture-A td")[2];

        Assert.Equal(3, cell.QuerySelectorAll(".quoted").Length);
        Assert.Equal("3 of 4 passages", Page.Plain(cell.QuerySelector("a.whole")!.TextContent));
        Assert.Equal("toiture-A, turn 6", Page.Plain(cell.QuerySelector("a.at")!.TextContent));
        Assert.StartsWith("/studies/demonstration/sources/toiture-A#c-", cell.QuerySelector("a.at")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_chosen_is_said_in_words_and_can_be_undone()
    {
        var page = await site.Visit().Get(Demonstration + "?cells=count&sector=crafts&tie=strong&columns=facets&facet=aim");
        Assert.Contains("(facet: The aim, sector: crafts, tie: strong)", page.Text, StringComparison.Ordinal);
        Assert.Equal(("crafts", "strong", "aim"), (page.Field("sector"), page.Field("tie"), page.Field("facet")));
        Assert.Equal(2, page.Document.QuerySelectorAll("thead th").Length);
        Assert.NotNull(page.Document.QuerySelector("details[open] select[name='sector']"));
        Assert.Contains("/studies/demonstration/matrix?columns=facets&cells=count", page.Links);
    }

    [Fact]
    public async Task Published_places_are_offered_only_where_something_is_published()
    {
        var visitor = site.Visit();
        Assert.DoesNotContain((await visitor.Get(Demonstration)).Links, l => l.Contains("places=published", StringComparison.Ordinal));
        var page = await visitor.Get("/studies/reference-2006/matrix?order=configuration&places=published");
        Assert.Contains("the place that the author published", page.Text, StringComparison.Ordinal);
        Assert.All(page.Document.QuerySelectorAll("td a:not(.lacuna)"), a => Assert.Contains("places=published", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sector=fishing", "fishing")]
    [InlineData("tie=medium", "medium")]
    [InlineData("dependence=weak", "weak")]
    [InlineData("facet=weather", "weather")]
    [InlineData("attribute=taille%3D10", "taille")]
    [InlineData("order=attribute-taille", "taille")]
    public async Task What_is_not_there_to_choose_is_said(string asked, string named)
    {
        var page = await site.Visit().Get($"{Demonstration}?{asked}");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains(named, page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cells=count", "takes no words with it")]
    [InlineData("cells=quotations", "takes words with it")]
    public async Task Before_a_file_what_may_tell_names_is_proposed_and_the_files_keep_the_question(string asked, string said)
    {
        var visitor = site.Visit();
        var matrix = await visitor.Get($"{Demonstration}?{asked}&sector=crafts&order=tie");
        Assert.DoesNotContain(matrix.Links, l => l.Contains(".csv", StringComparison.Ordinal) || l.Contains(".xlsx", StringComparison.Ordinal));
        var page = await visitor.Get(matrix.Links.Single(l => l.Contains("/matrix/export", StringComparison.Ordinal)));

        Assert.Contains(said, page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll(".traces tbody tr"));
        foreach (var format in new[] { "xlsx", "csv" })
        {
            var link = page.Links.Single(l => l.Contains("matrix." + format, StringComparison.Ordinal));
            Assert.Contains("order=tie", link, StringComparison.Ordinal);
            Assert.Contains("sector=crafts", link, StringComparison.Ordinal);
            Assert.NotEmpty(await visitor.Download(link));
        }
    }
}
