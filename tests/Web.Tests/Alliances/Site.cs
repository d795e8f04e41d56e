using System.Net;
using Alliage.Core.Studies;
using Alliage.Storage;
using Alliage.Workbench;
using Alliage.Workbench.Ports;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Alliage.Web.Tests.Alliances;

/// <summary>The program with an empty workspace of its own, asked without a browser: what works here works without script.</summary>
public sealed class Site : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("alliage-alliances-").FullName;
    private readonly WebApplicationFactory<Program> program;

    public Site()
        : this(store: null)
    {
    }

    /// <summary>With a workspace of another kind than the real one, a clock, and what the program was started with.</summary>
    internal Site(Func<IStudyStore, IStudyStore>? store, TimeProvider? clock = null, params IReadOnlyList<(string Name, string Value)> settings)
    {
        Address = new(settings.Where(s => s.Name == "public").Select(s => "https://" + s.Value).FirstOrDefault() ?? "http://localhost");
        program = Started(store, clock, settings);
    }

    /// <summary>With somebody who reads the whole log.</summary>
    internal Site(ILoggerProvider log)
    {
        Address = new("http://localhost");
        program = Started(null, null, [("Logging:LogLevel:Default", "Trace"), ("Logging:LogLevel:Microsoft.AspNetCore", "Trace")])
            .WithWebHostBuilder(b => b.ConfigureLogging(logging => logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace)));
    }

    /// <summary>Where browsers find it.</summary>
    internal Uri Address { get; }

    private WebApplicationFactory<Program> Started(
        Func<IStudyStore, IStudyStore>? store, TimeProvider? clock, IReadOnlyList<(string Name, string Value)> settings) => new WebApplicationFactory<Program>().WithWebHostBuilder(b =>
    {
        // As it runs on someone's machine: in development the framework says more than pages do.
        b.UseSetting("environment", "Production")
            .UseSetting("ALLIAGE_HOME", home)
            .UseSetting("Logging:LogLevel:Default", "None")
            .UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "None");
        foreach (var (name, value) in settings)
        {
            b.UseSetting(name, value);
        }

        if (store is not null)
        {
            b.ConfigureServices(services => services.AddSingleton(store(new StudyStore(home))));
        }

        if (clock is not null)
        {
            b.ConfigureServices(services => services.AddSingleton(clock));
        }
    });

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public UseCases UseCases => program.Services.GetRequiredService<UseCases>();

    /// <summary>Every address that the program answers, as patterns.</summary>
    public IReadOnlyList<string> Routes =>
    [
        .. program.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false)
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct(),
    ];

    /// <summary>Puts rows that no form enters yet into the study's copy in the workspace.</summary>
    public async Task Put(string study, params IReadOnlyList<StudyRow> rows)
    {
        await Change(study, [.. rows.Select(r => new StudyChange.Put(r))]);
    }

    /// <summary>Changes the study's copy in the workspace, texts included.</summary>
    public async Task Change(string study, params IReadOnlyList<StudyChange> changes)
    {
        var store = new StudyStore(home);
        var seen = await store.Read(study, Stop);
        Assert.True((await store.Append(study, seen.Value.Revision, changes, new("Claire", DateTime.UtcNow), Stop)).Succeeded);
    }

    /// <summary>A folder in the workspace's.</summary>
    public string Folder(params ReadOnlySpan<string> parts) => Path.Combine([home, .. parts]);

    /// <summary>Puts a file into the workspace's folder.</summary>
    public Task PutFile(string name, string text) => File.WriteAllTextAsync(Path.Combine(home, name), text, Stop);

    /// <summary>Someone at a browser without script: cookies are kept, redirects are not followed.</summary>
    /// <param name="language">What the browser reads.</param>
    /// <param name="from">Where the browser says its requests come from.</param>
    public Visitor Visit(string language = "en", string from = "same-origin")
    {
        var client = program.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = Address });
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", from);
        return new(client);
    }

    /// <summary>The program, asked without a browser and its habits.</summary>
    internal Microsoft.AspNetCore.TestHost.TestServer Server => program.Server;

    /// <summary>Every page, address and file that the program answers.</summary>
    internal IReadOnlyList<RouteEndpoint> Endpoints => [.. program.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    /// <summary>The seats of this program, taken without passing a door.</summary>
    internal Seats.SeatsTaken Seats => new(program, Address);

    /// <summary>Someone at the desk of a source, with cookies of their own.</summary>
    internal Desk.DeskVisitor AtDesk(string study, string source, string language = "en") =>
        At($"/studies/{study}/sources/{source}/desk", language);

    /// <summary>Someone at the desk of a second reading.</summary>
    internal Desk.DeskVisitor AtBlindDesk(string study, string reading, string language = "en") =>
        At($"/studies/{study}/second-readings/{reading}/desk", language);

    private Desk.DeskVisitor At(string address, string language)
    {
        var client = program.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = Address });
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return new(client, address);
    }

    public void Dispose()
    {
        program.Dispose();
        Directory.Delete(home, recursive: true);
    }
}

