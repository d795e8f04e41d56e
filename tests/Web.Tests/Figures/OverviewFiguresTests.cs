using System.Globalization;
using System.Text.Json;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Figures;

/// <summary>Every figure of a study's page is the one of <c>study overview --json</c>.</summary>
public sealed class OverviewFiguresTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("demonstration")]
    [InlineData("reference-2006")]
    public async Task The_page_of_a_study_shows_what_the_command_line_prints(string study)
    {
        using var home = new TemporaryFolder();
        var json = await BuiltCli.Ask(home.Path, Site.Stop, "study", "overview", study);
        var page = await site.Visit().Get($"/studies/{study}?all=1");

        var cases = json.GetProperty("cases").EnumerateArray().ToList();
        Assert.Contains($"{Share(json, "contested")} alliance", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(
            cases.Select(c => $"/studies/{study}/alliances/{c.GetProperty("alliance").GetString()}"),
            page.Document.QuerySelectorAll(".accounts tbody th a").Select(a => a.GetAttribute("href")));
        Assert.Equal(
            cases.Select(c => Number(c.GetProperty("silencesCounted"), "of") == 0 ? "none" : Share(c, "silencesCounted")),
            page.TextsOf(".accounts tbody td.n"));
        Accounts(cases, page);
        Foot(json, cases, page);
        Assert.Equal(
            json.GetProperty("divergences").EnumerateArray().Select(d => $"/studies/{study}/alliances/{d.GetProperty("alliance").GetString()}"),
            page.Document.QuerySelectorAll(".differing h3 a").Select(a => a.GetAttribute("href")));
        Assert.Equal(Sample(json), page.Document.QuerySelectorAll(".sample table").Select(t => string.Join(' ', t.QuerySelectorAll("tbody tr").Select(r => $"{Page.Plain(r.QuerySelector(".n")!.TextContent)}/{Page.Plain(r.QuerySelector(".num")!.TextContent)}"))));
    }

    /// <summary>Reports and answers of each account, in numbers; sources where there are several.</summary>
    private static void Accounts(List<JsonElement> cases, Page page)
    {
        foreach (var (@case, row) in cases.Zip(page.Document.QuerySelectorAll(".accounts tbody tr")))
        {
            var told = @case.GetProperty("accounts").EnumerateObject().Select(a => a.Value).ToList();
            Assert.All(told.Zip(row.QuerySelectorAll("td")), a =>
            {
                var (material, cell) = (a.First, Page.Plain(a.Second.TextContent));
                foreach (var (member, one) in new[] { ("reports", "report"), ("answers", "answer") })
                {
                    var n = Number(material, member);
                    Assert.Equal(n > 0, cell.Contains(n == 1 ? $"1 {one}" : $"{n} {one}s", StringComparison.Ordinal));
                }

                if (Number(material.GetProperty("sourcesRead"), "of") > 1)
                {
                    Assert.Contains($"{Share(material, "sourcesRead")} sources read", cell, StringComparison.Ordinal);
                }
            });
        }
    }

    private static void Foot(JsonElement json, List<JsonElement> cases, Page page)
    {
        var told = cases.SelectMany(c => c.GetProperty("accounts").EnumerateObject()).ToLookup(a => a.Name, a => a.Value);
        var foot = page.Document.QuerySelectorAll(".accounts tfoot tr").Select(r => r.QuerySelectorAll("td").Select(c => Page.Plain(c.TextContent)).ToList()).ToList();
        string[] accounts = ["A", "B", "record"];
        Assert.Equal(
            accounts.Select(a => $"{told[a].Count(m => m.GetProperty("state").GetString() != "missing")} of {cases.Count}").Append($"{Share(json, "placed")} in a configuration").Append(Share(json, "silencesCounted")),
            foot[^1]);
        if (foot.Count > 1)
        {
            Assert.Equal(
                accounts.Select(a => $"{told[a].Count(m => m.GetProperty("state").GetString() == "read")} of {told[a].Count(m => Number(m.GetProperty("sourcesRead"), "of") > 0)}"),
                foot[0].Take(3));
        }
    }

    private static IEnumerable<string> Sample(JsonElement json) => new[] { "sectors", "sizes", "places" }.Select(by => string.Join(
        ' ', json.GetProperty("sample").GetProperty(by).EnumerateArray().Select(g => $"{Number(g, "firms")}/{g.GetProperty("alliances").GetArrayLength()}")));

    private static string Share(JsonElement json, string member) =>
        string.Create(CultureInfo.InvariantCulture, $"{Number(json.GetProperty(member), "n")} of {Number(json.GetProperty(member), "of")}");

    private static int Number(JsonElement json, string member) => json.GetProperty(member).GetInt32();
}
