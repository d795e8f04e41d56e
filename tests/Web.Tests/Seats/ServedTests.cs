using System.Net;
using Alliage.Storage;
using Alliage.Web.Serving.Seats;
using Alliage.Web.Tests.Alliances;
using Alliage.Workbench.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Alliage.Web.Tests.Seats;

/// <summary>Reached from elsewhere: only under its own name, only by TLS, and with a passphrase.</summary>
public sealed class ServedTests
{
    private const string Name = "alliage.example";

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("127.0.0.1", null, null)]
    [InlineData("::1", null, null)]
    [InlineData("192.168.1.20", null, null)]
    [InlineData("10.0.0.7", null, null)]
    [InlineData("172.20.0.1", null, null)]
    [InlineData("fd12::1", null, null)]
    [InlineData("0.0.0.0", Name, null)]
    [InlineData("203.0.113.5", Name, null)]
    [InlineData("0.0.0.0", null, "public-needs-tls")]
    [InlineData("::", null, "public-needs-tls")]
    [InlineData("203.0.113.5", null, "public-needs-tls")]
    [InlineData("172.32.0.1", null, "public-needs-tls")]
    [InlineData("2001:db8::1", null, "public-needs-tls")]
    [InlineData("home", null, "listen-unreadable")]
    [InlineData(null, "not a name", "public-unreadable")]
    public void An_address_that_anyone_can_reach_is_refused_without_a_name_behind_TLS(string? listen, string? name, string? refused)
    {
        var (reach, refusal, _) = Reach.Of(Asked(("listen", listen), ("public", name)));

        Assert.Equal(refused, refusal);
        Assert.Equal(refusal is null, reach is not null);
        Assert.Equal(refusal is null && (name is not null || listen is not (null or "127.0.0.1" or "::1")), reach?.IsServed ?? false);
    }

    [Theory]
    [InlineData("listen-unreadable", "192.168")]
    [InlineData("public-unreadable", "example.org")]
    [InlineData("proxy-unreadable", "127.0.0.1")]
    [InlineData("public-needs-tls", "--public")]
    [InlineData("passphrase-needed", "alliage access passphrase")]
    public void Every_refusal_says_in_both_languages_what_to_do(string refusal, string todo) =>
        Assert.Equal(2, StartRefusals.Sentence(refusal, "ici").Split(todo).Length - 1);

    [Fact]
    public async Task Whoever_comes_without_TLS_reads_one_sentence_and_nothing_of_the_program()
    {
        using var site = await Given();

        var plain = await Ask(site, "http", Name, "/", from: null, proto: null);

        Assert.Equal(HttpStatusCode.BadRequest, plain.Status);
        Assert.StartsWith("text/plain", plain.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Contains("https://" + Name, plain.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("203.0.113.9", HttpStatusCode.BadRequest)]
    public async Task The_proxy_is_believed_that_it_came_by_TLS_and_nobody_else_is(string from, HttpStatusCode status)
    {
        using var site = await Given();

        Assert.Equal(status, (await Ask(site, "http", Name, "/my", from, proto: "https")).Status);
    }

    [Fact]
    public async Task Another_name_is_not_answered_and_the_browser_is_told_to_keep_to_TLS()
    {
        using var site = await Given();

        Assert.Equal(HttpStatusCode.BadRequest, (await Ask(site, "https", "attacker.example", "/my", null, null)).Status);
        var answer = await Ask(site, "https", Name, "/my", null, null);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.StartsWith("max-age=", answer.Headers["Strict-Transport-Security"], StringComparison.Ordinal);
        Assert.Contains("secure", answer.Headers["Set-Cookie"], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nobody_is_the_adviser_without_the_passphrase_not_even_from_the_machine_itself()
    {
        using var site = await Given();
        var visitor = site.Visit();

        Assert.Equal("/enter", (await visitor.Get("/workspace")).Location);
        Assert.Equal("/my", (await visitor.Get("/")).Location);
        var entered = await visitor.Send("/enter", await visitor.Get("/enter"), ("passphrase", "quatre mots sans rapport"));
        Assert.Equal("/", entered.Location);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/workspace")).Status);
        Assert.Equal("/", (await visitor.Get("/workspace/backup")).Location);
    }

    private static async Task<Site> Given()
    {
        var site = new Site(null, null, ("public", Name));
        Assert.True((await new Passphrase(new AccessStore(site.Folder()), TimeProvider.System).Set("quatre mots sans rapport", Site.Stop)).Succeeded);
        return site;
    }

    private static IConfiguration Asked(params IEnumerable<(string Name, string? Value)> asked) =>
        new ConfigurationBuilder().AddInMemoryCollection(asked.Select(a => KeyValuePair.Create(a.Name, a.Value))).Build();

    private static async Task<(HttpStatusCode Status, string Text, IReadOnlyDictionary<string, string> Headers)> Ask(
        Site site, string scheme, string host, string path, string? from, string? proto)
    {
        var answered = await site.Server.SendAsync(context =>
        {
            context.Request.Method = "GET";
            context.Request.Scheme = scheme;
            context.Request.Host = new HostString(host);
            context.Request.Path = path;
            context.Connection.RemoteIpAddress = from is null ? null : IPAddress.Parse(from);
            if (proto is not null)
            {
                context.Request.Headers["X-Forwarded-Proto"] = proto;
                context.Request.Headers["X-Forwarded-For"] = "198.51.100.7";
            }
        });
        using var reader = new StreamReader(answered.Response.Body);
        return (
            (HttpStatusCode)answered.Response.StatusCode,
            await reader.ReadToEndAsync(Site.Stop),
            answered.Response.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase));
    }
}
