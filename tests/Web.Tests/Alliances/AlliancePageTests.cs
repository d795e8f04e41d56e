using System.Net;
using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Xunit;

namespace Alliage.Web.Tests.Alliances;

public sealed class AlliancePageTests(EveryCase every) : IClassFixture<EveryCase>
{
    [Fact]
    public void Every_case_of_both_studies_has_its_page_in_both_languages() => Assert.All(every.Cases, c =>
    {
        Assert.Equal(HttpStatusCode.OK, c.French.Status);
        Assert.Equal(HttpStatusCode.OK, c.English.Status);
        Assert.NotEqual(c.French.Text, c.English.Text);
    });

    [Fact]
    public void No_key_of_the_wording_is_left_in_sight() => Assert.All(every.Cases, c =>
        Assert.All(new[] { c.French, c.English, c.ByFacet }, p => Assert.DoesNotContain(
            p.Text.Split(' '), w => w.StartsWith("alliance.", StringComparison.Ordinal) && w.Length > "alliance.".Length)));

    [Fact]
    public void Counts_of_every_account_on_every_axis_are_those_of_the_engine() => Assert.All(every.Cases, c =>
    {
        foreach (var axis in c.Placement.Axes)
        {
            var expected = Accounts.All.Where(a => axis.Of(a) is not null).Select(a => Counts(c, axis.Axis, axis.Of(a)!));
            var shown = c.English.TextsOf($"#axis-{axis.Axis} .counts li").Select(t => t[(t.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
            Assert.Equal(expected, shown);
        }
    });

    [Fact]
    public void Tenacity_is_that_of_the_engine_with_each_reading_named_and_led_to() => Assert.All(every.Cases, c =>
    {
        var shown = c.Placement.Tenacity is { } whole ? [whole] : c.Placement.Axes.Select(a => a.Tenacity).OfType<Tenacity>().ToList();
        foreach (var tenacity in shown)
        {
            var said = tenacity.Readings == 1 ? "emoving one reading would be enough" : $"t would take removing {tenacity.Readings} readings";
            Assert.Contains(said, c.English.Text, StringComparison.Ordinal);
            Assert.Contains(tenacity.Sets == 1 ? "In one way only" : $"In {tenacity.Sets} ways", c.English.Text, StringComparison.Ordinal);
            Assert.All(tenacity.First, r => Assert.Contains($"#r-{Keyword.Of(r.Account)}-{r.CarriedBy[0].Indicator.Id}", c.English.Links));
        }

        Assert.Equal(shown.Count == 0, c.English.Text.Contains("Nothing to move", StringComparison.Ordinal));
    });

    [Fact]
    public void Thin_and_differing_records_are_said_where_the_engine_finds_them() => Assert.All(every.Cases, c =>
        Assert.All(c.Placement.Axes, a =>
        {
            var shown = c.English.TextOf($"#axis-{a.Axis}");
            Assert.Equal(a.Thin, shown.Contains("Hangs by one reading", StringComparison.Ordinal));
            Assert.Equal(a.RecordDiffers, shown.Contains("The record points to", StringComparison.Ordinal));
        }));

    [Fact]
    public void Every_theme_shows_the_verdict_that_is_computed() => Assert.All(every.Cases, c =>
    {
        foreach (var verdict in ThemeVerdict.Of(c.Placement.Readings))
        {
            if (c.English.Ids.Contains($"theme-{verdict.Theme}"))
            {
                Assert.Equal(Keyword.Of(verdict.Verdict).Replace('-', ' '), c.English.TextOf($"#theme-{verdict.Theme} .gutter .caps"));
            }
            else
            {
                Assert.Equal(Verdict.NotComparable, verdict.Verdict);
            }
        }
    });

    [Fact]
    public void Nothing_that_is_said_or_kept_silent_is_missing_by_theme_or_by_facet() => Assert.All(every.Cases, c =>
    {
        var said = c.Placement.Readings.All
            .Where(r => r.Kind is ReadingKind.Present or ReadingKind.Silent or ReadingKind.SilentAlone)
            .Select(r => $"r-{Keyword.Of(r.Account)}-{r.Indicator.Id}")
            .ToList();
        Assert.Empty(said.Except(c.English.Ids));
        Assert.Empty(said.Except(c.ByFacet.Ids));
    });

    [Fact]
    public void All_words_behind_readings_and_against_them_are_on_the_page() => Assert.All(every.Cases, c =>
    {
        var words = CaseTestimony.Of(c.Placement.Case);
        foreach (var testimony in words.Of(c.Placement.Readings.All.SelectMany(r => r.Evidence.Concat(r.Against))))
        {
            switch (testimony)
            {
                case Testimony.Passage p:
                    Assert.Contains($"{p.Source.Id}, turn {p.Turn}", c.English.Text, StringComparison.Ordinal);
                    Assert.Contains(Page.Plain(p.Coding.Quote), c.English.Text, StringComparison.Ordinal);
                    break;
                case Testimony.Reported r:
                    Assert.Contains(Page.Plain(r.Report.Text.In("en")), c.English.Text, StringComparison.Ordinal);
                    break;
            }
        }
    });

    [Fact]
    public void Published_places_stand_beside_the_computed_ones_where_there_are_any() => Assert.All(every.Cases, c =>
        Assert.Equal(c.Placement.Case.Published.Count > 0, c.English.Text.Contains("Agreement shows consistency", StringComparison.Ordinal)));

    [Fact]
    public void The_rows_of_the_coordination_table_are_those_of_the_engine() => Assert.All(every.Cases, c =>
        Assert.All(c.Placement.Coordination.OfType<Core.Coordination.VoiceCoordination>(), v =>
            Assert.All(v.Rows.Concat(v.Nearest), r => Assert.Contains($"#row-{r.Number}", c.English.Links))));

    [Fact]
    public void No_id_stands_twice_and_every_link_within_the_page_leads_somewhere() => Assert.All(every.Cases, c =>
        Assert.All(new[] { c.French, c.English, c.ByFacet }, p =>
        {
            Assert.Equal(p.Ids.Distinct().Count(), p.Ids.Count);
            var within = p.Links.Where(l => l.StartsWith('#')).Select(l => Uri.UnescapeDataString(l[1..])).Distinct();
            Assert.Empty(within.Except(p.Ids));
        }));

    [Fact]
    public async Task Every_link_to_a_source_leads_to_its_words()
    {
        var sources = every.Cases.SelectMany(c => c.English.Links).Where(l => l.Contains("/sources/", StringComparison.Ordinal)).Distinct().ToList();
        var visitor = every.Site.Visit();
        foreach (var page in sources.GroupBy(l => l.Split('#')[0]))
        {
            var text = await visitor.Get(page.Key);
            Assert.Equal(HttpStatusCode.OK, text.Status);
            Assert.Empty(page.Where(l => l.Contains('#', StringComparison.Ordinal)).Select(l => l.Split('#')[1]).Except(text.Ids));
        }

        Assert.NotEmpty(sources);
    }

    [Fact]
    public async Task What_is_not_there_is_said_with_what_is_nearest()
    {
        var page = await every.Site.Visit().Get("/studies/demonstration/alliances/pian");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("pain", page.Text, StringComparison.Ordinal);
    }

    private static string Counts(ShownCase c, string axis, Position position)
    {
        var ahead = position.Counts[1] > position.Counts[0] ? 1 : 0;
        var (most, least) = (position.Counts[ahead], position.Counts[1 - ahead]);
        return position.Readings.Count == 0
            ? "Nothing counted."
            : $"{most} {(most == 1 ? "reading" : "readings")} for {Pole(c, axis, ahead)}, {least} for {Pole(c, axis, 1 - ahead)}.";
    }

    private static string Pole(ShownCase c, string axis, int at)
    {
        var name = c.Study.Opened.Framework.In("en")[$"pole.{c.Study.Framework.Index.Axes[axis].Poles[at]}.name"];
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
