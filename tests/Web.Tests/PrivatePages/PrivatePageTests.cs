using System.Net;
using Alliage.Core.Diagnosis;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Workbench.Diagnosis;
using Xunit;

namespace Alliage.Web.Tests.PrivatePages;

public sealed class PrivatePageTests : IDisposable
{
    private const string Study = "diagnosis";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task It_says_what_the_answers_say_in_four_parts_and_three_points_at_most()
    {
        var page = await (await site.Seats.Owner(Study, "miel", Account.A, "fr")).Get("/my/page");

        Assert.Equal("L’alliance change votre métier, ou ce que vous en faites.", page.TextOf("h1"));
        Assert.Equal(
            ["Ce que vous faites ensemble", "Où cela coince", "Ce dont vous dépendez", "Comment vous tenez ensemble", "Points à regarder"],
            page.TextsOf(".own-page h2"));
        Assert.Contains("Ce qui coince en premier chez vous, ce sont vos heures.", page.Text, StringComparison.Ordinal);
        Assert.Contains("« Le coup de fil du lundi.", page.Text, StringComparison.Ordinal);
        Assert.InRange(page.TextsOf(".point h3").Count, 1, 3);
    }

    [Fact]
    public async Task Its_title_and_its_address_say_nothing_of_whose_it_is_or_what_it_says()
    {
        var page = await (await site.Seats.Owner(Study, "miel", Account.A, "fr")).Get("/my/page");

        Assert.Equal("Ma page · Alliage", page.Document.Title);
        Assert.DoesNotContain(page.Links, l => l.Contains("miel", StringComparison.Ordinal) || l.Contains(Study, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_statement_and_each_reason_of_a_point_may_be_seen_otherwise()
    {
        var page = await (await site.Seats.Owner(Study, "miel", Account.A)).Get("/my/page");

        Assert.All(
            page.Document.QuerySelectorAll(".statement, .point"),
            s => Assert.True(s.QuerySelector("a.otherwise") is not null || s.QuerySelector(".asks") is not null, s.TextContent));
        Assert.All(page.Links.Where(l => l.Contains("otherwise", StringComparison.Ordinal)), l => Assert.StartsWith("/my/page/otherwise/", l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_point_says_what_to_do_alone_why_and_where_it_comes_from()
    {
        var page = await (await site.Seats.Owner(Study, "miel", Account.A)).Get("/my/page");

        var point = page.Document.QuerySelector(".point")!;
        Assert.Equal("To do on your side", Page.Plain(point.QuerySelector(".alone .caps")!.TextContent));
        Assert.Contains("the 2006 study, section 4.4; another source; our own idea", Page.Plain(point.TextContent), StringComparison.Ordinal);
        Assert.Contains("French law, read on 23 November 2026. Have it checked", Page.Plain(point.TextContent), StringComparison.Ordinal);
        Assert.Contains("Annabelle Jaouen (2006)", point.QuerySelector("details.from")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_said_yet_names_the_question_that_would_tell()
    {
        var page = await (await site.Seats.Owner(Study, "enseignes", Account.A)).Get("/my/page");

        Assert.Contains("Not enough to say whether the alliance changes anything in it.", page.Text, StringComparison.Ordinal);
        Assert.Contains("One question would tell: “Since you joined forces, does it hold you up less?”", page.Text, StringComparison.Ordinal);
        Assert.Contains("/my/page/otherwise/eased-since", page.Links);
    }

    [Fact]
    public async Task An_owner_who_has_answered_nothing_is_led_to_the_questions()
    {
        Assert.True((await site.UseCases.AskOwner.Run("demonstration", new Respondent { Alliance = "velo", Account = Account.A }, "Claire", Site.Stop)).Succeeded);

        var page = await (await site.Seats.Owner("demonstration", "velo", Account.A)).Get("/my/page");

        Assert.Equal("There is not enough yet to make your page.", page.TextOf("h1"));
        Assert.Empty(page.Document.QuerySelectorAll(".statement, .point"));
        Assert.Contains("/my/answers", page.Links);
    }

    [Fact]
    public async Task Seeing_it_otherwise_changes_the_page_and_keeps_the_former_answer_with_its_reason()
    {
        var owner = await site.Seats.Owner(Study, "miel", Account.A);
        var form = await owner.Get("/my/page/otherwise/what-jams-first");
        Assert.Equal("Your order book grows by a quarter. What holds you up first?", form.TextOf("h1"));

        var sent = await owner.Send("/my/page/otherwise/what-jams-first", form, ("value", "cash"), ("text", ""), ("why", "The wax is paid in March now."));

        Assert.Equal((HttpStatusCode.Found, "/my/page"), (sent.Status, sent.Location));
        var page = await owner.Get("/my/page");
        Assert.Contains("What jams first in your firm is money to go on with.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What jams first in your firm is your hours.", page.Text, StringComparison.Ordinal);
        Assert.Contains("“My hours”", page.TextOf(".own-former"), StringComparison.Ordinal);
        Assert.Contains("Your reason: “The wax is paid in March now.”", page.TextOf(".own-former"), StringComparison.Ordinal);
        Assert.Contains("“My hours”", (await owner.Get("/my/page/otherwise/what-jams-first")).TextOf(".before"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_before_and_why_is_nothing_to_the_partner_or_the_study()
    {
        var owner = await site.Seats.Owner(Study, "miel", Account.A);
        await owner.Send("/my/page/otherwise/what-jams-first", await owner.Get("/my/page/otherwise/what-jams-first"), ("value", "cash"), ("why", "planted-reason"));

        var partner = await site.Seats.Owner(Study, "miel", Account.B);
        foreach (var address in new[] { "/my", "/my/page", "/my/page/otherwise/what-jams-first" })
        {
            Assert.DoesNotContain("planted-reason", (await partner.Get(address)).Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }

        var adviser = site.Seats.Adviser();
        Assert.DoesNotContain("planted-reason", (await adviser.Get($"/studies/{Study}/alliances/miel/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_answer_again_changes_nothing_and_says_so()
    {
        var owner = await site.Seats.Owner(Study, "miel", Account.A);
        var form = await owner.Get("/my/page/otherwise/what-jams-first");

        var sent = await owner.Send("/my/page/otherwise/what-jams-first", form, ("value", "own-time"), ("why", "again"));

        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.Contains("That is what you have said already.", sent.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("again", sent.Field("why"));
    }

    [Fact]
    public async Task Two_answers_that_exclude_each_other_are_said_and_nothing_is_changed()
    {
        var owner = await site.Seats.Owner(Study, "miel", Account.A);
        var before = (await Owner()).Answers;

        var sent = await owner.Send("/my/page/otherwise/done-together", await owner.Get("/my/page/otherwise/done-together"), ("value", "one-list"), ("value", "no:dont-know"));

        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.NotEqual("", sent.TextOf("[role=alert]"));
        Assert.Equal(before, (await Owner()).Answers);
    }

    [Fact]
    public async Task A_question_that_the_guide_does_not_have_is_not_there()
    {
        var page = await (await site.Seats.Owner(Study, "miel", Account.A)).Get("/my/page/otherwise/what-ever");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task An_answer_seen_otherwise_is_no_longer_released()
    {
        await site.Seats.Owner(Study, "enseignes", Account.A);
        var key = new OwnerKey(Study, "enseignes", Account.A);
        var released = (await site.UseCases.OpenOwner.Run(key, Site.Stop)).Value;
        Assert.SkipWhen(released.IsMade || released.Owner.Releases.Count == 0, "The example has no release that may still change.");
        var item = released.Owner.Releases[0].Item;

        Assert.True((await site.UseCases.SeeOtherwise.Run(key, new Reply { Item = item, Absence = Absence.DontKnow }, null, Site.Stop)).Succeeded);

        Assert.DoesNotContain((await site.UseCases.OpenOwner.Run(key, Site.Stop)).Value.Owner.Releases, r => r.Item == item);
    }

    private async Task<OwnerFile> Owner() => (await site.UseCases.OpenOwner.Run(new(Study, "miel", Account.A), Site.Stop)).Value.Owner;
}
