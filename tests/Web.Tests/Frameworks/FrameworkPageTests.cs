using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Web.Features.Frameworks;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Wording;
using Xunit;

namespace Alliage.Web.Tests.Frameworks;

public sealed class FrameworkPageTests : IDisposable
{
    private const string Study = "reference-2006";

    private readonly Site site = new();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_word_of_the_framework_stands_on_its_page(string language)
    {
        var page = await site.Visit(language).Get(FrameworkAddress.Of(Study));
        var framework = (await site.UseCases.ReadGrid.Run(Study, null, Site.Stop)).Value.Opened.Framework;

        var lowered = page.Text.ToUpperInvariant();
        Assert.All(WordingKeys.Of(framework.Framework), key =>
            Assert.Contains(Page.Plain(framework.In(language)[key]).ToUpperInvariant(), lowered, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_rule_has_its_place_on_the_page_with_its_source(string language)
    {
        var page = await site.Visit(language).Get(FrameworkAddress.Of(Study));
        var worded = (await site.UseCases.ReadGrid.Run(Study, null, Site.Stop)).Value.Opened.Framework;
        var speech = new GridSpeech(Words.In(language), worded.Framework, worded.In(language));

        Assert.All(FrameworkRules.Of(worded.Framework), rule =>
        {
            var anchor = FrameworkAddress.Anchor(rule.Kind, rule.Id);
            var place = page.Document.GetElementById(anchor);
            Assert.True(place is not null, anchor);
            var told = place.LocalName is "dt" ? place.NextElementSibling! : place;
            Assert.Contains(Page.Plain(speech.Origin(rule.Origin)), WithColumn(page, place, told), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("fr", "titre non connu")]
    [InlineData("en", "title not known")]
    public async Task A_title_that_is_not_known_is_said_so_in_the_readers_language(string language, string said)
    {
        var page = await site.Visit(language).Get(FrameworkAddress.Of(Study));

        Assert.Equal(2, page.TextsOf(".works .slanted").Count(t => t == said));
        Assert.DoesNotContain("[", page.TextOf(".works"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_ours_is_gathered_in_one_place_and_nothing_else()
    {
        var page = await site.Visit().Get(FrameworkAddress.Of(Study));
        var framework = (await site.UseCases.ReadGrid.Run(Study, null, Site.Stop)).Value.Opened.Framework.Framework;

        var gathered = page.Document.QuerySelectorAll("#ours ul a").Select(a => a.GetAttribute("href")!);

        var ours = FrameworkRules.Of(framework).Where(r => r.Origin.From == OriginKind.OurInterpretation);
        Assert.Equal(ours.Select(r => "#" + FrameworkAddress.Anchor(r.Kind, r.Id)).Order(), gathered.Order());
        Assert.All(EngineRules.Ids, id => Assert.Contains("engine-" + id, page.Ids));
        Assert.Contains("40 words", page.TextOf("#ours"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_which_the_study_says_nothing_say_so_in_italics_and_stated_ones_name_their_mode()
    {
        var page = await site.Visit().Get(FrameworkAddress.Of(Study));
        var framework = (await site.UseCases.ReadGrid.Run(Study, null, Site.Stop)).Value.Opened.Framework.Framework;

        Assert.Equal(16, framework.Coordination.Rows.Count);
        Assert.All(framework.Coordination.Rows, row =>
        {
            var shown = page.Document.GetElementById($"row-{row.Number}")!;
            Assert.Equal(row.Status == RowStatus.Open, shown.QuerySelector(".slanted")?.TextContent == "the study does not say");
            Assert.Equal(row.Mode is { } mode ? "#mode-" + mode : null, shown.QuerySelector("a[href^='#mode']")?.GetAttribute("href"));
        });
    }

    [Theory]
    [InlineData("reference-2006")]
    [InlineData("demonstration")]
    public async Task What_this_study_has_of_each_indicator_is_what_the_matrix_counts(string study)
    {
        var page = await site.Visit().Get(FrameworkAddress.Of(study));
        var grid = (await site.UseCases.ReadGrid.Run(study, null, Site.Stop)).Value;

        Assert.All(grid.Uses, use =>
        {
            var entry = page.TextOf("#" + FrameworkAddress.Anchor(RuleKind.Indicator, use.Key));
            var counted = use.Value.Evidence.CountBy(e => Keyword.Of(e.Kind) switch { "coding" => "passage", var kind => kind })
                .Select(e => $"{e.Value} {e.Key}{(e.Value == 1 ? "" : "s")}");
            Assert.All(counted, text => Assert.Contains(text, entry, StringComparison.Ordinal));
            Assert.Contains(
                use.Value.Evidence.Count == 0 ? "nothing found" : $"in {use.Value.Alliances} of {grid.Opened.Study.Cases.Count} alliances",
                entry,
                StringComparison.Ordinal);
            Assert.Equal(
                use.Value.Codes.Count > 0,
                entry.Contains($"{use.Value.Codes.Count} code{(use.Value.Codes.Count == 1 ? "" : "s")} linked", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task No_id_stands_twice_and_both_languages_have_the_same_places_and_links()
    {
        var (french, english) = (await site.Visit("fr").Get(FrameworkAddress.Of(Study)), await site.Visit("en").Get(FrameworkAddress.Of(Study)));

        Assert.Equal(english.Ids.Distinct().Count(), english.Ids.Count);
        Assert.Equal(english.Ids, french.Ids);
        Assert.Equal(english.Links.Where(l => l.StartsWith('#')), french.Links.Where(l => l.StartsWith('#')));
        Assert.Empty(english.Links.Where(l => l.StartsWith('#')).Select(l => l[1..]).Except(english.Ids));
    }

    public void Dispose() => site.Dispose();

    /// <summary>A configuration stands in a column: its source is in the column's first cell.</summary>
    private static string WithColumn(Page page, AngleSharp.Dom.IElement place, AngleSharp.Dom.IElement told) => place.LocalName == "th"
        ? page.TextOf(".traits tbody tr")
        : Page.Plain(told.TextContent);
}
