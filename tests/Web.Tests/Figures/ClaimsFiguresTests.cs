using System.Text.Json;
using System.Text.RegularExpressions;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Figures;

/// <summary>The pages of claims and propositions give the figures of <c>claims --json</c> and <c>propositions --json</c>.</summary>
public sealed partial class ClaimsFiguresTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Every_claim_has_the_verdict_and_the_counts_of_the_command_line()
    {
        using var home = new TemporaryFolder();
        var claims = (await BuiltCli.Ask(home.Path, Site.Stop, "claims", "reference-2006")).EnumerateArray().ToList();
        var page = await site.Visit().Get("/studies/reference-2006/claims");

        Assert.Equal(Texts(claims, "id").Order(StringComparer.Ordinal), page.Document.QuerySelectorAll(".claims > li").Select(l => l.Id!).Order(StringComparer.Ordinal));
        foreach (var claim in claims)
        {
            var entry = page.Document.GetElementById(claim.GetProperty("id").GetString()!)!;
            Assert.EndsWith(claim.GetProperty("verdict").GetString()!.Replace('-', ' '), Page.Plain(entry.QuerySelector(".claim-sign")!.TextContent), StringComparison.Ordinal);
            List<string> counted = [.. new[] { "said", "found" }.Select(claim.GetProperty).Where(t => t.ValueKind != JsonValueKind.Null).Select(Figures)];
            Assert.Equal(counted, entry.QuerySelectorAll(".tallies dd").Take(counted.Count).Select(d => Figures(Page.Plain(d.TextContent))));
        }

        foreach (var (verdict, n) in claims.CountBy(c => c.GetProperty("verdict").GetString()!))
        {
            Assert.Contains($"{verdict.Replace('-', ' ')}, {n} of {claims.Count}", page.TextOf(".bar"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("reference-2006")]
    [InlineData("demonstration")]
    public async Task Every_proposition_is_counted_and_told_case_by_case_as_the_command_line_does(string study)
    {
        using var home = new TemporaryFolder();
        var tested = (await BuiltCli.Ask(home.Path, Site.Stop, "propositions", study)).EnumerateArray().ToList();
        var page = await site.Visit().Get($"/studies/{study}/propositions");

        foreach (var proposition in tested.GroupBy(t => t.GetProperty("proposition").GetString()!))
        {
            var section = page.Document.GetElementById(proposition.Key)!;
            foreach (var item in section.QuerySelectorAll(".verdicts li"))
            {
                var n = proposition.Count(t => t.GetProperty("verdict").GetString() == item.GetAttribute("data-verdict"));
                Assert.Equal($"{n} {proposition.Count()}", Figures(Page.Plain(item.TextContent)));
            }

            Assert.Equal(
                proposition.Select(t => $"{t.GetProperty("alliance").GetString()} {t.GetProperty("account").GetString()}".Trim()).Order(StringComparer.Ordinal),
                section.QuerySelectorAll("li[data-case]").Select(l => $"{l.GetAttribute("data-case")} {l.GetAttribute("data-account")}".Trim()).Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<string> Texts(IEnumerable<JsonElement> rows, string member) => rows.Select(r => r.GetProperty(member).GetString()!);

    private static string Figures(JsonElement tally) => Figures(tally.GetRawText());

    /// <summary>The numbers in a text, parted by blanks.</summary>
    private static string Figures(string text) => string.Join(' ', Number().Matches(text.Replace(",", "", StringComparison.Ordinal)).Select(m => m.Value));

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
