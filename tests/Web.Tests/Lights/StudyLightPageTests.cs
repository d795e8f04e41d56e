using System.Net;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Lights;

/// <summary>All cases of a study under one framework.</summary>
public sealed class StudyLightPageTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string, string> Shipped => new(
        from study in new[] { "demonstration", "reference-2006" }
        from framework in new[] { "jaouen-2006", "granovetter-1973", "puthod-1996", "strategic-criteria", "hennart-1988", "glaister-buckley-1996", "puthod-1995", "resource-saturation" }
        select (study, framework));

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task Every_mark_leads_to_words_with_a_way_to_their_source(string study, string framework)
    {
        var page = await site.Visit().Get($"/studies/{study}/lights/{framework}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var marks = page.Document.QuerySelectorAll("a.point-marks:has(.mark), .way a:has(.mark)").Select(a => a.GetAttribute("href")!).Distinct().ToList();
        Assert.NotEmpty(marks);
        foreach (var mark in marks.GroupBy(m => m.Split('#')[0]).Take(3))
        {
            var words = await site.Visit().Get(mark.Key);
            foreach (var anchor in mark.Select(m => m.Split('#')[1]))
            {
                var row = words.Document.GetElementById(anchor);
                Assert.True(row?.QuerySelector(".src a[href]") is not null, mark.Key + "#" + anchor);
            }
        }
    }

    [Theory]
    [InlineData("en", "says so", "says the contrary", "silence", "not said", "the two part")]
    [InlineData("fr", "le dit", "dit le contraire", "silence", "non dit", "les deux s’écartent")]
    public async Task Each_mark_has_its_own_shape_and_its_word(string language, params string[] words)
    {
        var page = await site.Visit(language).Get("/studies/demonstration/lights/strategic-criteria");

        var legend = page.TextOf(".marks-legend");
        Assert.All(words, w => Assert.Contains(w, legend, StringComparison.Ordinal));
        var contradicted = page.Document.QuerySelector(".point-marks:has(.tie.crossed)")!;
        Assert.NotNull(contradicted.QuerySelector(".mark.struck"));
        Assert.Contains(words[1], contradicted.QuerySelector(".unseen")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.Document.QuerySelectorAll(".point-marks:has(.lacuna)"), m => Assert.Contains("silence", m.QuerySelector(".unseen")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Filters_say_which_one_stopped_each_firm_and_our_interpretation_is_marked_and_can_be_left_out()
    {
        var on = await site.Visit().Get("/studies/demonstration/lights/puthod-1996");
        var off = await site.Visit().Get("/studies/demonstration/lights/puthod-1996?interpreted=off");

        Assert.Contains("stopped by: ", on.TextOf("[data-firm='cidre/A'] .way-end"), StringComparison.Ordinal);
        Assert.All(on.Document.QuerySelectorAll("tr[data-position]"), r => Assert.Contains("our interpretation", r.LastElementChild!.TextContent, StringComparison.Ordinal));
        Assert.Contains("no source says; we put it", Page.Plain(on.Document.QuerySelector("[data-position=symbiosis] .cells")!.TextContent), StringComparison.Ordinal);
        Assert.DoesNotContain("we put it", off.Text, StringComparison.Ordinal);
        Assert.Contains("no source says", off.TextOf("[data-position=symbiosis] .cells"), StringComparison.Ordinal);
        Assert.NotEmpty(on.Document.QuerySelectorAll("tr[data-position]"));
        Assert.Empty(off.Document.QuerySelectorAll("tr[data-position]"));
        Assert.Equal(on.TextsOf(".way-end .verdict"), off.TextsOf(".way-end .verdict"));
    }

    [Fact]
    public async Task A_profile_puts_first_what_most_voices_name_and_says_what_nobody_does()
    {
        var page = await site.Visit().Get("/studies/demonstration/lights/glaister-buckley-1996");

        var voices = page.TextsOf("[data-count]").Select(t => int.Parse(t.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(voices.OrderDescending(), voices);
        Assert.Contains(page.TextOf(".told-point h3"), page.TextOf("h1"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(14, page.Document.QuerySelectorAll("[data-count]").Length + page.Document.QuerySelectorAll("[data-untold]").Length);
    }

    [Fact]
    public async Task A_grid_that_has_nothing_to_read_says_so_and_shows_no_table()
    {
        using var own = new Site();
        await own.UseCases.ImportStudy.Run("demonstration", "bare", null, Site.Stop);
        var study = (await own.UseCases.OpenStudy.Run("bare", null, Site.Stop)).Value.Study;
        var kept = study.Links.Links.Where(l => l.Indicator is "tie-time-strong").ToList();
        await own.Change("bare", [.. study.Links.Links.Except(kept).Select(l => new Workbench.Ports.StudyChange.Remove(l))]);

        foreach (var framework in new[] { "puthod-1996", "strategic-criteria", "glaister-buckley-1996" })
        {
            var page = await own.Visit().Get($"/studies/bare/lights/{framework}");

            Assert.Contains("speaks to this framework yet", page.TextOf("h1"), StringComparison.Ordinal);
            Assert.Contains("Nothing in this study is linked", page.TextOf(".reach"), StringComparison.Ordinal);
            Assert.Empty(page.Document.QuerySelectorAll("table"));
            Assert.NotEmpty(page.TextsOf("[data-untold]"));
        }

        var all = await own.Visit().Get("/studies/bare/alliances/cidre/lights");
        Assert.Contains("6 have nothing to read here", all.TextOf("h1"), StringComparison.Ordinal);
        Assert.Empty(all.Document.QuerySelectorAll("[data-framework='puthod-1996'] .cut"));
    }

    [Fact]
    public async Task An_unknown_framework_is_not_there()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Get("/studies/demonstration/lights/nothing-like-it")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Get("/studies/demonstration/alliances/cidre/lights/nothing-like-it")).Status);
    }
}
