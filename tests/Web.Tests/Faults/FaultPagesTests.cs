using System.Net;
using Alliage.Core.Problems;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Faults;

public sealed class FaultPagesTests : IDisposable
{
    private const string Form = "/studies/demonstration/alliances/cidre/decide/axis/logic";

    private static readonly (string, string)[] Typed = [("value", "egocentric"), ("reason", "He laughs"), ("by", "Claire")];

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/studies/demonstation/map")]
    [InlineData("/studies/demonstation/map.svg")]
    [InlineData("/studies/demonstation/alliances/cidre")]
    [InlineData("/studies/demonstation/alliances/cidre/history")]
    [InlineData("/studies/demonstration/alliances/nobody")]
    [InlineData("/studies/demonstration/alliances/cidre/enter/nothing")]
    [InlineData("/studies/demonstration/alliances/cidre/decide/axis/nothing")]
    [InlineData("/studies/demonstration/sources/nobody")]
    [InlineData("/studies/demonstration/evidence/coding/none")]
    [InlineData("/studies/demonstration/evidence/nothing/none")]
    public async Task An_unknown_address_is_a_page_of_ours_with_status_404_in_both_languages(string address)
    {
        var (french, english) = (await site.Visit("fr").Get(address), await site.Visit().Get(address));

        IsFault(french, HttpStatusCode.NotFound, "fr", "Il n’y a rien à cette adresse.");
        IsFault(english, HttpStatusCode.NotFound, "en", "There is nothing at this address.");
        Assert.Contains("Nothing was changed", english.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/studies/demonstation/map", "/studies/demonstration/map")]
    [InlineData("/studies/demonstration/alliances/cidr", "/studies/demonstration/alliances/cidre")]
    [InlineData("/studies/demonstration/sources/cidre-C", "/studies/demonstration/sources/cidre-A")]
    public async Task What_is_nearest_is_a_link_that_leads_there(string address, string nearest)
    {
        var page = await site.Visit().Get(address);

        Assert.Contains(nearest, page.Links);
        Assert.Equal(HttpStatusCode.OK, (await site.Visit().Get(nearest)).Status);
    }

    [Fact]
    public async Task A_script_or_an_image_that_is_not_there_gets_no_page()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/js/nothing.js");
        request.Headers.Add("Sec-Fetch-Dest", "script");

        var answer = await site.Visit().Ask(request);

        Assert.Equal((HttpStatusCode.NotFound, ""), (answer.Status, answer.Text));
    }

    [Theory]
    [InlineData("fr", "Alliage s’est trompé.")]
    [InlineData("en", "Alliage made a mistake.")]
    public async Task A_mistake_of_ours_is_said_without_its_insides(string language, string title)
    {
        using var broken = new Site(inner => new RefusingStore(inner, problem: null, reads: true));

        var page = await broken.Visit(language).Get("/studies/demonstration/map");

        IsFault(page, HttpStatusCode.InternalServerError, language, title);
        Assert.DoesNotContain("inside of the program", page.Document.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Document.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_of_ours_while_saving_keeps_what_was_typed()
    {
        using var broken = new Site(inner => new RefusingStore(inner, problem: null, reads: false));
        var claire = broken.Visit();

        var page = await claire.Send(Form, await claire.Get(Form), Typed);

        IsFault(page, HttpStatusCode.InternalServerError, "en", "Alliage made a mistake.");
        Assert.Contains("He laughs", page.TextsOf("textarea"));
    }

    [Theory]
    [InlineData("workspace-newer", "newer version of Alliage", "version plus récente d’Alliage")]
    [InlineData("workspace-unreadable", "not a workspace of Alliage", "pas un espace de travail d’Alliage")]
    [InlineData("workspace-damaged", "is damaged", "est abîmé")]
    [InlineData("workspace-no-rights", "may not write", "pas le droit d’écrire")]
    [InlineData("workspace-busy", "busy for too long", "depuis trop longtemps")]
    [InlineData("disk-full", "disk is full", "disque est plein")]
    public async Task A_workspace_that_cannot_be_used_is_said_in_words_on_a_page(string problem, string english, string french)
    {
        using var refusing = new Site(inner => new RefusingStore(inner, Problem.Of(problem, "/home/alliage.db", "9"), reads: true));
        foreach (var (language, words) in new[] { ("en", english), ("fr", french) })
        {
            var visitor = refusing.Visit(language);
            foreach (var address in new[] { "map", "alliances/cidre", "alliances/cidre/history", "alliances/cidre/enter/attributes", "sources/cidre-A" })
            {
                var page = await visitor.Get("/studies/demonstration/" + address);
                Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
                Assert.Contains(words, page.Text, StringComparison.Ordinal);
                Assert.Contains("/home/alliage.db", page.Text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("disk-full", "The disk is full")]
    [InlineData("workspace-busy", "busy for too long")]
    [InlineData("workspace-no-rights", "may not write")]
    public async Task A_change_that_cannot_be_written_is_said_above_the_form_and_stays_in_it(string problem, string words)
    {
        using var refusing = new Site(inner => new RefusingStore(inner, Problem.Of(problem, "/home/alliage.db"), reads: false));
        var claire = refusing.Visit();

        var answer = await claire.Send(Form, await claire.Get(Form), Typed);

        Assert.Contains(words, answer.TextOf(".mend"), StringComparison.Ordinal);
        Assert.Equal(("egocentric", "He laughs"), (answer.Field("value"), answer.Field("reason")));
    }

    [Fact]
    public async Task A_file_that_is_no_workspace_is_said_and_left_as_it_is()
    {
        using var alien = new Site();
        await alien.PutFile("alliage.db", "not a database at all, but long enough to be looked at as one");

        var page = await alien.Visit().Get("/studies/demonstration/map");

        IsFault(page, HttpStatusCode.ServiceUnavailable, "en", "The workspace does not answer.");
        Assert.Contains("not a workspace of Alliage", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_keeps_what_protects_every_page()
    {
        var page = await site.Visit().Get("/nothing");

        Assert.StartsWith("default-src 'none'", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Headers["X-Content-Type-Options"]);
    }

    internal static void IsFault(Page page, HttpStatusCode status, string language, string title)
    {
        Assert.Equal(status, page.Status);
        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal(title, page.TextOf("main h1"));
        Assert.NotNull(page.Document.QuerySelector(".masthead .wordmark"));
        Assert.Contains("/", page.Links);
    }
}
