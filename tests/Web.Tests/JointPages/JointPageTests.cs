using System.Net;
using Alliage.Core.Diagnosis;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.JointPages;

public sealed class JointPageTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Until_both_released_something_there_is_no_page_and_it_cannot_be_made()
    {
        var duo = await Duo.Of(site);
        await duo.Keep(Duo.A, Duo.Says(duo.Item("how-it-began")));
        await duo.Release(Duo.A, "how-it-began");

        var page = await site.Visit().Get(Duo.Look);

        Assert.Equal("There is no joint page.", page.TextOf("h1"));
        Assert.Null(page.Document.QuerySelector(".sheet, main form"));
        Assert.Equal(
            ["joint-page-empty"],
            (await site.UseCases.MakeJointPage.Run(Duo.Study, Duo.Alliance, "Claire", null, Site.Stop)).Problems.Select(p => p.Id));
    }

    [Fact]
    public async Task The_adviser_looks_at_the_page_itself_makes_it_and_both_owners_open_it_in_their_own_language()
    {
        var duo = await Both("how-it-began", "money-shared");
        var adviser = site.Visit();
        var look = await adviser.Get(Duo.Look);
        Assert.Equal("The joint page, as it would be.", look.TextOf("h1"));
        Assert.Contains("A words 0 on how-it-began", look.TextOf(".joint-described"), StringComparison.Ordinal);

        var made = await adviser.Send(Duo.Look, look, ("again", "2099-03-18"), ("by", "Claire"));

        Assert.Equal((HttpStatusCode.Found, Duo.Look + "?done=made"), (made.Status, made.Location));
        var french = await (await duo.Visit(Duo.B, "fr")).Get("/my/together");
        var english = await (await duo.Visit(Duo.A)).Get("/my/together");
        Assert.Equal("Notre alliance, telle que nous la décrivons tous les deux", french.TextOf(".sheet h2"));
        Assert.Equal("Our alliance, as we both describe it", english.TextOf(".sheet h2"));
        Assert.Contains("18 mars 2099", french.TextOf(".joint-again"), StringComparison.Ordinal);
        Assert.Equal(Sheets((await adviser.Get(Duo.Look)).Document), Sheets(english.Document));
    }

    [Fact]
    public async Task Before_it_is_made_owners_read_one_sentence_whatever_was_released()
    {
        var duo = await Duo.Of(site);
        var nothing = await (await duo.Visit(Duo.A)).Get("/my/together");

        duo = await Both("how-it-began");

        Assert.Equal("The joint page is not made.", nothing.TextOf("h1"));
        Assert.Equal(nothing.Text, (await (await duo.Visit(Duo.A)).Get("/my/together")).Text);
    }

    [Theory]
    [InlineData("2020-01-01", "The day to look again, 2020-01-01, is not after today. Choose a later day, or none.")]
    [InlineData("tomorrow", "“tomorrow” is not a day. Write it as 2027-03-18, or leave it empty.")]
    public async Task A_day_that_cannot_be_is_refused_and_nothing_is_made(string again, string said)
    {
        await Both("how-it-began");
        var adviser = site.Visit();

        var refused = await adviser.Send(Duo.Look, await adviser.Get(Duo.Look), ("again", again), ("by", "Claire"));

        Assert.Equal(said, refused.TextOf("[role=alert]"));
        Assert.Equal("The joint page, as it would be.", (await adviser.Get(Duo.Look)).TextOf("h1"));
    }

    [Fact]
    public async Task It_is_made_once()
    {
        var duo = await Both("how-it-began");
        await duo.Make();

        Assert.Equal(
            ["joint-page-made"],
            (await site.UseCases.MakeJointPage.Run(Duo.Study, Duo.Alliance, "Claire", null, Site.Stop)).Problems.Select(p => p.Id));
        Assert.Null((await site.Visit().Get(Duo.Look)).Document.QuerySelector("main form"));
    }

    [Fact]
    public async Task Once_made_it_stays_what_was_agreed_to_whatever_is_answered_afterwards()
    {
        var duo = await Both("how-it-began");
        await duo.Make();
        var before = Sheets((await site.Visit().Get(Duo.Look)).Document);

        await duo.Keep(Duo.A, Duo.Says(duo.Item("how-it-began"), variant: 7, by: "A"));

        Assert.Equal(before, Sheets((await site.Visit().Get(Duo.Look)).Document));
    }

    [Fact]
    public async Task It_says_that_the_note_is_not_a_contract_and_always_asks_three_questions()
    {
        await Both("how-it-began");

        var page = await site.Visit().Get(Duo.Look);

        Assert.Contains("(this is not a contract)", page.TextOf(".joint-note"), StringComparison.Ordinal);
        Assert.Equal(["Tasks", "Calendar", "How we count", "If one of us stops", "What we teach each other"], page.TextsOf(".joint-note .caps"));
        Assert.Equal(3, page.TextsOf(".joint-questions li").Distinct().Count());
    }

    [Fact]
    public async Task A_subject_that_one_chose_alone_is_neither_shown_nor_asked_about()
    {
        var duo = await Both("how-it-began");
        var without = Sheets((await site.Visit().Get(Duo.Look)).Document);

        await duo.Keep(Duo.A, new Reply { Item = "on-the-table", Options = ["money"] });
        await duo.Keep(Duo.B, new Reply { Item = "on-the-table", Options = ["know-how"] });
        await duo.Release(Duo.A, "how-it-began", "on-the-table");
        await duo.Release(Duo.B, "how-it-began", "on-the-table");

        Assert.Equal(without, Sheets((await site.Visit().Get(Duo.Look)).Document));
    }

    [Theory]
    [InlineData("en", "one step apart; Vasseur Commande says more")]
    [InlineData("fr", "à un pas ; Vasseur Commande dit davantage")]
    public async Task How_two_answers_stand_together_is_said_in_words_with_who_and_without_a_number(string language, string said)
    {
        var duo = await Duo.Of(site);
        await duo.Keep(Duo.A, new Reply { Item = "how-often", Options = ["once-or-twice"] });
        await duo.Keep(Duo.B, new Reply { Item = "how-often", Options = ["most-days"] });
        await duo.Release(Duo.A, "how-often");
        await duo.Release(Duo.B, "how-often");

        var page = await site.Visit(language).Get(Duo.Look);

        Assert.Equal(said, page.TextOf(".joint-topic .note"));
        Assert.Equal("true", page.Document.QuerySelector(".dumbbell")!.GetAttribute("aria-hidden"));
    }

    private async Task<Duo> Both(params string[] items)
    {
        var duo = await Duo.Of(site);
        foreach (var (owner, name) in new[] { (Duo.A, "A"), (Duo.B, "B") })
        {
            await duo.Keep(owner, [.. items.Select(i => Duo.Says(duo.Item(i), by: name))]);
            await duo.Release(owner, items);
        }

        return duo;
    }

    private static string Sheets(AngleSharp.Dom.IDocument page) => page.QuerySelector(".joint")!.OuterHtml;
}
