using System.Net;
using Alliage.Core.Guides;
using Alliage.Core.Studies;
using Alliage.Web.Features.InterviewGuide;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Wording;
using Alliage.Workbench.Guides;
using Xunit;

namespace Alliage.Web.Tests.InterviewGuide;

public sealed class AskPageTests : IDisposable
{
    private const string Study = "demonstration";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("demonstration", "puthod-1996")]
    [InlineData("demonstration", null)]
    [InlineData("reference-2006", "strategic-criteria")]
    public async Task The_table_counts_for_each_voice_what_the_command_counts(string study, string? framework)
    {
        var page = await site.Visit().Get(GuideAddress.Ask(study, framework));
        var read = await Read(study, null, framework);

        var rows = page.Document.QuerySelectorAll(".ask-table tbody tr");
        Assert.Equal(read.Cases.Select(c => c.Case.Alliance.Id), rows.Select(r => Page.Plain(r.QuerySelector("th")!.TextContent)));
        Assert.All(read.Cases.Zip(rows), both => Assert.Equal(
            both.First.Voices.Select(v => $"{v.Open.Count} of {v.Points}" + (v.Heard ? "" : " not heard")),
            both.Second.QuerySelectorAll("td.num").Select(c => Page.Plain(c.TextContent))));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task A_sheet_has_every_question_with_its_probe_and_what_it_may_tell_in_the_guides_order(string language)
    {
        var page = await site.Visit(language).Get(GuideAddress.Ask(Study, "glaister-buckley-1996", "velo"));
        var read = await Read(Study, "velo", "glaister-buckley-1996");
        var (said, names) = (read.Guide.Worded.In(language), read.Opened.Framework.In(language));

        foreach (var voice in read.Cases[0].Voices)
        {
            var items = page.Document.QuerySelectorAll($"section[aria-labelledby='sheet-{Keyword.Of(voice.Voice)}'] .guide-item");
            Assert.Equal(voice.Questions.Count, items.Length);
            Assert.All(voice.Questions.Zip(items), both =>
            {
                var text = Page.Plain(both.Second.TextContent);
                Assert.Contains(Page.Plain(said[GuideKeys.Question(both.First.Item)]), text, StringComparison.Ordinal);
                Assert.Contains(Page.Plain(said[GuideKeys.Probe(both.First.Item)]), text, StringComparison.Ordinal);
                Assert.All(both.First.Points, p => Assert.Contains(names[$"{Keyword.Of(p.Kind)}.{p.Id}.name"], text, StringComparison.Ordinal));
            });
        }
    }

    [Fact]
    public async Task The_sheet_of_one_voice_says_nothing_of_the_other()
    {
        var page = await site.Visit().Get(GuideAddress.Ask(Study, "puthod-1996", "velo", Account.B));

        Assert.Single(page.Document.QuerySelectorAll(".ask-sheet"));
        Assert.Contains("Vasseur Commande", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cycles du Vallon", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("for A", page.TextOf("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_ask_is_said_in_words()
    {
        var page = await site.Visit().Get(GuideAddress.Ask(Study, "puthod-1996", "couture", Account.A));

        Assert.Equal("Nothing would have to be asked.", page.TextOf(".ask-sheet .finding"));
    }

    [Fact]
    public async Task An_alliance_that_is_not_there_is_answered_with_the_nearest()
    {
        var page = await site.Visit().Get(GuideAddress.Ask(Study, null, "coutur"));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("couture", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_grid_that_is_not_there_is_refused() =>
        Assert.NotEqual(HttpStatusCode.OK, (await site.Visit().Get(GuideAddress.Ask(Study, "nothing"))).Status);

    [Fact]
    public async Task Every_reason_and_kind_of_answer_has_its_words()
    {
        var read = (await site.UseCases.ReadGuide.Run(Site.Stop)).Value;
        Assert.NotEmpty(read.Guide.Items);
        foreach (var language in new[] { "fr", "en" })
        {
            var words = Words.In(language);
            string[] keys =
            [
                .. Keyword.All<Core.Guides.Next.OpenReason>().Select(r => "ask.reason." + r),
                .. Keyword.All<AnswerType>().Select(t => "interview.type." + t),
                .. Keyword.All<Visibility>().Select(v => "interview.visibility." + v),
            ];
            Assert.All(keys, key => Assert.NotEqual(key, words[key]));
        }
    }

    [Fact]
    public async Task The_way_there_leads_from_the_alliance_and_from_the_studys_silences()
    {
        Assert.Contains(GuideAddress.Ask(Study, alliance: "cidre"), (await site.Visit().Get($"/studies/{Study}/alliances/cidre")).Links);
        Assert.Contains(GuideAddress.Ask(Study), (await site.Visit().Get($"/studies/{Study}")).Links);
    }

    private async Task<StudyToAsk> Read(string study, string? alliance, string? framework) =>
        (await site.UseCases.AskNext.Run(study, alliance, framework, Site.Stop)).Value;
}
