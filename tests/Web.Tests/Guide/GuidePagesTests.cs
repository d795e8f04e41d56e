using System.Net;
using Alliage.Web.Features.Guide;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Wording;
using Xunit;

namespace Alliage.Web.Tests.Guide;

public sealed class GuidePagesTests : IDisposable
{
    private static readonly string[] Pages =
    [
        "/guide", "/glossary", "/cite", "/cite?study=demonstration", "/studies/reference-2006/framework", "/studies/demonstration/framework",
    ];

    private readonly Site site = new();

    [Fact]
    public async Task Every_link_on_every_page_leads_somewhere_in_both_languages()
    {
        foreach (var language in new[] { "fr", "en" })
        {
            var visitor = site.Visit(language);
            var seen = new Dictionary<string, Page>(StringComparer.Ordinal);
            foreach (var address in Pages)
            {
                var page = await visitor.Get(address);
                Assert.Equal(HttpStatusCode.OK, page.Status);
                foreach (var link in page.Document.QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href")!).Distinct())
                {
                    var (path, place) = (link.Split('#')[0], link.Split('#').ElementAtOrDefault(1));
                    var target = path.Length == 0 ? page
                        : seen.TryGetValue(path, out var known) ? known
                        : seen[path] = await visitor.Get(path);
                    Assert.True(target.Status == HttpStatusCode.OK, $"{address}: {link}");
                    Assert.True(place is null || target.Ids.Contains(place), $"{address}: {link}");
                }
            }
        }
    }

    [Theory]
    [InlineData("/guide")]
    [InlineData("/cite")]
    public async Task Both_languages_have_the_same_structure_and_the_same_links(string address)
    {
        var (french, english) = (await site.Visit("fr").Get(address), await site.Visit("en").Get(address));

        Assert.Equal(Structure(english), Structure(french));
        Assert.NotEqual(english.TextOf("h1"), french.TextOf("h1"));
    }

    [Fact]
    public async Task The_first_hour_lasts_an_hour_and_has_every_paragraph_in_its_place()
    {
        var page = await site.Visit().Get("/guide");

        Assert.Equal(60, GuideSteps.All.Sum(s => s.Minutes));
        Assert.All(GuideSteps.All, step => Assert.Equal(step.Paragraphs, page.Document.QuerySelectorAll($"#{step.Id} .prose > p").Length));
        Assert.All(new[] { "fr", "en" }.Select(Words.In), words => Assert.All(GuideSteps.All, step =>
        {
            Assert.All(step.Keys, key => Assert.NotEqual(key, words[key]));
            Assert.Equal($"guide.{step.Id}.{step.Paragraphs + 1}", words[$"guide.{step.Id}.{step.Paragraphs + 1}"]);
        }));
    }

    [Fact]
    public void Buttons_that_the_guide_quotes_exist_in_the_interface() => Assert.All(new[] { "fr", "en" }.Select(Words.In), words =>
        Assert.All(GuideSteps.All.SelectMany(s => s.Keys).SelectMany(k => Inline.Quotes(words[k])), key => Assert.NotEqual(key, words[key])));

    [Fact]
    public async Task What_the_program_does_not_claim_says_how_little_the_typology_rests_on()
    {
        var limits = (await site.Visit().Get("/cite")).TextOf("#limits");

        Assert.Contains("20 alliances", limits, StringComparison.Ordinal);
        Assert.Contains("one French region", limits, StringComparison.Ordinal);
        Assert.Contains("2004", limits, StringComparison.Ordinal);
        Assert.Contains("forecasts nothing", limits, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_study_is_cited_with_the_state_it_is_in()
    {
        var visitor = site.Visit();
        Assert.Contains("as it comes with Alliage", (await visitor.Get("/cite?study=demonstration")).Text, StringComparison.Ordinal);

        Assert.True((await site.UseCases.ImportStudy.Run("demonstration", null, "Claire", Site.Stop)).Succeeded);

        var revision = (await site.UseCases.OpenStudy.Run("demonstration", null, Site.Stop)).Value.Revision;
        Assert.Contains($"revision {revision} of the workspace", (await visitor.Get("/cite?study=demonstration")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_study_that_is_not_there_is_named_and_the_rest_of_the_page_stands()
    {
        var page = await site.Visit().Get("/cite?study=nobody");

        Assert.Contains("nobody", page.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("paper", page.Ids);
    }

    public void Dispose() => site.Dispose();

    /// <summary>Elements and link addresses in order, without words.</summary>
    private static List<string> Structure(Page page) =>
        [.. page.Document.QuerySelectorAll("main *").Select(e => $"{e.LocalName}#{e.Id} {e.GetAttribute("href")}")];
}
