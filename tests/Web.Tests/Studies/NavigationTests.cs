using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Studies;

public sealed class NavigationTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en", "Overview")]
    [InlineData("fr", "Vue d’ensemble")]
    public async Task Inside_a_study_its_pages_are_named_and_the_one_in_sight_is_marked(string language, string here)
    {
        var page = await site.Visit(language).Get("/studies/reference-2006");

        string[] pages = ["", "/sources", "/map", "/matrix", "/voices", "/lights", "/search", "/second-readings", "/framework", "/claims", "/propositions", "/owners"];
        Assert.Equal(
            pages.Select(p => "/studies/reference-2006" + p),
            page.Document.QuerySelectorAll(".rubrics a").Select(a => a.GetAttribute("href")));
        Assert.Equal([here], page.TextsOf(".rubrics [aria-current=page]"));
        Assert.Equal("reference-2006", page.TextOf(".where a"));
    }

    [Fact]
    public async Task Outside_a_study_there_is_help()
    {
        var page = await site.Visit().Get("/");

        Assert.Equal(["/frameworks", "/guide", "/interview-guide", "/glossary", "/cite"], page.Document.QuerySelectorAll(".rubrics a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Each_study_in_the_list_leads_to_its_overview()
    {
        var page = await site.Visit().Get("/");

        Assert.Equal(
            ["/studies/demonstration", "/studies/diagnosis", "/studies/reference-2006"],
            page.Document.QuerySelectorAll(".contents h3 a").Select(a => a.GetAttribute("href")));
    }
}
