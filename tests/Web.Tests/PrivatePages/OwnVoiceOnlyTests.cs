using Alliage.Core.Diagnosis;
using Alliage.Core.Guides;
using Alliage.Core.PrivatePages;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using CsCheck;
using Xunit;

namespace Alliage.Web.Tests.PrivatePages;

/// <summary>For any answers at all: the page holds to them, and nothing of the partner is on it.</summary>
public sealed class OwnVoiceOnlyTests : IDisposable
{
    private const string Study = "diagnosis";
    private const string Planted = "zibeline";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Whatever_an_owner_answers_the_page_rests_on_it()
    {
        await site.Seats.Owner(Study, "miel", Account.A);
        var opened = (await site.UseCases.OpenPrivatePage.Run(new(Study, "miel", Account.A), Site.Stop)).Value;
        var (guide, rules) = (opened.Opened.Guide.Guide, opened.Advice.Advice);
        var framework = opened.Opened.Guide.Frameworks.Single(f => f.Framework.Id == rules.Framework).Framework;
        var known = PrivatePage.SentenceKeys(guide, framework).ToHashSet();

        Replies(guide).Sample(
            replies =>
            {
                var owner = OwnerWith(guide, replies);
                var page = PrivatePage.Of(owner, opened.Opened.Settings, guide, framework, rules);
                var said = replies.Where(r => !r.IsEmpty).ToDictionary(r => r.Item);
                Assert.All(page.Sections.SelectMany(s => s.Statements), s => HoldsTo(s, said, known));
                Assert.All(page.Points, p => Assert.All(p.Because, item => Assert.True(said[item].HasAnswer)));
                Assert.InRange(page.Points.Count, 0, 3);
                Assert.Equal(page.Sections.Count == 0, said.Values.All(r => !r.HasAnswer));
            },
            iter: 300);
    }

    [Fact]
    public async Task Nothing_the_partner_says_releases_or_did_is_on_the_page()
    {
        var owner = await site.Seats.Owner(Study, "miel", Account.A);
        var before = (await owner.Get("/my/page")).TextOf("main");
        var guide = (await site.UseCases.ReadGuide.Run(Site.Stop)).Value.Guide;
        var random = new Random(1973);
        for (var round = 0; round < 5; round++)
        {
            var replies = guide.Items.Select(i => PartnersReply(i, random)).ToList();
            Assert.Empty((await site.UseCases.KeepReplies.Run(new(Study, "miel", Account.B), new(replies) { HandIn = true }, Site.Stop)).Problems);
            Assert.Empty((await site.UseCases.SeeOtherwise.Run(
                new(Study, "miel", Account.B), new() { Item = "expectations", Text = $"{Planted} {round}" }, Planted, Site.Stop)).Problems);

            var page = await owner.Get("/my/page");

            Assert.DoesNotContain(Planted, page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.Equal(before, page.TextOf("main"));
        }
    }

    [Fact]
    public async Task The_page_is_the_same_where_the_partner_was_never_asked()
    {
        var owner = await site.Seats.Owner(Study, "miel", Account.A);
        var before = (await owner.Get("/my/page")).TextOf("main");
        var partner = (await site.UseCases.OpenOwner.Run(new(Study, "miel", Account.B), Site.Stop)).Value.Owner;

        await site.Change(
            Study,
            [
                .. partner.Releases.Select(r => new Workbench.Ports.StudyChange.Remove(r)),
                .. partner.Consents.Select(r => new Workbench.Ports.StudyChange.Remove(r)),
                .. partner.FormerAnswers.Select(r => new Workbench.Ports.StudyChange.Remove(r)),
                .. partner.Answers.Select(r => new Workbench.Ports.StudyChange.Remove(r)),
                new Workbench.Ports.StudyChange.Remove(partner.Respondent),
            ]);

        Assert.Equal(before, (await owner.Get("/my/page")).TextOf("main"));
    }

    private static void HoldsTo(PageStatement statement, Dictionary<string, Reply> said, HashSet<string> known)
    {
        if (statement.Kind is StatementKind.Sentence or StatementKind.Open)
        {
            Assert.Contains(statement.Says, known);
        }

        Assert.All(statement.Items, item => Assert.True(said.ContainsKey(item), $"{statement.Says}: {item}"));
        switch (statement.Kind)
        {
            case StatementKind.Sentence when statement.Says.Split('.') is [var item, var option] && said.TryGetValue(item, out var chosen):
                Assert.Equal([option], chosen.Options);
                break;
            case StatementKind.Ticks:
                Assert.Equal(said[statement.Says].Options, statement.Mine);
                break;
            case StatementKind.Sides:
                Assert.Equal(said[statement.Says].Mine, statement.Mine);
                Assert.Equal(said[statement.Says].Theirs, statement.Theirs);
                break;
            case StatementKind.Quote:
                Assert.Equal([said[statement.Says].Text!], statement.Mine);
                break;
            case StatementKind.Open when statement.Asks is { } asks:
                Assert.False(said.TryGetValue(asks, out var reply) && (reply.HasAnswer || reply.Absence is Absence.DontKnow or Absence.PreferNot), asks);
                break;
        }
    }

    private static Gen<List<Reply>> Replies(Core.Guides.Guide guide) => Gen.Int[0, 1_000_000].Select(seed =>
    {
        var random = new Random(seed);
        return guide.Items.Select(i => random.Next(5) switch
        {
            0 => new Reply { Item = i.Id },
            1 => new Reply { Item = i.Id, Absence = (Absence)random.Next(1, 6) },
            _ => Answer(i, random, "words " + random.Next(1000)),
        }).ToList();
    });

    private static OwnerFile OwnerWith(Core.Guides.Guide guide, List<Reply> replies) => new()
    {
        Respondent = new() { Alliance = "x", Account = Account.B },
        Answers = [.. replies.SelectMany(r => ReplyAnswers.Of(guide.Items.First(i => i.Id == r.Item), r, "x", Account.B))],
    };

    private static Reply PartnersReply(GuideItem item, Random random) => Answer(item, random, Planted);

    private static Reply Answer(GuideItem item, Random random, string words) => item.Type switch
    {
        AnswerType.Open => new() { Item = item.Id, Text = words },
        AnswerType.Number => new() { Item = item.Id, Text = random.Next(1, 9).ToString(System.Globalization.CultureInfo.InvariantCulture) },
        AnswerType.MineAndTheirs => new() { Item = item.Id, Mine = [words], Theirs = [words + " too"] },
        AnswerType.Choice => new() { Item = item.Id, Options = [item.Options[random.Next(item.Options.Count)].Id], Text = random.Next(3) == 0 ? words : null },
        _ => new() { Item = item.Id, Options = [item.Options[^1].Id] },
    };
}