/// <summary>A page as it was answered.</summary>
public sealed record Page(HttpStatusCode Status, IHtmlDocument Document, string? Location)
{
    /// <summary>What was sent besides the page.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    private static readonly char[] Spaces = [' ', '\n', '\r', '\t', '\u00a0', '\u202f'];

    /// <summary>What is read on it, spaces as one.</summary>
    public string Text { get; } = Plain(Document.Body?.TextContent ?? "");

    /// <summary>Ids of elements.</summary>
    public IReadOnlyList<string> Ids => [.. Document.QuerySelectorAll("[id]").Select(e => e.Id!)];

    /// <summary>Addresses of links.</summary>
    public IReadOnlyList<string> Links => [.. Document.QuerySelectorAll("a[href]").Select(e => e.GetAttribute("href")!)];

    /// <summary>What is read in the first element that a selector finds.</summary>
    public string TextOf(string selector) => Plain(Document.QuerySelector(selector)!.TextContent);

    /// <summary>What is read in each element that a selector finds.</summary>
    public IReadOnlyList<string> TextsOf(string selector) => [.. Document.QuerySelectorAll(selector).Select(e => Plain(e.TextContent))];

    /// <summary>What stands in a field of the form.</summary>
    public string Field(string name) => Document.QuerySelector($"main form [name='{name}']") switch
    {
        IHtmlInputElement { Type: "radio" } => Document.QuerySelector($"main form [name='{name}']:checked")?.GetAttribute("value") ?? "",
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => "",
    };

    public override string ToString() => $"{Status} {Document.Title}";

    /// <summary>Text with its spaces as one, none at the ends.</summary>
    public static string Plain(string text) => string.Join(' ', text.Split(Spaces, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A browser without script.</summary>
public sealed class Visitor(HttpClient client)
{
    private static readonly string[] Hidden = ["_handler", "__RequestVerificationToken", "row", "seen"];

    public async Task<Page> Get(string address) => await Page(await client.GetAsync(address, Site.Stop));

    /// <summary>Fills in the form of a page and sends it, with what is hidden in it.</summary>
    public async Task<Page> Send(string address, Page form, params (string Name, string Value)[] typed)
    {
        var fields = Hidden.Select(h => KeyValuePair.Create(h, form.Field(h)))
            .Concat(typed.Select(t => KeyValuePair.Create(t.Name, t.Value)));
        using var content = new FormUrlEncodedContent(fields);
        return await Page(await client.PostAsync(address, content, Site.Stop));
    }

    /// <summary>Leaves the seat by the button at the head of a page.</summary>
    public async Task<Page> Leave(string from = "/my")
    {
        var token = (await Get(from)).Document.QuerySelector(".masthead form[action='/leave'] [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        return await Post("/leave", content);
    }

    /// <summary>Sends anything at all to an address.</summary>
    public async Task<Page> Post(string address, HttpContent content) => await Page(await client.PostAsync(address, content, Site.Stop));

    /// <summary>What a link that downloads gives.</summary>
    public async Task<byte[]> Download(string address) => await client.GetByteArrayAsync(address, Site.Stop);

    /// <summary>An answer as it came, headers included, not read as a page.</summary>
    public async Task<HttpResponseMessage> Raw(HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, address);
        return await client.SendAsync(request, Site.Stop);
    }

    /// <summary>Sends a request as it is.</summary>
    public async Task<Page> Ask(HttpRequestMessage request) => await Page(await client.SendAsync(request, Site.Stop));

    private async Task<Page> Page(HttpResponseMessage answer)
    {
        using (answer)
        {
            var html = await answer.Content.ReadAsStringAsync(Site.Stop);
            var location = answer.Headers.Location?.ToString().Replace(client.BaseAddress!.GetLeftPart(UriPartial.Authority), "", StringComparison.Ordinal);
            return new(answer.StatusCode, new HtmlParser().ParseDocument(html), location)
            {
                Headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase),
            };
        }
    }
}
