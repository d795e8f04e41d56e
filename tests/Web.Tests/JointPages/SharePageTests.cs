using System.Net;
using Alliage.Core.Diagnosis;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Workbench.JointPages;
using AngleSharp.Html.Dom;
using Xunit;

namespace Alliage.Web.Tests.JointPages;

public sealed class SharePageTests : IDisposable
{
    private const string Address = "/my/share";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task An_owner_reads_word_for_word_what_the_partner_would_read_in_both_languages()
    {
        var duo = await Answered();

        var page = await (await duo.Visit(Duo.A, "fr")).Get(Address);

        Assert.Equal(
            "Comment l’argent est partagé On en décide à chaque fois ; « selon la saison » En anglais, on lirait : How the money is shared — It is decided each time; “selon la saison”",
            page.TextsOf(".share-sentence").Single(s => s.StartsWith("Comment l’argent", StringComparison.Ordinal)));
        Assert.Equal("en", page.Document.QuerySelector(".share-sentence .note [lang]")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Two_lists_are_two_sentences()
    {
        var duo = await Duo.Of(site);
        await duo.Keep(Duo.A, new Reply { Item = "who-does-what", Mine = ["Draw", "Sell"], Theirs = ["Invoice"] });

        Assert.Equal("I take on: “Draw”; “Sell”. The other takes on: “Invoice”.", (await (await duo.Visit(Duo.A)).Get(Address)).TextOf(".share-words"));
    }

    [Fact]
    public async Task Only_answers_that_may_be_shared_are_offered_and_none_is_ticked_beforehand()
    {
        var duo = await Answered();

        var page = await (await duo.Visit(Duo.A)).Get(Address);

        Assert.Equal(["how-it-began", "done-together", "money-shared"], Boxes(page).Select(b => b.Value!.Split(' ')[0]));
        Assert.DoesNotContain(Boxes(page), b => b.IsChecked);
    }

    [Fact]
    public async Task What_is_ticked_is_released_and_what_is_not_ticked_is_taken_back()
    {
        var duo = await Answered();
        var owner = await duo.Visit(Duo.A);

        var kept = await Tick(owner, "money-shared", "how-it-began");
        Assert.Equal((HttpStatusCode.Found, "/my/share?done=kept"), (kept.Status, kept.Location));
        Assert.Equal(["how-it-began", "money-shared"], await Released(Duo.A));
        Assert.Equal(["how-it-began", "money-shared"], Boxes(await owner.Get(Address)).Where(b => b.IsChecked).Select(b => b.Value!.Split(' ')[0]));

        await Tick(owner, "how-it-began");
        Assert.Equal(["how-it-began"], await Released(Duo.A));

        await Tick(owner);
        Assert.Empty(await Released(Duo.A));
    }

    [Fact]
    public async Task An_answer_that_changed_since_is_not_ticked_any_more()
    {
        var duo = await Answered();
        await duo.Release(Duo.A, "how-it-began", "money-shared");

        await duo.Keep(Duo.A, Duo.Says(duo.Item("how-it-began"), variant: 5));

        Assert.Equal(["money-shared"], Boxes(await (await duo.Visit(Duo.A)).Get(Address)).Where(b => b.IsChecked).Select(b => b.Value!.Split(' ')[0]));
    }

    [Fact]
    public async Task A_sentence_that_changed_while_it_was_read_is_not_released()
    {
        var duo = await Answered();
        var owner = await duo.Visit(Duo.A);
        var read = await owner.Get(Address);

        await duo.Keep(Duo.A, Duo.Says(duo.Item("how-it-began"), variant: 5));
        var refused = await owner.Send(Address, read, [.. Boxes(read).Select(b => ("item", b.Value!))]);

        Assert.Equal("The answer to “How it began” is not any more the one that was read. Read the sentence again, then choose.", refused.TextOf("[role=alert]"));
        Assert.Empty(await Released(Duo.A));
    }

    [Theory]
    [InlineData("expectations", "release-private")]
    [InlineData("in-writing", "release-unanswered")]
    [InlineData("nonsense", "reply-item-unknown")]
    public async Task What_may_not_be_shared_is_refused_whoever_asks_and_nothing_is_released(string item, string problem)
    {
        var duo = await Answered();

        var refused = await site.UseCases.ReleaseItems.Run(Duo.A, [new Agreed(item, ""), await Read(duo, "money-shared")], Site.Stop);

        Assert.Equal([problem], refused.Problems.Select(p => p.Id));
        Assert.Empty(await Released(Duo.A));
    }

    [Fact]
    public async Task A_row_of_a_private_item_that_came_with_a_file_is_never_on_the_page()
    {
        var duo = await Answered();
        await site.Put(Duo.Study, [.. Accounts.Voices.Select(v => Row(v, "expectations", "Secret hopes"))]);
        await duo.Keep(Duo.B, Duo.Says(duo.Item("expectations")));

        Assert.True((await site.UseCases.OpenJointPage.Run(Duo.Study, Duo.Alliance, Site.Stop)).Value.Content.IsEmpty);
        Assert.DoesNotContain("Secret hopes", (await site.Visit().Get(Duo.Look)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_the_page_is_made_nothing_can_be_released_or_taken_back()
    {
        var duo = await Answered();
        await duo.Keep(Duo.B, Duo.Says(duo.Item("money-shared")));
        await duo.Release(Duo.A, "money-shared", "how-it-began");
        await duo.Release(Duo.B, "money-shared");
        await duo.Make();

        Assert.Equal(["release-made"], (await site.UseCases.ReleaseItems.Run(Duo.A, [], Site.Stop)).Problems.Select(p => p.Id));
        var page = await (await duo.Visit(Duo.A)).Get(Address);
        Assert.Equal("What you shared", page.TextOf("h1"));
        Assert.Null(page.Document.QuerySelector("main form"));
        Assert.Equal(2, page.TextsOf(".share-sentence").Count);
    }

    [Fact]
    public async Task Nothing_answered_is_nothing_to_share_and_no_list()
    {
        var duo = await Duo.Of(site);

        var page = await (await duo.Visit(Duo.A)).Get(Address);

        Assert.StartsWith("There is nothing to share for now", page.TextOf(".finding"), StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    [Fact]
    public async Task None_of_the_options_is_something_to_share()
    {
        var duo = await Duo.Of(site);
        await duo.Keep(Duo.A, new Reply { Item = "also-together", Absence = Absence.AskedNotMentioned });

        Assert.Contains("None of these", (await (await duo.Visit(Duo.A)).Get(Address)).TextOf(".share-sentence"), StringComparison.Ordinal);
        await duo.Release(Duo.A, "also-together");
        Assert.True((await site.UseCases.CheckStudy.Run(Duo.Study, Site.Stop)).All(p => p.Id != "release-stale"));
    }

    private async Task<Duo> Answered()
    {
        var duo = await Duo.Of(site);
        await duo.Keep(
            Duo.A,
            Duo.Says(duo.Item("expectations")),
            Duo.Says(duo.Item("how-it-began"), by: "A"),
            Duo.Says(duo.Item("done-together")),
            new Reply { Item = "money-shared", Options = ["each-time"], Text = "selon la saison" },
            new Reply { Item = "how-often", Absence = Absence.PreferNot });
        return duo;
    }

    private static IEnumerable<IHtmlInputElement> Boxes(Page page) => page.Document.QuerySelectorAll("input[name=item]").OfType<IHtmlInputElement>();

    private static async Task<Page> Tick(Visitor owner, params string[] items)
    {
        var page = await owner.Get(Address);
        return await owner.Send(Address, page, [.. Boxes(page).Where(b => items.Contains(b.Value!.Split(' ')[0])).Select(b => ("item", b.Value!))]);
    }

    private async Task<Agreed> Read(Duo duo, string item)
    {
        var opened = (await site.UseCases.OpenOwner.Run(Duo.A, Site.Stop)).Value;
        return new(item, Releases.Shareable(duo.Guide, opened.Owner, default).Single(s => s.Item.Id == item).Read);
    }

    private async Task<IEnumerable<string>> Released(Workbench.Diagnosis.OwnerKey owner) =>
        (await site.UseCases.OpenOwner.Run(owner, Site.Stop)).Value.Owner.Releases.Select(r => r.Item).Order(StringComparer.Ordinal);

    private static Release Row(Account account, string item, string text) =>
        new() { Alliance = Duo.Alliance, Account = account, Item = item, Text = text, At = new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc) };
}
