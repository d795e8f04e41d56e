using Alliage.Core.Guides;
using Alliage.Web.Features.InterviewGuide;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.InterviewGuide;

public sealed class InterviewGuidePageTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_word_of_the_guide_stands_on_its_page_in_its_binding_order(string language)
    {
        var page = await site.Visit(language).Get(GuideAddress.Of(brief: false, tells: true));
        var worded = (await site.UseCases.ReadGuide.Run(Site.Stop)).Value.Worded;

        var needed = GuideKeys.Of(worded.Guide).Where(k => !k.EndsWith(".definition", StringComparison.Ordinal) && k is not ("name" or "said.none"));
        Assert.All(needed, key => Assert.Contains(Page.Plain(worded.In(language)[key]), page.Text, StringComparison.Ordinal));
        Assert.Equal(worded.Guide.Items.Select(i => "q-" + i.Id), page.Ids.Where(i => i.StartsWith("q-", StringComparison.Ordinal)));
        Assert.DoesNotMatch(@"\b(interview|ask)\.[a-z]", page.Text);
    }

    [Fact]
    public async Task The_short_form_has_its_questions_alone_and_still_begins_the_alliance_with_the_open_one()
    {
        var page = await site.Visit().Get(GuideAddress.Of(brief: true, tells: false));
        var guide = (await site.UseCases.ReadGuide.Run(Site.Stop)).Value.Guide;

        Assert.Equal(guide.Items.Where(i => i.Short).Select(i => "q-" + i.Id), page.Ids.Where(i => i.StartsWith("q-", StringComparison.Ordinal)));
        Assert.Single(page.Document.QuerySelectorAll(".guide-rule"));
        Assert.NotNull(page.Document.QuerySelector("#q-expectations .guide-rule"));
    }

    [Theory]
    [InlineData("en", "(egocentric", "what each carries, is ours")]
    [InlineData("fr", "(égocentrée", "ce que chacune porte, est de nous")]
    public async Task Each_option_says_in_which_direction_it_points_and_that_the_lines_between_options_are_ours(string language, string direction, string ours)
    {
        var page = await site.Visit(language).Get(GuideAddress.Of(brief: false, tells: true));
        var guide = (await site.UseCases.ReadGuide.Run(Site.Stop)).Value;

        Assert.Contains(direction, page.TextOf("#q-someone-else .guide-options"), StringComparison.OrdinalIgnoreCase);
        foreach (var item in guide.Guide.Items.Where(i => i.Options.Any(o => o.Informs.Count > 0)))
        {
            Assert.Contains(ours, page.TextOf($"#q-{item.Id} .guide-tells"), StringComparison.Ordinal);
            var notes = page.TextsOf($"#q-{item.Id} .guide-options .note");
            Assert.Equal(item.Options.Count(o => o.Informs.Count > 0), notes.Count);
            Assert.All(item.Options.SelectMany(o => o.Informs).Where(i => guide.Directions(i, language).Count > 0), indicator =>
                Assert.Contains(notes, n => n.Contains(Page.Plain(guide.Directions(indicator, language)[0].Name), StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task What_a_question_may_tell_is_shown_only_to_the_one_who_reads()
    {
        var asking = await site.Visit().Get(GuideAddress.Guide);
        var reading = await site.Visit().Get(GuideAddress.Of(brief: false, tells: true));

        Assert.Empty(asking.Document.QuerySelectorAll(".guide-tells"));
        Assert.Equal(45, reading.Document.QuerySelectorAll(".guide-tells").Length);
        Assert.Contains("Direct competition", reading.TextOf("#q-same-customer"), StringComparison.Ordinal);
        Assert.DoesNotContain("Direct competition", asking.TextOf("#q-same-customer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_says_that_the_guide_is_not_piloted() =>
        Assert.Contains("has not been tried with owners yet", (await site.Visit().Get(GuideAddress.Guide)).TextOf(".head"), StringComparison.Ordinal);
}
