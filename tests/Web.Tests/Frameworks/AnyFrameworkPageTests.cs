using Alliage.Core.Frameworks;
using Alliage.Web.Features.Frameworks;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Wording;
using Alliage.Workbench.Frameworks;
using Xunit;

namespace Alliage.Web.Tests.Frameworks;

/// <summary>The page of every framework that comes with the program, of whatever kind, seen from a study.</summary>
public sealed class AnyFrameworkPageTests(Site site) : IClassFixture<Site>
{
    private const string Study = "reference-2006";

    public static TheoryData<string> Others
    {
        get
        {
            using var site = new Site();
            return [.. site.UseCases.ListFrameworks.Run(CancellationToken.None).GetAwaiter().GetResult().Select(f => f.Id).Where(id => id != "jaouen-2006")];
        }
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Every_word_and_every_rule_with_its_source_stands_on_the_page_in_both_languages(string id)
    {
        var worded = (await Grid(id)).Opened.Framework;
        foreach (var language in new[] { "fr", "en" })
        {
            var page = await site.Visit(language).Get(FrameworkAddress.Of(Study, id));
            var speech = new GridSpeech(Words.In(language), worded.Framework, worded.In(language));

            var text = page.Text.ToUpperInvariant();
            Assert.All(WordingKeys.Of(worded.Framework), key =>
                Assert.Contains(Page.Plain(worded.In(language)[key]).ToUpperInvariant(), text, StringComparison.Ordinal));
            Assert.All(FrameworkRules.Of(worded.Framework), rule =>
            {
                var anchor = FrameworkAddress.Anchor(rule.Kind, rule.Id);
                var place = page.Document.GetElementById(anchor);
                Assert.True(place is not null, anchor);
                var told = place.LocalName is "dt" ? place.NextElementSibling! : place;
                Assert.Contains(Page.Plain(speech.Origin(rule.Origin)), Page.Plain(told.TextContent), StringComparison.Ordinal);
            });
            Assert.DoesNotContain("framework.", page.TextOf("main"), StringComparison.Ordinal);
            Assert.Equal(page.Ids.Distinct().Count(), page.Ids.Count);
            Assert.Empty(page.Links.Where(l => l.StartsWith('#')).Select(l => l[1..]).Except(page.Ids));
        }
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task What_is_ours_is_gathered_and_marked(string id)
    {
        var framework = (await Grid(id)).Opened.Framework.Framework;
        var page = await site.Visit().Get(FrameworkAddress.Of(Study, id));

        var ours = FrameworkRules.Of(framework).Where(r => r.Origin.From == OriginKind.OurInterpretation).ToList();
        Assert.Equal(
            ours.Select(r => "#" + FrameworkAddress.Anchor(r.Kind, r.Id)).Order(StringComparer.Ordinal),
            page.Document.QuerySelectorAll("#ours ul a").Select(a => a.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.All(EngineRules.Of(framework.Kind), rule => Assert.Contains("engine-" + rule, page.Ids));
        Assert.All(ours.Where(r => r.Kind == RuleKind.Indicator), r =>
            Assert.NotNull(page.Document.QuerySelector($"#{FrameworkAddress.Anchor(r.Kind, r.Id)} .origin.our-interpretation")));
    }

    [Fact]
    public async Task A_place_that_no_source_gives_is_said_in_words_and_ours_stands_beside_it_marked()
    {
        var positions = (await Grid("puthod-1996")).Opened.Framework.Framework.Filters!.Positions;
        var page = await site.Visit().Get(FrameworkAddress.Of(Study, "puthod-1996"));

        var unknown = positions.Sum(p => p.Published.Values.Count(level => level is null));
        Assert.Equal(unknown, page.Document.QuerySelectorAll("#positions .slanted").Count(c => c.TextContent == "no source gives it"));
        Assert.Equal(positions.Sum(p => p.Unsaid.Count), page.Document.QuerySelectorAll("#positions .slanted").Count(c => c.TextContent == "no source says anything of it"));
        Assert.All(positions, p => Assert.NotNull(page.Document.QuerySelector($"#cell-{p.Id} .origin.our-interpretation")));
        Assert.Contains($"Of {positions.Sum(p => p.Published.Count)} places the sources give 1.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_stand_in_their_order_with_their_number()
    {
        var dimension = (await Grid("puthod-1996")).Opened.Framework.Framework.Filters!.Dimensions[0];
        var page = await site.Visit().Get(FrameworkAddress.Of(Study, "puthod-1996"));

        var steps = page.Document.QuerySelectorAll($"#dimension-{dimension.Id} .filter-steps > li").ToList();
        Assert.Equal(dimension.Filters.Select(f => "filter-" + f.Id), steps.Select(s => s.Id));
        Assert.Equal(["1 of 4", "2 of 4", "3 of 4", "4 of 4"], steps.Select(s => s.QuerySelector("h3")!.TextContent[..6]));
    }

    [Theory]
    [InlineData("granovetter-1973")]
    [InlineData("strategic-criteria")]
    public async Task What_the_study_has_of_each_indicator_is_counted_and_leads_to_the_matrix_under_that_framework(string id)
    {
        var grid = await Grid(id);
        var page = await site.Visit().Get(FrameworkAddress.Of(Study, id));

        Assert.All(grid.Uses, use =>
        {
            var entry = page.Document.GetElementById(FrameworkAddress.Anchor(RuleKind.Indicator, use.Key))!;
            var link = entry.QuerySelector("a[href*='/matrix']");
            Assert.Equal(use.Value.Evidence.Count > 0, link is not null);
            if (link is not null)
            {
                Assert.Contains($"in {use.Value.Alliances} of {grid.Opened.Study.Cases.Count} alliances", Page.Plain(link.TextContent), StringComparison.Ordinal);
                Assert.Contains("framework=" + id, link.GetAttribute("href"), StringComparison.Ordinal);
            }
        });
    }

    [Fact]
    public async Task All_frameworks_are_linked_from_each_with_what_the_study_has_for_them()
    {
        var page = await site.Visit().Get(FrameworkAddress.Of(Study));

        var grid = (await site.UseCases.ReadGrid.Run(Study, null, Site.Stop)).Value;
        Assert.Equal(
            grid.AtHand.Select(g => g.Summary.Id).Where(id => id != "jaouen-2006").Select(id => FrameworkAddress.Of(Study, id)),
            page.Document.QuerySelectorAll("#at-hand dt a").Select(a => a.GetAttribute("href")!));
        Assert.Equal(
            grid.AtHand.Select(g => g.Use.Nothing),
            page.TextsOf("#at-hand dd").Select(t => t.Contains("Nothing is linked", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_framework_that_is_not_there_is_said_with_the_nearest()
    {
        var page = await site.Visit().Get(FrameworkAddress.Of(Study, "puthod-1997"));

        Assert.Equal(404, (int)page.Status);
        Assert.Contains("puthod-199", page.TextOf("main"), StringComparison.Ordinal);
    }

    private async Task<GridInUse> Grid(string id) => (await site.UseCases.ReadGrid.Run(Study, id, Site.Stop)).Value;
}
