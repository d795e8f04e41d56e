using System.Net;
using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Matrices;

/// <summary>The matrix within one case, and its events.</summary>
public sealed class WithinCaseTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("demonstration")]
    [InlineData("reference-2006")]
    public async Task Facet_by_account_every_reading_is_that_of_the_engine(string study)
    {
        var placed = (await site.UseCases.PlaceStudy.Run(study, null, Site.Stop)).Value;
        foreach (var placement in placed.Placements)
        {
            var page = await site.Visit().Get($"/studies/{study}/alliances/{placement.Case.Alliance.Id}/matrix");
            var said = WithinCaseMatrix.Of(placement.Readings).Where(r => r.Accounts.Any(a => a.Count > 0)).ToList();
            Assert.Equal(
                said.Select(r => ("f-" + r.Key, string.Join(' ', r.Accounts.Select(a => a.Count(Tells) + (a.All(Tells) ? 0 : 1))))),
                page.Document.QuerySelectorAll("tr[id^='f-']").Select(r => (r.Id!, string.Join(' ', r.QuerySelectorAll("td").Select(c => c.QuerySelectorAll(".read-in").Length)))));
            Assert.Equal(
                said.SelectMany(r => r.Accounts).SelectMany(a => a).Where(Tells).Select(Rows).Where(n => n > 0),
                page.Document.QuerySelectorAll("tr[id^='f-'] sup").Select(s => int.Parse(s.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public async Task A_cell_opens_exactly_what_speaks_for_and_against()
    {
        var opened = (await site.UseCases.OpenCase.Run("demonstration", "toiture", Site.Stop)).Value;
        var visitor = site.Visit("fr");
        foreach (var row in WithinCaseMatrix.Of(opened.Placement.Readings).Take(8))
        {
            var page = await visitor.Get($"/studies/demonstration/alliances/toiture/matrix/{row.Key}/B");
            Assert.Equal(
                row.Accounts[1].SelectMany(r => r.Evidence.Concat(r.Against)).Where(e => e.Kind != EvidenceKind.Raised).Select(e => e.Id).Distinct(),
                page.Document.QuerySelectorAll("[data-evidence]").Select(e => e.GetAttribute("data-evidence")!));
        }
    }

    [Theory]
    [InlineData("demonstration")]
    [InlineData("reference-2006")]
    public async Task Theme_by_account_every_reading_is_that_of_the_engine_with_the_analyst_s_line_above(string study)
    {
        var placed = (await site.UseCases.PlaceStudy.Run(study, null, Site.Stop)).Value;
        foreach (var placement in placed.Placements)
        {
            var page = await site.Visit().Get($"/studies/{study}/alliances/{placement.Case.Alliance.Id}/matrix?by=themes");
            foreach (var row in WithinCaseMatrix.Of(placement.Readings, WithinRows.Themes))
            {
                var shown = page.Document.GetElementById("t-" + row.Key);
                var lines = placement.Case.Summaries.Where(s => s.Theme == row.Key).OrderBy(s => s.Account).Select(s => Page.Plain(s.Text));
                Assert.Equal(row.Accounts.All(a => a.Count == 0) && !lines.Any(), shown is null);
                Assert.Equal(lines, shown?.QuerySelectorAll(".gist > span:first-child").Select(g => Page.Plain(g.TextContent)) ?? []);
                Assert.Equal(
                    shown is null ? [] : row.Accounts.Select(a => a.Count(Tells) + (a.All(Tells) ? 0 : 1)),
                    shown?.QuerySelectorAll("td").Select(c => c.QuerySelectorAll(".read-in").Length) ?? []);
            }
        }
    }

    [Fact]
    public async Task A_theme_s_cell_opens_its_line_and_its_words_and_leads_back()
    {
        var page = await site.Visit().Get("/studies/demonstration/alliances/pain/matrix/logic/B?by=themes");
        Assert.NotEmpty(page.Document.QuerySelectorAll(".cell-line .gist"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("[data-evidence]"));
        Assert.Equal("/studies/demonstration/alliances/pain/matrix?by=themes#t-logic", page.Document.QuerySelector(".head .caps a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Each_voice_s_date_stands_beside_the_other_s_and_disagreement_is_said()
    {
        var page = await site.Visit("fr").Get("/studies/demonstration/alliances/toiture/matrix");
        Assert.Equal(["février 2021", "mars 2021"], page.TextsOf("#e-rencontre .date"));
        Assert.Contains("dates différentes", page.TextOf("#e-rencontre th"), StringComparison.Ordinal);
        Assert.Equal("n’en parle pas", page.TextOf("#e-mariage td:last-child"));
        Assert.Equal(["e-rencontre", "e-deuxieme-toit", "e-mariage", "e-gymnase"], page.Ids.Where(i => i.StartsWith("e-", StringComparison.Ordinal)));
        Assert.Contains("2 événements sur 4", page.TextOf("#events"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_alliance_page_leads_to_its_matrix()
    {
        var page = await site.Visit().Get("/studies/reference-2006/alliances/A");
        Assert.Contains("/studies/reference-2006/alliances/A/matrix", page.Links);
    }

    [Theory]
    [InlineData("nowhere/matrix")]
    [InlineData("pain/matrix/nothing/A")]
    [InlineData("pain/matrix/aim/C")]
    public async Task What_is_not_there_is_said_clearly(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Get("/studies/demonstration/alliances/" + address)).Status);

    private static bool Tells(Reading reading) => reading.Kind is ReadingKind.Present or ReadingKind.Denied || reading.Pole is not null;

    private static int Rows(Reading reading) => reading.Evidence.Concat(reading.Against).Distinct().Count(e => e.Kind != EvidenceKind.Raised);
}
