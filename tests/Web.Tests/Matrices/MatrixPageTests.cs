using System.Globalization;
using System.Net;
using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Web.Features.Matrices;
using Alliage.Web.Tests.Alliances;
using Alliage.Workbench.Comparison;
using AngleSharp.Dom;
using Xunit;

namespace Alliage.Web.Tests.Matrices;

/// <summary>The cross-case matrix on its page, against the matrix that the command line prints.</summary>
public sealed class MatrixPageTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string, MatrixRows, MatrixColumns, MatrixShows> EveryMatrix()
    {
        var all = from study in new[] { "demonstration", "reference-2006" }
                  from rows in Enum.GetValues<MatrixRows>()
                  from columns in Enum.GetValues<MatrixColumns>()
                  from cells in Enum.GetValues<MatrixShows>()
                  where cells != MatrixShows.Summaries || (columns == MatrixColumns.Themes && rows != MatrixRows.Sources)
                  where study != "reference-2006" || (rows != MatrixRows.Sources && columns != MatrixColumns.Codes)
                  select (study, rows, columns, cells);
        var data = new TheoryData<string, MatrixRows, MatrixColumns, MatrixShows>();
        foreach (var (study, rows, columns, cells) in all)
        {
            data.Add(study, rows, columns, cells);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryMatrix))]
    public async Task Every_cell_is_that_of_the_engine(string study, MatrixRows rows, MatrixColumns columns, MatrixShows cells)
    {
        var cell = cells == MatrixShows.Presence ? MatrixCell.Presence : MatrixCell.Count;
        var built = await Plain.Matrix(site, study, rows, columns, cell);

        var page = await site.Visit().Get($"/studies/{study}/matrix?rows={Keyword.Of(rows)}&columns={Keyword.Of(columns)}&cells={Keyword.Of(cells)}&order=study&page=all");

        Assert.Equal(built.Columns.Count, page.Document.QuerySelectorAll("table thead th").Length - 1);
        Assert.Equal(
            built.Rows.Select(r => (MatrixAddresses.Anchor(r.Key), string.Join(' ', r.Cells.Select(c => c.Value)))),
            page.Document.QuerySelectorAll("table tbody tr[id]").Select(r => (r.Id!, string.Join(' ', r.QuerySelectorAll("td").Select(Value)))));
    }

    [Theory]
    [InlineData("demonstration", "axis-orientation")]
    [InlineData("demonstration", "tie")]
    [InlineData("reference-2006", "axis-logic")]
    [InlineData("reference-2006", "dependence")]
    [InlineData("reference-2006", "competitors")]
    public async Task An_order_groups_the_same_rows_and_says_of_how_many_alliances(string study, string order)
    {
        var placed = (await site.UseCases.PlaceStudy.Run(study, null, Site.Stop)).Value;
        var page = await site.Visit().Get($"/studies/{study}/matrix?order={order}");

        Assert.Equal(
            placed.Placements.Select(p => "r-" + p.Case.Alliance.Id).Order(StringComparer.Ordinal),
            page.Document.QuerySelectorAll("table tbody tr[id]").Select(r => r.Id!).Order(StringComparer.Ordinal));
        var groups = page.Document.QuerySelectorAll("table tbody").Select(b => (Rows: b.QuerySelectorAll("tr[id]").Length, Head: Page.Plain(b.QuerySelector(".group")!.TextContent))).ToList();
        Assert.True(groups.Count > 1);
        Assert.All(groups, g => Assert.EndsWith($"{g.Rows} of {placed.Placements.Count} alliances", g.Head, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cases_stand_under_the_pole_at_which_they_are_placed()
    {
        var placed = (await site.UseCases.PlaceStudy.Run("demonstration", null, Site.Stop)).Value;
        var page = await site.Visit().Get("/studies/demonstration/matrix?order=axis-logic");
        foreach (var body in page.Document.QuerySelectorAll("table tbody"))
        {
            var poles = body.QuerySelectorAll("tr[id]").Select(r => placed.Placements.Single(p => "r-" + p.Case.Alliance.Id == r.Id).Axis("logic"))
                .Select(a => a.Pole ?? Keyword.Of(a.Status)).Distinct();
            var pole = Assert.Single(poles);
            Assert.StartsWith(pole, Page.Plain(body.QuerySelector(".group")!.TextContent), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Silence_is_drawn_in_the_voice_s_colour_and_what_was_not_asked_is_said_in_grey()
    {
        var page = await site.Visit("fr").Get("/studies/demonstration/matrix?rows=voices&columns=facets&cells=count");

        Assert.NotEmpty(page.Document.QuerySelectorAll("tr[id$='-A'] td > a.lacuna.a-ink"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("tr[id$='-B'] td > a.lacuna.b-ink"));
        Assert.Empty(page.Document.QuerySelectorAll("tr[id$='-A'] .b-ink, tr[id$='-B'] .a-ink, tr[id$='-record'] .lacuna"));
        Assert.Contains("n. d.", page.TextsOf("td > span.nil"));
        Assert.Contains("abordé, non mentionné", page.TextsOf("td > span.nil"));
    }

    [Fact]
    public async Task A_head_says_how_many_voices_were_heard_and_the_foot_what_they_made_of_it()
    {
        var page = await site.Visit("fr").Get("/studies/demonstration/matrix?columns=facets&theme=logic");
        Assert.All(page.TextsOf("thead th:not(:first-child) .note"), t => Assert.Matches(@"^\d+ voix entendues? sur 16$", t));
        Assert.All(page.TextsOf("tfoot td"), t => Assert.Matches(@"^\d+ sur \d+$", t));
    }

    [Fact]
    public async Task What_is_chosen_stays_in_the_address_of_every_choice_and_of_every_cell()
    {
        var page = await site.Visit().Get("/studies/demonstration/matrix?columns=facets&order=tie&theme=logic&filled=1");
        Assert.All(page.Document.QuerySelectorAll(".views a, td a"), a =>
        {
            var address = a.GetAttribute("href")!;
            Assert.Contains("order=tie", address, StringComparison.Ordinal);
            Assert.Contains("theme=logic", address, StringComparison.Ordinal);
        });
        Assert.Equal("tie", page.Field("order"));
        Assert.Equal("logic", page.Field("theme"));
    }

    [Fact]
    public async Task On_paper_every_column_stands_on_some_sheet_once_with_the_rows_again()
    {
        var page = await site.Visit().Get("/studies/demonstration/matrix?columns=facets&paper=a3");
        var tables = page.Document.QuerySelectorAll("table");
        Assert.Equal(26, tables.Sum(t => t.QuerySelectorAll("thead th").Length - 1));
        Assert.True(tables.Length > 1);
        Assert.All(tables, t => Assert.Equal(8, t.QuerySelectorAll("tbody tr:not(.group)").Length));
        Assert.Equal(page.Ids.Distinct(), page.Ids);
    }

    [Theory]
    [InlineData("order=axis-height", "height")]
    [InlineData("theme=weather", "weather")]
    [InlineData("configuration=none", "none")]
    public async Task What_the_framework_does_not_have_is_said_and_nothing_is_guessed(string asked, string named)
    {
        var page = await site.Visit().Get("/studies/demonstration/matrix?" + asked);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains(named, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_matrix_without_rows_or_columns_says_so()
    {
        var page = await site.Visit().Get("/studies/reference-2006/matrix?columns=codes");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("No alliance, or no column, answers to what is asked.", page.Text, StringComparison.Ordinal);
    }

    /// <summary>The number that a cell shows; in words, the sum of its superscripts; of quotations, what its last line counts.</summary>
    private static int Value(IElement cell) => cell.QuerySelector("a:not(.lacuna)") is not { } link ? 0
        : cell.QuerySelectorAll("sup") is { Length: > 0 } rows ? rows.Sum(s => Number(s.TextContent))
        : cell.QuerySelector("a.whole") is { } whole ? Counted(whole)
        : link.TextContent == "×" ? 1
        : Number(link.TextContent);

    private static int Counted(IElement whole) =>
        Page.Plain(whole.TextContent[(whole.TextContent.IndexOf(" of ", StringComparison.Ordinal) + 1)..]).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsAsciiDigit(w[0])).Sum(Number);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
