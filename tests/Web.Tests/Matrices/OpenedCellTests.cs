using System.Net;
using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Matrices;

/// <summary>A cell opens exactly what it counts.</summary>
public sealed class OpenedCellTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("demonstration", MatrixRows.Alliances, MatrixColumns.Themes)]
    [InlineData("demonstration", MatrixRows.Voices, MatrixColumns.Facets)]
    [InlineData("demonstration", MatrixRows.Sources, MatrixColumns.Codes)]
    [InlineData("reference-2006", MatrixRows.Voices, MatrixColumns.Indicators)]
    public async Task Each_cell_leads_to_its_own_rows_of_evidence_and_to_no_other(string study, MatrixRows rows, MatrixColumns columns)
    {
        var built = await Plain.Matrix(site, study, rows, columns, MatrixCell.Count);
        var visitor = site.Visit();
        var page = await visitor.Get($"/studies/{study}/matrix?rows={Keyword.Of(rows)}&columns={Keyword.Of(columns)}&cells=count&order=study&page=all");
        var links = page.Document.QuerySelectorAll("tbody td a:not(.lacuna)").Select(a => a.GetAttribute("href")!).ToList();
        var filled = built.Rows.SelectMany(r => r.Cells).Where(c => c.Value > 0).ToList();

        Assert.Equal(filled.Count, links.Count);
        for (var i = 0; i < links.Count; i += 1 + (links.Count / 12))
        {
            var opened = await visitor.Get(links[i]);
            Assert.Equal(
                filled[i].Evidence.Select(e => e.Id).Order(StringComparer.Ordinal),
                opened.Document.QuerySelectorAll("[data-evidence]").Select(e => e.GetAttribute("data-evidence")!).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_passage_is_shown_with_its_source_turn_coder_and_day_and_a_way_to_its_place()
    {
        var page = await site.Visit("fr").Get("/studies/demonstration/matrix/cell?rows=voices&row=toiture%2FA&column=logic");
        var first = Page.Plain(page.Document.QuerySelector("[data-evidence]")!.TextContent);
        Assert.Contains("toiture-A, tour 6", first, StringComparison.Ordinal);
        Assert.Contains("par Camille Démo, 16 juin 2025", first, StringComparison.Ordinal);
        Assert.Contains(page.Links, l => l.StartsWith("/studies/demonstration/sources/toiture-A#c-", StringComparison.Ordinal));
        Assert.Equal("« La logique » : 4 passages", page.TextOf("h1"));
    }

    [Fact]
    public async Task A_silence_opens_the_question_that_it_answered_with_nothing()
    {
        var visitor = site.Visit();
        var matrix = await visitor.Get("/studies/demonstration/matrix?rows=voices&columns=facets&cells=count");
        var page = await visitor.Get(matrix.Document.QuerySelector("a.lacuna:not(.uncounted)")!.GetAttribute("href")!);
        Assert.Empty(page.Document.QuerySelectorAll("[data-evidence]"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("li .lacuna:not(.uncounted)"));
        Assert.Contains("question", page.TextOf(".cell-words"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_back_leads_to_the_same_matrix_at_the_same_row()
    {
        var page = await site.Visit().Get("/studies/demonstration/matrix/cell?rows=voices&columns=facets&order=tie&row=pain%2FA&column=help");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        page = await site.Visit().Get("/studies/demonstration/matrix/cell?rows=voices&columns=facets&order=tie&row=pain%2FA&column=aim");
        Assert.Equal("/studies/demonstration/matrix?rows=voices&columns=facets&order=tie#r-pain-A", page.Document.QuerySelector(".head .caps a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("row=nowhere&column=logic", "nowhere")]
    [InlineData("row=pain&column=weather", "weather")]
    [InlineData("rows=voices&row=pain%2FC&column=logic", "pain/C")]
    [InlineData("", "matrix")]
    public async Task A_cell_that_is_not_there_is_said_clearly(string asked, string named)
    {
        var page = await site.Visit().Get("/studies/demonstration/matrix/cell?" + asked);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains(named, page.Text, StringComparison.Ordinal);
    }
}
