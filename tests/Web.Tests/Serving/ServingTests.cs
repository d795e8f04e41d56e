using System.Net;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Serving;

public sealed class ServingTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/studies/demonstration/map")]
    [InlineData("/studies/demonstration/alliances/cidre")]
    [InlineData("/css/tokens.css")]
    [InlineData("/nothing")]
    public async Task Every_answer_carries_a_policy_that_asks_nothing_of_another_host_and_allows_nothing_inline(string address)
    {
        var page = await site.Visit().Get(address);

        var policy = page.Headers["Content-Security-Policy"];
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("[style], style, script:not([src])"));
    }

    [Fact]
    public async Task The_map_s_file_may_use_the_style_that_it_carries_and_nothing_else()
    {
        var file = await site.Visit().Get("/studies/demonstration/map.svg");

        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'; sandbox", file.Headers["Content-Security-Policy"]);
        Assert.StartsWith("image/svg+xml", file.Headers["Content-Type"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("attacker.example")]
    [InlineData("localhost.attacker.example")]
    [InlineData("192.168.1.7")]
    public async Task A_name_that_is_not_this_machine_s_own_is_not_answered(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;

        var answer = await site.Visit().Ask(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.DoesNotContain("demonstration", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/studies/demonstration/map")]
    public async Task Pages_are_sent_compressed_and_not_kept_by_the_browser(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", "gzip");

        var page = await site.Visit().Ask(request);

        Assert.Equal("gzip", page.Headers["Content-Encoding"]);
        Assert.Contains("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Style_and_script_are_named_by_their_content_and_kept_for_good()
    {
        var page = await site.Visit().Get("/studies/demonstration/map");
        var files = page.Document.QuerySelectorAll("link[rel=stylesheet], script").Select(e => (e.GetAttribute("href") ?? e.GetAttribute("src"))!).ToList();

        Assert.True(files.Count > 5);
        foreach (var file in files)
        {
            var answer = await site.Visit().Get(file);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Contains("immutable", answer.Headers["Cache-Control"], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/studies/demonstration/map?view=computed&status=placed&alliance=velo")]
    [InlineData("/studies/demonstration/alliances/cidre?by=facets")]
    [InlineData("/nothing/at?all=1")]
    public async Task The_other_language_keeps_the_place_with_all_that_was_asked(string address)
    {
        var visitor = site.Visit("fr");
        var link = (await visitor.Get(address)).Document.QuerySelector(".tools a[hreflang=en]")!.GetAttribute("href")!;

        var answer = await visitor.Get(link);

        Assert.Equal((HttpStatusCode.Found, address), (answer.Status, answer.Location));
        Assert.Equal("en", (await visitor.Get(address)).Document.DocumentElement.GetAttribute("lang"));
    }
}
