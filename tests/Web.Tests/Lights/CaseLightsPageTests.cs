using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Lights;

/// <summary>One alliance under all frameworks of its study at once.</summary>
public sealed class CaseLightsPageTests(Site site) : IClassFixture<Site>
{
    private const string Cidre = "/studies/demonstration/alliances/cidre/lights";

    [Theory]
    [InlineData("en", "Under 8 frameworks: ")]
    [InlineData("fr", "Sous 8 grilles : ")]
    public async Task The_title_counts_how_the_voices_stand_and_every_light_finds_something_of_its_own(string language, string title)
    {
        var page = await site.Visit(language).Get(Cidre);

        Assert.StartsWith(title, page.TextOf("h1"), StringComparison.Ordinal);
        var rows = page.Document.QuerySelectorAll(".glance > li");
        Assert.Equal(8, rows.Length);
        Assert.All(rows, r => Assert.EndsWith(".", Page.Plain(r.QuerySelector(".found")!.TextContent), StringComparison.Ordinal));
        Assert.Equal(page.TextsOf(".found"), page.TextsOf(".light-detail > header h2"));
    }

    [Fact]
    public async Task Every_point_of_the_figure_leads_to_its_place_on_the_page()
    {
        var page = await site.Visit().Get(Cidre);
        var ids = page.Ids.ToHashSet(StringComparer.Ordinal);

        var points = page.Document.QuerySelectorAll("a[data-point]");

        Assert.NotEmpty(points);
        Assert.All(points, p => Assert.Contains(p.GetAttribute("href")![1..], ids));
        Assert.Equal(ids.Count, page.Ids.Count);
    }

    [Fact]
    public async Task Both_voices_are_drawn_each_with_its_shape_and_never_one_for_both()
    {
        var page = await site.Visit().Get(Cidre);

        foreach (var row in page.Document.QuerySelectorAll("section.row[data-point]"))
        {
            Assert.Single(row.QuerySelectorAll(":scope > .voice.a"));
            Assert.Single(row.QuerySelectorAll(":scope > .voice.b"));
        }

        Assert.NotEmpty(page.Document.QuerySelectorAll(".score circle.a"));
        Assert.NotEmpty(page.Document.QuerySelectorAll(".score rect.b"));
        Assert.NotEmpty(page.Document.QuerySelectorAll(".score .cut"));
    }

    [Fact]
    public async Task A_voice_that_tells_is_quoted_with_the_way_to_its_source_and_a_silent_one_keeps_its_room()
    {
        var page = await site.Visit().Get(Cidre);

        Assert.All(
            page.Document.QuerySelectorAll("[data-saying=met][data-account=A], [data-saying=denied][data-account=B]"),
            v => Assert.NotNull(v.QuerySelector(".said, .reported")));
        Assert.All(page.Document.QuerySelectorAll("[data-silent] a"), a => Assert.StartsWith(Cidre + "/", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(page.Document.QuerySelectorAll(".voice[data-saying=silent]"), v => Assert.NotNull(v.QuerySelector(".silence[role=img]")));
        Assert.All(page.Document.QuerySelectorAll(".voice[data-saying=met] .src a"), a => Assert.StartsWith("/studies/demonstration/", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Under_one_framework_the_page_is_that_framework_s_and_leads_to_all()
    {
        var page = await site.Visit().Get(Cidre + "/strategic-criteria");

        Assert.Empty(page.Document.QuerySelectorAll(".glance"));
        Assert.Single(page.Document.QuerySelectorAll(".light-detail"));
        Assert.Contains(Cidre, page.Links);
        Assert.Contains("/studies/demonstration/lights/strategic-criteria", page.Links);
    }

    [Fact]
    public async Task A_case_of_which_only_the_record_speaks_gives_no_voice_a_mark()
    {
        var page = await site.Visit().Get("/studies/reference-2006/alliances/K/lights");

        Assert.Empty(page.Document.QuerySelectorAll(".glance .full.a, .glance .full.b"));
        Assert.NotEmpty(page.Document.QuerySelectorAll(".record .reported"));
    }
}
