using System.Net;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Seats;

public sealed class EnteringTests : IDisposable
{
    private const string Study = "demonstration";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_code_opens_the_owner_s_pages_however_it_is_typed_and_nothing_else()
    {
        var given = (await site.UseCases.GiveCode.Run(Study, "velo", Account.B, "Claire", Site.Stop)).Value;
        var owner = site.Visit();

        var entered = await Enter(owner, given.Letters.ToLowerInvariant().Replace('-', ' ').Replace('0', 'o'));

        Assert.Equal((HttpStatusCode.Found, "/my"), (entered.Status, entered.Location));
        var page = await owner.Get("/my");
        Assert.Equal("You can go on.", page.TextOf("h1"));
        Assert.DoesNotContain(page.Links, link => link.StartsWith("/studies", StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.Found, "/my"), Of(await owner.Get($"/studies/{Study}/map")));
        Assert.Equal((HttpStatusCode.Found, "/my"), Of(await owner.Get("/")));
    }

    [Fact]
    public async Task A_mistyped_a_revoked_and_a_tablet_s_code_are_answered_alike()
    {
        var revoked = (await site.UseCases.GiveCode.Run(Study, "velo", Account.B, "Claire", Site.Stop)).Value;
        await site.UseCases.RevokeCode.Run(Study, revoked.Code.Number, Site.Stop);
        var tablet = (await site.UseCases.GiveCode.Run(Study, "velo", Account.A, "Claire", Site.Stop, Workbench.Ports.AccessKind.Tablet)).Value;

        List<(HttpStatusCode, string)> answers = [];
        foreach (var code in new[] { revoked.Letters, tablet.Letters, "AAAAA-BBBBB-CCCCC-DDDDD", "", "velo", new string('é', 4000) })
        {
            var answer = await Enter(site.Visit(), code);
            answers.Add((answer.Status, answer.TextOf("main")));
        }

        Assert.Equal(HttpStatusCode.Forbidden, answers[0].Item1);
        Assert.Contains("This code opens nothing.", answers[0].Item2, StringComparison.Ordinal);
        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task After_ten_wrong_codes_from_one_address_no_code_is_tried_any_more()
    {
        var given = (await site.UseCases.GiveCode.Run(Study, "velo", Account.B, "Claire", Site.Stop)).Value;
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await Enter(site.Visit(), "AAAAA-BBBBB-CCCCC-DDDDD")).Status);
        }

        var answer = await Enter(site.Visit(), given.Letters);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        Assert.Contains("Too many tries in a row.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Right_codes_do_not_count_as_tries()
    {
        for (var i = 0; i < 12; i++)
        {
            var given = (await site.UseCases.GiveCode.Run(Study, "velo", Account.B, "Claire", Site.Stop)).Value;
            Assert.Equal(HttpStatusCode.Found, (await Enter(site.Visit(), given.Letters)).Status);
        }
    }

    [Fact]
    public async Task Ending_a_code_ends_what_it_opened_at_once()
    {
        var (owner, given) = await site.Seats.OwnerWithCode(Study, "velo", Account.A);
        Assert.Equal("You can go on.", (await owner.Get("/my")).TextOf("h1"));

        await site.UseCases.RevokeCode.Run(Study, given.Code.Number, Site.Stop);

        Assert.Equal("Enter with your code.", (await owner.Get("/my")).TextOf("h1"));
        Assert.Equal((HttpStatusCode.Found, "/my"), Of(await owner.Get("/")));
    }

    [Fact]
    public async Task Deleting_the_study_ends_what_its_codes_opened()
    {
        var owner = await site.Seats.Owner(Study, "velo", Account.A);

        Assert.True((await site.UseCases.DeleteStudy.Run(Study, Site.Stop)).Succeeded);

        Assert.Equal("Enter with your code.", (await owner.Get("/my")).TextOf("h1"));
    }

    [Fact]
    public async Task Leaving_clears_the_browser_and_does_not_open_the_adviser_s_pages()
    {
        var owner = await site.Seats.Owner(Study, "velo", Account.A, "fr");

        var left = await owner.Leave();

        Assert.Equal((HttpStatusCode.Found, "/my"), Of(left));
        Assert.Equal("\"cache\", \"storage\"", left.Headers["Clear-Site-Data"]);
        Assert.Equal((HttpStatusCode.Found, "/enter"), Of(await owner.Get($"/studies/{Study}/map")));

        // Without a passphrase the adviser takes the machine back with one button.
        var back = await owner.Send("/enter", await owner.Get("/enter"));
        Assert.Equal((HttpStatusCode.Found, "/"), Of(back));
        Assert.Equal(HttpStatusCode.OK, (await owner.Get($"/studies/{Study}/map")).Status);
    }

    [Fact]
    public async Task With_a_passphrase_nobody_is_the_adviser_without_it()
    {
        Assert.True((await site.UseCases.Passphrase.Set("quatre mots sans rapport", Site.Stop)).Succeeded);
        var visitor = site.Visit();
        Assert.Equal((HttpStatusCode.Found, "/enter"), Of(await visitor.Get("/workspace")));

        var wrong = await visitor.Send("/enter", await visitor.Get("/enter"), ("passphrase", "quatre mots sans raport"));
        Assert.Equal(HttpStatusCode.Forbidden, wrong.Status);
        Assert.Equal((HttpStatusCode.Found, "/enter"), Of(await visitor.Get("/workspace")));

        var right = await visitor.Send("/enter", await visitor.Get("/enter"), ("passphrase", " quatre mots sans rapport "));
        Assert.Equal((HttpStatusCode.Found, "/"), Of(right));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/workspace")).Status);

        // A new passphrase ends the sessions of the former.
        Assert.True((await site.UseCases.Passphrase.Set("cinq mots qui se suivent", Site.Stop)).Succeeded);
        Assert.Equal((HttpStatusCode.Found, "/enter"), Of(await visitor.Get("/workspace")));
    }

    private static async Task<Page> Enter(Visitor visitor, string code) => await visitor.Send("/my", await visitor.Get("/my"), ("code", code));

    private static (HttpStatusCode, string?) Of(Page page) => (page.Status, page.Location);
}
