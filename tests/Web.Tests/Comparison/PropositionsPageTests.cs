using System.Net;
using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Web.Features.Comparison;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Comparison;

public sealed class PropositionsPageTests : IDisposable
{
    private readonly Site site = new();

    [Theory]
    [InlineData("reference-2006")]
    [InlineData("demonstration")]
    public async Task Every_case_of_every_proposition_has_the_verdict_that_the_command_line_gives(string study)
    {
        var page = await site.Visit().Get(ComparisonAddress.Propositions(study));

        var results = (await CommandLineJson.Of("propositions", study)).EnumerateArray().ToList();

        foreach (var proposition in results.GroupBy(r => r.GetProperty("proposition").GetString()!))
        {
            var section = page.Document.GetElementById(proposition.Key)!;
            Assert.Equal(proposition.Count(), section.QuerySelectorAll(".tested > li").Length);
            foreach (var verdict in Enum.GetValues<PropositionVerdict>())
            {
                var n = proposition.Count(r => r.GetProperty("verdict").GetString() == Keyword.Of(verdict));
                var counted = Page.Plain(section.QuerySelector($"[data-verdict='{Keyword.Of(verdict)}']")!.TextContent);
                Assert.Contains($": {n} of {proposition.Count()} ", counted, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("reference-2006")]
    [InlineData("demonstration")]
    public async Task Each_case_stands_under_its_verdict_with_its_page_and_its_evidence(string study)
    {
        var tested = (await site.UseCases.TestPropositions.Run(study, Site.Stop)).Value;
        var page = await site.Visit().Get(ComparisonAddress.Propositions(study));

        foreach (var proposition in tested.Results.GroupBy(r => r.Proposition))
        {
            var shown = page.Document.GetElementById(proposition.Key)!.QuerySelectorAll(".tested > li");
            var expected = new[] { PropositionVerdict.Breaks, PropositionVerdict.Holds, PropositionVerdict.CannotBeTold, PropositionVerdict.NotConcerned }
                .SelectMany(v => proposition.Where(r => r.Verdict == v))
                .ToList();
            Assert.Equal(
                expected.Select(r => (r.Alliance, r.Account is { } a ? Keyword.Of(a) : null)),
                shown.Select(s => (s.GetAttribute("data-case")!, s.GetAttribute("data-account"))));
            Assert.All(expected.Zip(shown), both =>
            {
                Assert.NotNull(both.Second.QuerySelector($"a[href='{ComparisonAddress.Alliance(study, both.First.Alliance)}']"));
                Assert.Equal(both.First.Evidence.Count, both.Second.QuerySelectorAll("a[href*='/evidence/']").Length);
            });
        }
    }

    [Fact]
    public async Task Propositions_that_some_case_breaks_stand_before_all_others()
    {
        foreach (var study in new[] { "reference-2006", "demonstration" })
        {
            var tested = (await site.UseCases.TestPropositions.Run(study, Site.Stop)).Value;
            var broken = tested.Results.Where(r => r.Verdict == PropositionVerdict.Breaks).Select(r => r.Proposition).ToHashSet();
            var shown = (await site.Visit().Get(ComparisonAddress.Propositions(study))).Document.QuerySelectorAll("section.proposition").Select(s => s.Id!).ToList();

            Assert.Equal(tested.Opened.Framework.Framework.Propositions.Count, shown.Count);
            Assert.Equal(broken, shown.Take(broken.Count).ToHashSet());
        }
    }

    [Fact]
    public async Task What_was_published_as_a_supposition_says_so_and_nothing_else_does()
    {
        var tested = (await site.UseCases.TestPropositions.Run("reference-2006", Site.Stop)).Value;
        var page = await site.Visit().Get(ComparisonAddress.Propositions("reference-2006"));

        Assert.Contains(tested.Opened.Framework.Framework.Propositions, p => p.Supposed);
        Assert.All(tested.Opened.Framework.Framework.Propositions, p => Assert.Equal(
            p.Supposed, page.TextOf($"#{p.Id}").Contains("published as a supposition", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_link_leads_somewhere()
    {
        var visitor = site.Visit();
        var page = await visitor.Get(ComparisonAddress.Propositions("demonstration"));

        foreach (var link in page.Document.QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href")!).Where(l => l.StartsWith("/studies/", StringComparison.Ordinal)).Select(l => l.Split('#')[0]).Distinct())
        {
            Assert.True((await visitor.Get(link)).Status is HttpStatusCode.OK or HttpStatusCode.Found, link);
        }
    }

    public void Dispose() => site.Dispose();
}
