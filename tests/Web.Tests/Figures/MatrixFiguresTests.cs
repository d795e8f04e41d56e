using System.Globalization;
using System.Text.Json;
using System.Web;
using Alliage.Web.Features.Matrices;
using Alliage.Web.Tests.Alliances;
using AngleSharp.Dom;
using Xunit;

namespace Alliage.Web.Tests.Figures;

/// <summary>Every figure of the matrix's page is the one that the command line's JSON gives to the same question.</summary>
public sealed class MatrixFiguresTests(Site site) : IClassFixture<Site>
{
    private static readonly Dictionary<string, string> Absences = new(StringComparer.Ordinal)
    {
        ["silent"] = "silence",
        ["silent-alone"] = "silence",
        ["not-asked"] = "n. a.",
        ["dont-know"] = "does not know",
        ["prefer-not"] = "would rather not say",
        ["not-applicable"] = "does not apply",
        ["asked-not-mentioned"] = "raised, not mentioned",
        ["not-reached"] = "not reached",
        ["not-read"] = "not read",
    };

    /// <summary>A question, in the words that the address and the options share.</summary>
    public static TheoryData<string, string> Questions
    {
        get
        {
            string[] asked =
            [
                "cell=count;order=study",
                "cell=count;order=axis-logic",
                "cell=presence;columns=facets;order=configuration",
                "cell=count;rows=voices;columns=facets;order=tie",
                "cell=count;rows=voices;columns=indicators;order=dependence",
                "cell=count;columns=indicators;order=alike",
                "cell=count;columns=facets;theme=logic;order=competitors",
                "cell=count;rows=voices;columns=indicators;facet=partner-growth;filled=1;order=study",
                "cell=count;tie=strong;order=axis-orientation",
                "cell=count;dependence=strong;sector=crafts;order=study",
                "cell=quotations;columns=facets;order=study",
                "cell=summaries;order=axis-logic",
            ];
            var data = new TheoryData<string, string>();
            foreach (var question in asked)
            {
                data.Add("demonstration", question);
                data.Add("reference-2006", question);
            }

            foreach (var question in new[] { "cell=count;columns=facets", "cell=count;rows=voices;columns=indicators", "cell=quotations;columns=themes" })
            {
                data.Add("demonstration", question + ";order=study;framework=granovetter-1973");
                data.Add("reference-2006", question + ";order=competitors;framework=hennart-1988");
            }

            data.Add("reference-2006", "cell=count;columns=indicators;order=study;framework=puthod-1996");
            data.Add("demonstration", "cell=count;columns=facets;order=by-position;framework=puthod-1996");
            data.Add("demonstration", "cell=count;rows=voices;order=by-criteria;framework=strategic-criteria");
            data.Add("demonstration", "cell=count;rows=sources;columns=codes;order=study");
            data.Add("demonstration", "cell=count;rows=voices;columns=codes;order=alike");
            data.Add("demonstration", "cell=count;configuration=co-development-trade;order=study");
            data.Add("reference-2006", "cell=count;places=published;order=configuration");
            data.Add("reference-2006", "cell=count;columns=facets;places=published;order=axis-logic");
            data.Add("reference-2006", "cell=count;places=published;configuration=egocentric-trade;order=study");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task The_page_shows_what_the_command_line_prints(string study, string question)
    {
        var words = question.Split(';').Select(w => w.Split('=')).ToDictionary(w => w[0], w => w[1], StringComparer.Ordinal);
        if (words.GetValueOrDefault("facet") is { } facet)
        {
            var framework = (await site.UseCases.OpenStudy.Run(study, null, Site.Stop)).Value.Framework.Framework;
            words["facet"] = framework.Indicators.Single(i => i.Id == facet).Facet;
        }

        using var home = new TemporaryFolder();
        var json = await BuiltCli.Ask(home.Path, Site.Stop, ["matrix", study, .. words.SelectMany(w => w is { Key: "filled" } ? ["--filled"] : new[] { "--" + w.Key, w.Value })]);
        var address = string.Join('&', words.Select(w => $"{(w.Key == "cell" ? "cells" : w.Key)}={Uri.EscapeDataString(w.Value)}"));
        var page = await site.Visit().Get($"/studies/{study}/matrix?{address}&page=all");

        Cases(json, page);
        if (json.GetProperty("cells").GetArrayLength() == 0)
        {
            Assert.Empty(page.Document.QuerySelectorAll("table"));
            return;
        }

        Columns(json, page);
        Groups(json, page);
        Cells(json, page);
    }

    private static void Cases(JsonElement json, Page page)
    {
        var cases = json.GetProperty("cases");
        Assert.StartsWith($"{Number(cases, "n")} of {Number(cases, "of")} alliances.", page.TextOf(".lede"), StringComparison.Ordinal);
    }

    /// <summary>Who was heard, in the heads; what they made of it, in the foot.</summary>
    private static void Columns(JsonElement json, Page page)
    {
        var heard = json.GetProperty("heard").EnumerateArray().ToList();
        var heads = page.TextsOf("thead th:not(:first-child) .note");
        Assert.Equal(heard.Count, heads.Count);
        Assert.All(heard.Zip(heads), h =>
        {
            var of = h.Second.StartsWith("coded", StringComparison.Ordinal) ? "said" : "heard";
            Assert.Equal([Number(h.First, of), Number(h.First, "voices")], Numbers(h.Second));
        });

        (string Label, string N, string Of)[] lines =
        [
            ("Voices that speak", "said", "heard"), ("Voices silent", "silent", "heard"), ("Records", "records", "cases"),
        ];
        foreach (var (label, n, of) in lines)
        {
            var line = page.Document.QuerySelectorAll("tfoot tr").FirstOrDefault(r => r.QuerySelector("th")!.TextContent.StartsWith(label, StringComparison.Ordinal));
            Assert.Equal(line is null, n != "said" && heard.All(h => Number(h, n) == 0));
            Assert.All(heard.Zip(line?.QuerySelectorAll("td") ?? Enumerable.Empty<IElement>()), h => Assert.Equal(
                Number(h.First, of) == 0 ? [] : [Number(h.First, n), Number(h.First, of)], Numbers(h.Second.TextContent)));
        }
    }

    private static void Groups(JsonElement json, Page page)
    {
        var shown = page.Document.QuerySelectorAll("table tbody").ToList();
        var groups = json.GetProperty("groups").EnumerateArray().ToList();
        Assert.Equal(
            groups.Select(g => string.Join(' ', g.GetProperty("rows").EnumerateArray().Select(r => MatrixAddresses.Anchor(r.GetString()!)))),
            shown.Select(b => string.Join(' ', b.QuerySelectorAll("tr[id]").Select(r => r.Id))));
        Assert.All(groups.Zip(shown), g =>
        {
            if (g.Second.QuerySelector(".group .note") is { } head)
            {
                Assert.Equal([Number(g.First, "cases"), Number(json.GetProperty("cases"), "n")], Numbers(head.TextContent));
            }
            else
            {
                Assert.Equal("all", g.First.GetProperty("kind").GetString());
            }
        });
    }

    private static void Cells(JsonElement json, Page page)
    {
        var cells = page.Document.QuerySelectorAll("tbody tr[id] td").ToList();
        Assert.Equal(json.GetProperty("cells").GetArrayLength(), cells.Count);
        Assert.All(json.GetProperty("cells").EnumerateArray().Zip(cells), c => Cell(c.First, c.Second));
    }

    private static void Cell(JsonElement json, IElement cell)
    {
        var value = Number(json, "value");
        if (json.TryGetProperty("summaries", out var summaries))
        {
            var lines = summaries.EnumerateArray().ToList();
            Assert.Equal(lines.Select(l => Number(l, "rows")).Where(n => n > 0), cell.QuerySelectorAll("sup").Select(s => int.Parse(s.TextContent, CultureInfo.InvariantCulture)));
            Assert.All(lines.Zip(cell.QuerySelectorAll(".said-in")), l =>
                Assert.Contains(Page.Plain(l.First.GetProperty("text").GetString() ?? "no summary"), Page.Plain(l.Second.TextContent), StringComparison.Ordinal));
        }

        if (value == 0 && cell.QuerySelector(".whole") is null)
        {
            var reading = json.TryGetProperty("reading", out var known) ? known.GetString()! : "";
            Assert.Equal(Absences.GetValueOrDefault(reading, "·"), Page.Plain((cell.QuerySelector(".unseen") ?? cell).TextContent));
            return;
        }

        var link = cell.QuerySelector("a.whole, a:not(.in-cell)")!;
        var opened = HttpUtility.ParseQueryString(new Uri("http://localhost" + link.GetAttribute("href")).Query);
        Assert.Equal((json.GetProperty("row").GetString(), json.GetProperty("column").GetString()), (opened["row"], opened["column"]));
        Assert.Equal(value, link.TextContent == "×" ? 1 : Numbers(All(link)).Sum());
    }

    /// <summary>What is counted, without how many of it are shown.</summary>
    private static string All(IElement link) => link.TextContent[(link.TextContent.IndexOf(" of ", StringComparison.Ordinal) + 1)..];

    private static int Number(JsonElement json, string member) => json.GetProperty(member).GetInt32();

    private static int[] Numbers(string text) => [.. text.Split(text.Where(c => !char.IsAsciiDigit(c)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries)
        .Where(w => w.Length > 0 && w.All(char.IsAsciiDigit)).Select(w => int.Parse(w, CultureInfo.InvariantCulture))];
}
