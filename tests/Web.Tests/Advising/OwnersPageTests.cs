using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Voices;
using Alliage.Workbench.Diagnosis;
using Xunit;

namespace Alliage.Web.Tests.Advising;

/// <summary>What an adviser has before them: what each owner allowed, and nothing that tells of one who allowed nothing.</summary>
public sealed class OwnersPageTests : IDisposable
{
    private const string Study = "diagnosis";
    private const string Owners = "/studies/diagnosis/owners";
    private const string Closed = "/studies/diagnosis/alliances/enseignes/owners/B";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en", "1 alliance of 2 has its joint page.", "Nothing is shared with you.")]
    [InlineData("fr", "1 alliance sur 2 a sa fiche commune.", "Rien n’est partagé avec vous.")]
    public async Task Each_alliance_stands_with_what_its_owners_allow(string language, string finding, string nothing)
    {
        var page = await site.Visit(language).Get(Owners);

        Assert.Equal(finding, page.TextOf("h1"));
        Assert.Equal([false, false, false, true], page.TextsOf(".advised tbody td:last-child").Select(t => t.StartsWith(nothing, StringComparison.Ordinal)));
        Assert.Contains("/studies/diagnosis/alliances/miel/again", page.Links);
    }

    [Fact]
    public async Task An_alliance_whose_day_has_come_is_named_first()
    {
        var page = await site.Visit().Get(Owners);

        Assert.Contains("Rucher des Ourles", page.TextOf(".told"), StringComparison.Ordinal); // 16 November 2026
        Assert.DoesNotContain("Courtevel", page.TextOf(".told"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_owner_who_allows_nothing_no_page_tells_whether_anything_was_answered()
    {
        await Consent("miel", Account.A, ConsentTo.Study, given: false); // the study is in the workspace from here on
        string[] addresses =
        [
            Owners, Closed, Closed + "/code", "/studies/diagnosis/alliances/enseignes/hand-over", "/studies/diagnosis/alliances/enseignes/again",
            "/studies/diagnosis/alliances/enseignes/both-present",
        ];
        var before = await Read(addresses);

        // From the first question on to all of it erased again: the answers, the form, the language, the day handed in.
        var owner = new OwnerKey(Study, "enseignes", Account.B);
        var items = (await site.UseCases.OpenOwner.Run(owner, Site.Stop)).Value.Items;
        var kept = await site.UseCases.KeepReplies.Run(
            owner,
            new([.. items.Select(i => new Core.Diagnosis.Reply { Item = i.Id })]) { Form = GuideForm.Full, Language = "fr", HandIn = true },
            Site.Stop);
        Assert.True(kept.Succeeded);
        Assert.Empty((await site.UseCases.OpenOwner.Run(owner, Site.Stop)).Value.Owner.Answers);

        foreach (var (was, now) in before.Zip(await Read(addresses)))
        {
            Assert.Equal(was, now);
        }
    }

    [Theory]
    [InlineData("en", "shares nothing with you", "lets you read")]
    [InlineData("fr", "ne partage rien avec vous", "vous laisse lire")]
    public async Task An_owner_s_page_opens_and_closes_with_the_owner_s_yes(string language, string closed, string open)
    {
        var adviser = site.Visit(language);
        Assert.Contains(closed, (await adviser.Get(Closed)).TextOf("h1"), StringComparison.Ordinal);

        await Consent("enseignes", Account.B, ConsentTo.Adviser, given: true);
        var page = await adviser.Get(Closed);
        Assert.Contains(open, page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(22, page.Document.QuerySelectorAll(".allowed-answers > li").Length);
        Assert.NotEmpty(page.TextsOf(".own-page section"));
        Assert.Empty(page.Document.QuerySelectorAll(".own-page a[href*='/my/']")); // the adviser cannot see it otherwise in the owner's place
        Assert.Contains("A job for the town hall", System.Text.Encoding.UTF8.GetString(await adviser.Download(Closed + "/copy")), StringComparison.Ordinal);
        Assert.Contains("A job for the town hall", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("La mairie nous a mis", page.Text, StringComparison.Ordinal); // the partner's

        await Consent("enseignes", Account.B, ConsentTo.Adviser, given: false);
        Assert.DoesNotContain("A job for the town hall", (await adviser.Get(Closed)).Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await adviser.Get(Closed + "/copy")).Status);
    }

    [Fact]
    public async Task That_something_was_erased_is_said_with_no_word_on_what_nor_whose()
    {
        await Consent("miel", Account.A, ConsentTo.Study, given: false);
        Assert.Contains("Nothing was erased", (await site.Visit().Get(Owners)).TextOf("[aria-labelledby=log]"), StringComparison.Ordinal);
        var adviser = site.Visit();
        await adviser.Press(Closed, await adviser.Get(Closed), "erase", null); // not without saying that the owner asked for it
        Assert.NotNull(await Owner());
        Assert.Equal(Owners, (await adviser.Press(Closed, await adviser.Get(Closed), "erase", null, ("sure", "yes"))).Location);
        Assert.Null(await Owner());

        var log = (await site.Visit().Get(Owners)).TextsOf("[aria-labelledby=log] li");

        Assert.Contains("a voice was erased", Assert.Single(log), StringComparison.Ordinal);
        Assert.DoesNotContain("enseignes", log[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Claire", log[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owner_is_asked_once_and_then_has_no_questions_chosen_for_them_any_more()
    {
        var adviser = site.Visit();
        const string form = "/studies/demonstration/alliances/velo/owners/A/code";
        var page = await adviser.Get(form);
        Assert.Empty(page.Document.QuerySelectorAll("form[action*=give], .card .letters"));

        var sent = await adviser.Send(form, page, ("form", "full"), ("language", "en"), ("by", "Claire"));

        Assert.Equal(form, sent.Location);
        var owner = (await site.UseCases.OpenOwner.Run(new("demonstration", "velo", Account.A), Site.Stop)).Value.Owner.Respondent;
        Assert.Equal((GuideForm.Full, "en"), (owner.Form, owner.Language));
    }

    private async Task<OwnerFile?> Owner() => (await site.UseCases.OpenStudy.Run(Study, null, Site.Stop)).Value.Study.Owner("enseignes", Account.B);

    private async Task Consent(string alliance, Account account, ConsentTo to, bool given) =>
        Assert.True((await site.UseCases.SetConsent.Run(new(Study, alliance, account), to, given, Site.Stop)).Succeeded);

    private async Task<IReadOnlyList<(string Address, string Html)>> Read(IEnumerable<string> addresses)
    {
        var adviser = site.Visit();
        var read = new List<(string, string)>();
        foreach (var address in addresses)
        {
            var document = (await adviser.Get(address)).Document;
            foreach (var token in document.QuerySelectorAll("input[name=__RequestVerificationToken], input[name=seen]"))
            {
                token.Remove();
            }

            read.Add((address, document.DocumentElement.OuterHtml));
        }

        return read;
    }
}
