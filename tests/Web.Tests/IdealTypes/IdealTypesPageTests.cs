using Alliage.Web.Features.Frameworks;
using Alliage.Web.Features.IdealTypes;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.IdealTypes;

public sealed class IdealTypesPageTests(Site site) : IClassFixture<Site>
{
    private const string Study = "demonstration";

    [Fact]
    public async Task The_rule_is_said_to_be_ours_and_every_configuration_has_its_place()
    {
        var page = await site.Visit().Get(IdealTypesAddress.Of(Study));
        var framework = (await site.UseCases.OpenStudy.Run(Study, null, Site.Stop)).Value.Framework.Framework;

        Assert.Equal(framework.Configurations.Select(c => IdealTypesAddress.Anchor(c.Id)), page.Document.QuerySelectorAll("section.ideal").Select(s => s.Id));
        Assert.Contains("This rule is ours.", page.TextOf("main header"), StringComparison.Ordinal);
        Assert.Contains("(Weber)", page.TextOf("main header"), StringComparison.Ordinal);
        Assert.All(framework.Configurations, c => Assert.Contains($"{FrameworkAddress.Of(Study)}#configuration-{c.Id}", page.Links));
        Assert.DoesNotContain("%", page.TextOf("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_trait_that_is_told_shows_its_words_and_leads_to_where_they_stand()
    {
        var page = await site.Visit().Get(IdealTypesAddress.Of(Study));

        var told = page.Document.QuerySelectorAll("[data-state=met] [data-trait], [data-state=contradicted] [data-trait]").ToList();
        Assert.NotEmpty(told);
        Assert.All(told, trait => Assert.NotEmpty(trait.QuerySelectorAll("details .reported")));
        var link = told[0].QuerySelector("a[href*='/evidence/']")!.GetAttribute("href")!;
        Assert.Equal(302, (int)(await site.Visit().Get(link)).Status);
        Assert.All(page.Document.QuerySelectorAll("[data-state=missing] [data-trait]"), trait => Assert.Null(trait.QuerySelector("details")));
    }

    [Fact]
    public async Task A_contested_case_stands_on_the_border_of_both_configurations_with_its_reason()
    {
        var page = await site.Visit().Get(IdealTypesAddress.Of(Study));

        var cidre = page.Document.QuerySelectorAll("[data-case=cidre]").ToList();
        Assert.Equal(2, cidre.Count(c => Page.Plain(c.QuerySelector(".note")!.TextContent).Contains("is contested between the voices", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_nothing_here_can_tell_says_what_would_be_needed()
    {
        var page = await site.Visit().Get(IdealTypesAddress.Of("reference-2006"));

        Assert.Contains("No indicator of the framework speaks of it: one would have to be made.", page.TextsOf(".ideal .whys dd"));
        Assert.Contains(page.TextsOf(".ideal .whys dd"), t => t.StartsWith("Nothing is linked to its indicators", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Headings_come_in_order_and_no_word_is_missing(string language)
    {
        var page = await site.Visit(language).Get(IdealTypesAddress.Of("reference-2006"));

        var levels = page.Document.QuerySelectorAll("main :is(h1, h2, h3, h4, h5)").Select(h => h.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.DoesNotContain("ideal.", page.TextOf("main"), StringComparison.Ordinal);
        Assert.Equal(page.Ids.Distinct().Count(), page.Ids.Count);
    }

    [Fact]
    public async Task It_is_linked_from_the_study_the_map_and_the_grid_and_so_is_the_cross_table()
    {
        foreach (var from in new[] { $"/studies/{Study}", $"/studies/{Study}/map", $"/studies/{Study}/framework" })
        {
            var links = (await site.Visit().Get(from)).Links;
            Assert.Contains(IdealTypesAddress.Of(Study), links);
            Assert.Contains(links, l => l.StartsWith($"/studies/{Study}/cross", StringComparison.Ordinal));
        }
    }
}
