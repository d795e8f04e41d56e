using System.Net;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Comparison;
using Xunit;

namespace Alliage.Web.Tests.Flows;

public sealed class FlowPageTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_page_draws_what_the_command_line_answers()
    {
        var json = await CommandLineJson.Of("place", "demonstration", "--framework", "resource-saturation");
        var reader = site.Visit();
        foreach (var found in json.GetProperty("cases").EnumerateArray())
        {
            var page = await reader.Get(Flow("demonstration", found.GetProperty("alliance").GetString()!));
            var told = found.GetProperty("flows").EnumerateArray().Concat(found.GetProperty("pooled").EnumerateArray()).ToList();

            foreach (var form in new[] { "full", "mid", "small" })
            {
                Assert.Equal(told.Count, page.Document.QuerySelectorAll($"svg.{form} .lane-link").Length);
                Assert.Equal(
                    found.GetProperty("firms").EnumerateObject().Sum(f => f.Value.GetProperty("bottlenecks").GetArrayLength()),
                    page.Document.QuerySelectorAll($"svg.{form} .pinch").Length);
            }

            Assert.All(told.Where(t => t.GetProperty("firm").GetString() is not null), t => Assert.Contains(
                $"flow-brought-{t.GetProperty("firm").GetString()!.ToLowerInvariant()}-{t.GetProperty("resource").GetString()}", page.Ids));
        }
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_mark_leads_to_words_on_the_page_and_from_there_to_where_they_stand(string language)
    {
        var page = await site.Visit(language).Get(Flow("demonstration", "cidre"));

        var marks = page.Document.QuerySelectorAll("svg.full a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(5 + 3, marks.Count);
        Assert.All(marks, m => Assert.Contains(m[1..], page.Ids));
        Assert.All(marks, m => Assert.NotNull(page.Document.GetElementById(m[1..])!.QuerySelector("a[href*='/evidence/']")));
        Assert.All(page.Document.QuerySelectorAll("svg.full a title"), t => Assert.NotEmpty(t.TextContent));
    }

    [Fact]
    public async Task Each_voice_has_its_own_strand_and_a_denial_is_struck()
    {
        var page = await site.Visit().Get(Flow("demonstration", "cidre"));

        Assert.Equal((1, 1, 0), Strands(page, "flow-brought-a-stock"));
        Assert.Equal((0, 1, 0), Strands(page, "flow-brought-a-human"));
        Assert.Equal((1, 1, 3), Strands(page, "flow-brought-b-technical-skills"));
    }

    [Fact]
    public async Task The_record_is_no_voice_and_has_a_strand_of_its_own()
    {
        var lane = Lane(await site.Visit().Get(Flow("reference-2006", "P")), "flow-brought-a-human");

        Assert.Empty(lane.QuerySelectorAll(".strand"));
        Assert.Single(lane.QuerySelectorAll(".tie"));
        Assert.Single(lane.QuerySelectorAll(".mr"));
    }

    [Theory]
    [InlineData("fr", "Rien n’est dit de ce que Sylogis apporte.", "Rien n’est dit de ce qui la retient.")]
    [InlineData("en", "Nothing is told of what Sylogis brings.", "Nothing is told of what holds it back.")]
    public async Task What_is_not_told_is_said_in_words(string language, string brings, string heldBack)
    {
        var page = await site.Visit(language).Get(Flow("reference-2006", "A"));

        foreach (var place in new[] { "svg.full text", "svg.mid text", "svg.small text", ".flow-facts p" })
        {
            var read = string.Join(' ', page.TextsOf(place));
            Assert.Contains(brings, read, StringComparison.Ordinal);
            Assert.Contains(heldBack, read, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Numbers_in_the_drawing_are_no_words_of_any_language()
    {
        var reader = site.Visit("fr");
        foreach (var alliance in new[] { "pain", "photo", "couture" })
        {
            var page = await reader.Get(Flow("demonstration", alliance));
            Assert.All(
                page.Document.QuerySelectorAll("svg.flow [d], svg.flow [x], svg.flow [cx]").SelectMany(e => e.Attributes.Where(a => a.Name is "d" or "x" or "y" or "cx" or "cy")),
                a => Assert.DoesNotContain(',', a.Value));
            Assert.Empty(page.Document.QuerySelectorAll("[style]"));
        }
    }

    [Fact]
    public async Task Added_lies_side_by_side_and_combined_is_plaited()
    {
        var reader = site.Visit();

        Assert.Contains("Use: added (B)", (await reader.Get(Flow("demonstration", "toiture"))).TextOf("svg.full"), StringComparison.Ordinal);
        var plaited = (await reader.Get(Flow("demonstration", "pain"))).Document.QuerySelectorAll("svg.full > g[aria-hidden] .strand");
        Assert.Equal(2, plaited.Length);
        Assert.All(plaited, s => Assert.Contains('s', s.GetAttribute("d")!));
    }

    [Fact]
    public async Task Voices_that_differ_on_how_it_is_joined_are_both_named() => Assert.Contains(
        "Contribution: same (A) and different (B)", (await site.Visit().Get(Flow("demonstration", "fromage"))).TextOf("svg.full"), StringComparison.Ordinal);

    [Fact]
    public async Task The_alliances_page_leads_here_and_back()
    {
        var reader = site.Visit();

        Assert.Contains(Flow("demonstration", "velo"), (await reader.Get("/studies/demonstration/alliances/velo")).Links);
        Assert.Contains("/studies/demonstration/alliances/velo", (await reader.Get(Flow("demonstration", "velo"))).Links);
    }

    [Theory]
    [InlineData("velo/flow?framework=puthod-1996", "no flow of resources")]
    [InlineData("velo/flow?framework=nothing", "There is no framework")]
    [InlineData("nobody/flow", "There is no alliance")]
    public async Task What_cannot_be_drawn_is_refused_in_words(string address, string said)
    {
        var page = await site.Visit().Get("/studies/demonstration/alliances/" + address);

        Assert.Contains(said, page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("svg.flow"));
    }

    [Fact]
    public async Task The_drawing_is_a_file_of_its_own_without_links()
    {
        var page = await site.Visit().Get("/studies/demonstration/alliances/jardin/flow.svg");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(page.Document.QuerySelectorAll(".strand"));
        Assert.Empty(page.Links);
        Assert.DoesNotContain("var(", page.Document.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    private static (int A, int B, int Slashes) Strands(Page page, string told)
    {
        var lane = Lane(page, told);
        return (lane.QuerySelectorAll(".strand.a").Length, lane.QuerySelectorAll(".strand.b").Length, lane.QuerySelectorAll(".slash").Length);
    }

    private static AngleSharp.Dom.IElement Lane(Page page, string told) =>
        Assert.Single(page.Document.QuerySelectorAll($"svg.full a[href='#{told}']"));

    private static string Flow(string study, string alliance) => $"/studies/{study}/alliances/{alliance}/flow";
}
