using System.IO.Compression;
using Alliage.Core.Comparison;
using Alliage.Web.Features.Matrices;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Matrices;

/// <summary>Matrices read with another framework than the study's own.</summary>
public sealed class MatrixUnderFrameworkTests(Site site) : IClassFixture<Site>
{
    private const string Study = "demonstration";

    private const string Other = "granovetter-1973";

    [Fact]
    public async Task The_page_says_which_grid_and_keeps_it_in_every_way_on()
    {
        var page = await site.Visit().Get($"/studies/{Study}/matrix?framework={Other}&columns=facets");

        Assert.Contains("Strength of the tie (Granovetter 1973)", page.TextOf("header .note"), StringComparison.Ordinal);
        Assert.Equal(4, page.Document.QuerySelectorAll("thead th:not(:first-child)").Length);
        Assert.All(
            page.Document.QuerySelectorAll(".matrix-bar .views a, tbody td a, .matrix-pages a").Select(a => a.GetAttribute("href")!),
            address => Assert.Contains("framework=" + Other, address, StringComparison.Ordinal));
        Assert.Equal(Other, page.Document.QuerySelector("form.matrix-choice input[name=framework]")!.GetAttribute("value"));
        Assert.Empty(page.Document.QuerySelectorAll("select[name=order] option").Select(o => o.GetAttribute("value")).Intersect(["tie", "dependence", "configuration"]));
    }

    [Fact]
    public async Task A_cell_opens_under_the_same_grid_and_leads_back_to_it()
    {
        var page = await site.Visit().Get($"/studies/{Study}/matrix?framework={Other}&columns=facets&cells=count");
        var cell = await site.Visit().Get(page.Document.QuerySelector("tbody td a")!.GetAttribute("href")!);

        Assert.NotEmpty(cell.Document.QuerySelectorAll(".cell-words li"));
        Assert.Contains("framework=" + Other, cell.Document.QuerySelector("main header a")!.GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_grid_is_chosen_from_those_there_are_and_drops_what_is_peculiar_to_this_one()
    {
        var page = await site.Visit().Get($"/studies/{Study}/matrix?rows=voices&columns=facets&theme=logic&order=axis-logic&sector=crafts&filled=1");

        var form = page.Document.QuerySelector("form.grid-choice")!;
        var all = await site.UseCases.ListFrameworks.Run(Site.Stop);
        Assert.Equal(all.Select(f => f.Id == "jaouen-2006" ? "" : f.Id), form.QuerySelectorAll("option").Select(o => o.GetAttribute("value")!));
        Assert.Equal(
            ["columns=facets", "filled=1", "rows=voices", "sector=crafts"],
            form.QuerySelectorAll("input").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_file_says_in_its_name_and_in_its_sheet_which_grid_it_was_read_with(string language)
    {
        var written = (await site.UseCases.ExportMatrix.Run(
            Study, new() { Framework = Other, Columns = MatrixColumns.Facets }, "xlsx", language, Site.Stop)).Value;

        Assert.Contains(Other, written.Name, StringComparison.Ordinal);
        await using var zip = new ZipArchive(new MemoryStream(written.Bytes));
        var texts = new List<string>();
        foreach (var entry in zip.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await entry.OpenAsync(Site.Stop));
            texts.Add(await reader.ReadToEndAsync(Site.Stop));
        }

        Assert.Contains(texts, t => t.Contains(Other + " 1.0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Within_one_case_rows_are_those_of_the_other_grid_and_cells_open_under_it()
    {
        var address = WithinAddress.Of(Study, "cidre", framework: Other);
        var page = await site.Visit().Get(address);

        var framework = (await site.UseCases.OpenStudy.Run(Study, Other, Site.Stop)).Value.Framework.Framework;
        Assert.Subset(
            framework.Facets.Select(f => WithinAddress.Anchor(WithinRows.Facets, f.Id)).ToHashSet(),
            page.Document.QuerySelectorAll("table tbody tr").Select(r => r.Id!).Where(id => id.StartsWith("f-", StringComparison.Ordinal)).ToHashSet());
        var link = page.Document.QuerySelector("table tbody td a")!.GetAttribute("href")!;
        Assert.Contains("framework=" + Other, link, StringComparison.Ordinal);
        Assert.NotEmpty((await site.Visit().Get(link)).Document.QuerySelectorAll(".cell-words li"));
    }

    [Fact]
    public async Task What_needs_two_axes_is_refused_in_words_where_there_are_none()
    {
        var page = await site.Visit().Get($"/studies/{Study}/matrix?framework={Other}&order=tie");

        Assert.Equal(404, (int)page.Status);
        Assert.Contains($"“{Other}” has no two axes", page.TextOf("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "A : Symbiose ; B : Implémentation")]
    [InlineData("en", "A: Symbiosis; B: Implementation")]
    public async Task Rows_are_grouped_by_what_the_grid_says_of_each_firm(string language, string head)
    {
        var page = await site.Visit(language).Get($"/studies/{Study}/matrix?framework=puthod-1996&columns=facets&order=by-position");

        Assert.Contains(page.TextsOf(".group th"), t => t.StartsWith(head, StringComparison.Ordinal));
        Assert.Contains("by-position", page.Document.QuerySelectorAll("select[name=order] option").Select(o => o.GetAttribute("value")));
    }

    [Fact]
    public async Task Reading_with_another_grid_and_back_changes_nothing_of_the_first()
    {
        var asked = new Workbench.Comparison.MatrixQuestion { Columns = MatrixColumns.Facets };
        var before = (await site.UseCases.OrderMatrix.Run(Study, asked, Site.Stop)).Value.Matrix;
        _ = await site.UseCases.OrderMatrix.Run(Study, asked with { Framework = Other }, Site.Stop);
        var after = (await site.UseCases.OrderMatrix.Run(Study, asked, Site.Stop)).Value.Matrix;

        Assert.Equal(before.Columns.Select(c => c.Key), after.Columns.Select(c => c.Key));
        Assert.Equal(Cells(before), Cells(after));

        static IEnumerable<int> Cells(OrderedMatrix matrix) => matrix.Groups.SelectMany(g => g.Rows).SelectMany(r => r.Row.Cells).Select(c => c.Value);
    }
}
