using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Alliage.Core.Studies;
using Alliage.Web.Serving.Seats;
using Alliage.Web.Tests.Alliances;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Alliage.Web.Tests.Seats;

/// <summary>No name of a study, an alliance, a firm or a person, and no word of an owner, in a title, an address, a file's name or the log.</summary>
public sealed class NamesTests : IDisposable
{
    private static readonly string[] Names =
    [
        Pair.Study, Pair.Alliance, "Claire", Pair.Secret(Account.A), Pair.Shared(Account.A), Pair.Secret(Account.B), Pair.Shared(Account.B),
    ];

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Titles_links_forms_and_names_of_files_of_an_owner_s_pages_name_nobody()
    {
        await Pair.Given(site, made: true);
        foreach (var visitor in new[] { await site.Seats.Owner(Pair.Study, Pair.Alliance, Account.A), site.Seats.BothPresent(Pair.Study, Pair.Alliance), site.Seats.Nobody() })
        {
            foreach (var address in PageRules.All.Where(r => (r.Who & ~(Who.Adviser | Who.AtTheMachine)) != Who.None).SelectMany(Samples.Of))
            {
                var page = await visitor.Get(address);
                var addresses = page.Document.QuerySelectorAll("[href], [src], [action]")
                    .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("action"));
                var seen = string.Join('\n', [page.Document.Title, page.Location, .. page.Headers.Where(h => h.Key != "Set-Cookie").Select(h => h.Value), .. addresses]);

                Assert.All(Names, name => Assert.DoesNotMatch(AsWord(name), seen));
            }
        }
    }

    [Fact]
    public async Task The_log_says_nothing_of_an_owner_at_any_level()
    {
        var lines = new Lines();
        using var watched = new Site(lines);
        await Pair.Given(watched, made: true);
        var (owner, given) = await watched.Seats.OwnerWithCode(Pair.Study, Pair.Alliance, Account.A);
        foreach (var address in PageRules.All.Where(r => r.Who.HasFlag(Who.Owner)).SelectMany(Samples.Of))
        {
            await owner.Get(address);
        }

        var door = watched.Visit();
        await door.Send("/my", await door.Get("/my"), ("code", given.Letters));
        await door.Send("/my/all", await door.Get("/my/all"), ("sure", "yes"));

        Assert.Contains(lines.Said, line => line.Contains("/my/all", StringComparison.Ordinal));
        var said = string.Join('\n', lines.Said);
        Assert.All([.. Names.Except([Pair.Study]), given.Letters], name => Assert.DoesNotMatch(AsWord(name), said));
    }

    // "velo" stands in "development".
    private static Regex AsWord(string name) => new($@"\b{Regex.Escape(name)}\b", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));

    /// <summary>Everything that is logged.</summary>
    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Said { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Said.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
