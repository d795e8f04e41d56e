using System.Net;
using Alliage.Core.Comparison;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Studies;

public sealed class OverviewTests : IDisposable
{
    private const string Demonstration = "/studies/demonstration";

    private readonly Site site = new();
    private readonly Visitor claire;

    public OverviewTests() => claire = site.Visit();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("demonstration")]
    [InlineData("reference-2006")]
    public async Task Its_figures_are_those_of_the_use_cases(string study)
    {
        var placed = (await site.UseCases.PlaceStudy.Run(study, null, Site.Stop)).Value;
        var verdicts = (await site.UseCases.CompareVoices.Run(study, Site.Stop)).Value.Verdicts;

        var page = await claire.Get($"/studies/{study}");

        var contested = placed.Placements.Count(p => p.Axes.Any(a => a.Status == PlacementStatus.Contested));
        Assert.Contains($"{contested} of {placed.Placements.Count} alliance", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains($"{placed.Placements.Count(p => p.Configuration is not null)} of {placed.Placements.Count} in a configuration", page.Text, StringComparison.Ordinal);
        Assert.Equal(placed.Placements.Count, page.TextsOf(".accounts tbody tr").Count);
        var apart = verdicts.Where(v => v.Verdict == Verdict.Apart).Select(v => $"/studies/{study}/alliances/{v.Alliance}#theme-{v.Theme}");
        Assert.Equal(apart.Order(), Links(page, ".differing .note a").Order());
    }

    [Fact]
    public async Task Each_silence_that_does_not_count_stands_under_what_keeps_it_from_counting()
    {
        var placed = (await site.UseCases.PlaceStudy.Run("demonstration", null, Site.Stop)).Value;
        var kept = placed.Placements.SelectMany(p => p.Readings.All)
            .Where(r => r.Account.IsVoice() && r.Indicator.SilentPole is not null && r.Why is not null).ToList();

        var page = await claire.Get(Demonstration);

        Assert.NotEmpty(kept);
        Assert.Equal(kept.DistinctBy(r => r.Why).Count(), page.TextsOf(".obstacle").Count);
        var expected = placed.Placements.SelectMany(p => p.Readings.All.Where(kept.Contains)
            .Select(r => (Case: p.Case.Alliance.Id, r.Account, r.Indicator.Theme, r.Why)).Distinct()).Count();
        Assert.Equal(expected, Links(page, ".obstacle dd a").Count);
    }

    [Theory]
    [InlineData("en", "16 of 16 voices are fully read", "Nothing else of that voice points the same way")]
    [InlineData("fr", "16 voix sur 16 sont lues en entier", "Rien d’autre de cette voix ne va dans le même sens")]
    public async Task It_says_what_is_there_and_what_keeps_a_silence_from_counting_in_words(string language, string read, string alone)
    {
        var page = await site.Visit(language).Get(Demonstration);

        Assert.Contains(read, page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains(alone, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_unread_in_hand_and_read_are_told_apart()
    {
        await site.UseCases.ImportStudy.Run("demonstration", null, "Claire", Site.Stop);
        var cases = (await site.UseCases.OpenStudy.Run("demonstration", null, Site.Stop)).Value.Study.Cases;
        var (first, second) = (cases[0].Sources[0].Source, cases[1].Sources[0].Source);
        await site.Put(
            "demonstration",
            first with { State = SourceState.Unread },
            second with { State = SourceState.InHand },
            new Alliance { Id = "neuf" });

        var page = await claire.Get(Demonstration);

        Assert.Contains("14 of 18 voices are fully read; 2 are missing", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal("Of 18 voices, 14 are fully read, 1 is in hand, 1 is unread, 2 are missing.", page.TextOf("#accounts ~ div .finding"));
        Assert.Equal("unread", page.TextOf($".accounts a[href='{Demonstration}/sources/{first.Id}']"));
        Assert.Equal("in hand", page.TextOf($".accounts a[href='{Demonstration}/sources/{second.Id}']"));
        Assert.Equal(["missing add it", "missing add it", "nothing"], page.TextsOf(".accounts tbody tr:last-child td.muted"));
        Assert.Contains("Source not fully read", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_changes_say_what_they_moved_as_the_case_s_own_history_does()
    {
        await site.UseCases.ImportStudy.Run("demonstration", null, "Claire", Site.Stop);
        var before = (await site.UseCases.OpenStudy.Run("demonstration", null, Site.Stop)).Value.Study;
        var source = before.Case("cidre")!.Sources[0].Source;
        await site.Put("demonstration", source with { State = SourceState.Unread });
        await site.Put("demonstration", before.Settings with { SilenceRule = SilenceRule.Paper });
        await site.Put("demonstration", new Person { Name = "Sacha", Role = PersonRole.Second });

        var steps = (await site.UseCases.OverviewStudy.Run("demonstration", 10, Site.Stop)).Value.Newest.Steps;

        Assert.Equal([4, 3, 2], steps.Select(s => s.Revision));
        Assert.Empty(steps[0].Cases);
        Assert.NotEmpty(steps[1].Cases);
        foreach (var (step, touched) in steps.SelectMany(s => s.Cases.Select(c => (s, c))))
        {
            var own = (await site.UseCases.ReplayCase.Run("demonstration", touched.Placement.Case.Alliance.Id, 10, Site.Stop)).Value;
            Assert.Equal(
                own.Steps.Single(s => s.Revision == step.Revision).Moved.Select(Named), touched.Moved.Select(Named));
        }

        var page = await claire.Get(Demonstration);
        Assert.Equal(3, page.TextsOf(".newest > li").Count);
        Assert.Contains($"{Demonstration}/alliances/cidre/history#revision-2", page.Links);
    }

    [Fact]
    public async Task The_sample_gives_every_firm_once_with_its_denominator()
    {
        var overview = (await site.UseCases.OverviewStudy.Run("demonstration", 0, Site.Stop)).Value;
        var page = await claire.Get(Demonstration);

        foreach (var groups in new[] { overview.Sample.BySector, overview.Sample.BySize, overview.Sample.ByPlace })
        {
            Assert.Equal(overview.Opened.Study.Cases.Sum(c => c.Firms.Count), groups.Sum(g => g.Firms.Count));
        }

        Assert.Contains("16 firms in 8 alliances", page.Text, StringComparison.Ordinal);
        Assert.Equal(3, page.TextsOf(".sample th").Count(t => t == "Firms, of 16"));
    }

    [Theory]
    [InlineData("demonstration")]
    [InlineData("reference-2006")]
    public async Task Every_alliance_and_source_that_it_links_is_there(string study)
    {
        var page = await claire.Get($"/studies/{study}?all=1");
        var links = page.Links.Select(l => l.Split('#')[0]).Where(l => l.Contains("/alliances/", StringComparison.Ordinal) || l.Contains("/sources/", StringComparison.Ordinal)).Distinct().ToList();

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            Assert.Equal(HttpStatusCode.OK, (await claire.Get(link)).Status);
        }

        foreach (var anchored in page.Links.Where(l => l.Contains("#theme-", StringComparison.Ordinal) || l.Contains("#axis-", StringComparison.Ordinal)))
        {
            Assert.Contains(anchored.Split('#')[1], (await claire.Get(anchored.Split('#')[0])).Ids);
        }
    }

    [Fact]
    public async Task A_study_that_is_not_there_is_said_to_be_unknown() =>
        Assert.Equal(HttpStatusCode.NotFound, (await claire.Get("/studies/nowhere")).Status);

    private static List<string> Links(Page page, string selector) =>
        [.. page.Document.QuerySelectorAll(selector).Select(a => a.GetAttribute("href")!)];

    /// <summary>A change without the readings inside, which are other objects each time.</summary>
    private static string Named(ResultChange change) => change switch
    {
        ResultChange.Read r => $"{r.Account} {r.Indicator.Id} {r.Before.Kind} {r.After.Kind} {r.After.Counted}",
        ResultChange.Placed p => $"{p.After.Axis} {p.Before.Status} {p.Before.Pole} {p.After.Status} {p.After.Pole} {p.After.Thin}",
        ResultChange.Configured c => $"{c.Before} {c.After}",
        ResultChange.Counted c => $"{c.Axis} {c.Account} {string.Join(',', c.Before?.Counts ?? [])} {string.Join(',', c.After?.Counts ?? [])}",
        ResultChange.Held h => $"{h.Before?.Readings} {h.After?.Readings}",
        ResultChange.Compared c => $"{c.Theme} {c.Before} {c.After}",
        _ => change.GetType().Name,
    };
}
