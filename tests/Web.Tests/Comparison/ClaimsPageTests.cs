using System.Net;
using System.Text.Json;
using Alliage.Core.Comparison.Claims;
using Alliage.Core.Studies;
using Alliage.Web.Features.Comparison;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Comparison;

public sealed class ClaimsPageTests : IDisposable
{
    private const string Study = "reference-2006";

    private readonly Site site = new();

    [Fact]
    public async Task Every_claim_stands_on_the_page_as_the_command_line_gives_it()
    {
        var page = await site.Visit().Get(ComparisonAddress.Claims(Study));

        var claims = (await CommandLineJson.Of("claims", Study)).EnumerateArray().ToList();

        Assert.Equal(38, claims.Count);
        Assert.Equal(claims.Count, page.Document.QuerySelectorAll("li.claim").Length);
        Assert.All(claims, claim =>
        {
            var entry = page.TextOf($"#{claim.GetProperty("id").GetString()}");
            Assert.Contains(claim.GetProperty("verdict").GetString()!.Replace('-', ' '), entry, StringComparison.Ordinal);
            Assert.Contains(Page.Plain(claim.GetProperty("why").GetString()!), entry, StringComparison.Ordinal);
            var shown = page.Document.QuerySelectorAll($"#{claim.GetProperty("id").GetString()} .tallies dt")
                .ToDictionary(dt => dt.TextContent, dt => Page.Plain(dt.NextElementSibling!.TextContent));
            Assert.Equal(Tally(claim.GetProperty("said")), shown.TryGetValue("Said", out var said) ? said[..said.LastIndexOf(' ')] : null);
            Assert.Equal(Tally(claim.GetProperty("found")), shown.TryGetValue("Found", out var found) ? found[..found.LastIndexOf(' ')] : null);
        });
    }

    [Fact]
    public async Task Contradicted_claims_come_first_and_a_filter_shows_one_verdict_alone()
    {
        var results = (await site.UseCases.RecomputeClaims.Run(Study, Site.Stop)).Value.Results;
        var visitor = site.Visit();

        var all = await visitor.Get(ComparisonAddress.Claims(Study));
        Assert.Equal(
            ClaimsView.Order.SelectMany(v => results.Where(r => r.Verdict == v)).Select(r => r.Claim.Id),
            all.Document.QuerySelectorAll("li.claim").Select(c => c.Id!));

        foreach (var verdict in Enum.GetValues<ClaimVerdict>())
        {
            var one = await visitor.Get($"{ComparisonAddress.Claims(Study)}?verdict={Keyword.Of(verdict)}");
            Assert.Equal(
                results.Where(r => r.Verdict == verdict).Select(r => r.Claim.Id),
                one.Document.QuerySelectorAll("li.claim").Select(c => c.Id!));
        }
    }

    [Fact]
    public async Task The_title_counts_what_is_contradicted_out_of_all()
    {
        var results = (await site.UseCases.RecomputeClaims.Run(Study, Site.Stop)).Value.Results;

        var title = (await site.Visit().Get(ComparisonAddress.Claims(Study))).TextOf("h1");

        Assert.Contains($"Of {results.Count} claims, {results.Count(r => r.Verdict == ClaimVerdict.Contradicted)} are contradicted", title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cases_reports_and_other_claims_behind_a_verdict_are_links_that_lead_there()
    {
        var results = (await site.UseCases.RecomputeClaims.Run(Study, Site.Stop)).Value.Results;
        var visitor = site.Visit();
        var page = await visitor.Get(ComparisonAddress.Claims(Study));

        Assert.All(results, result => Assert.Equal(
            result.Cases.Select(c => ComparisonAddress.Alliance(Study, c)),
            page.Document.QuerySelectorAll($"#{result.Claim.Id} .sigla a").Select(a => a.GetAttribute("href")!)));
        Assert.Contains(page.Links, l => l.Contains("/evidence/report/", StringComparison.Ordinal));
        foreach (var link in page.Document.QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href")!).Where(l => l.StartsWith("/studies/", StringComparison.Ordinal)).Select(l => l.Split('#')[0]).Distinct())
        {
            Assert.True((await visitor.Get(link)).Status is HttpStatusCode.OK or HttpStatusCode.Found, link);
        }

        Assert.Empty(page.Links.Where(l => l.StartsWith('#')).Select(l => l[1..]).Except(page.Ids));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_study_without_claims_says_so(string language)
    {
        var page = await site.Visit(language).Get(ComparisonAddress.Claims("demonstration"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Document.QuerySelectorAll("li.claim"));
        Assert.Contains("claims.csv", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_languages_show_the_same_claims_in_the_same_order()
    {
        var french = await site.Visit("fr").Get(ComparisonAddress.Claims(Study));
        var english = await site.Visit("en").Get(ComparisonAddress.Claims(Study));

        Assert.Equal(english.Ids, french.Ids);
        Assert.NotEqual(english.Text, french.Text);
    }

    public void Dispose() => site.Dispose();

    private static string? Tally(JsonElement tally) => tally.ValueKind == JsonValueKind.Null ? null
        : tally.GetProperty("of").ValueKind == JsonValueKind.Null ? $"{tally.GetProperty("n")}"
        : $"{tally.GetProperty("n")} of {tally.GetProperty("of")}";
}
