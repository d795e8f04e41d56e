using System.IO.Compression;
using System.Net;
using System.Text;
using Alliage.Core.Studies;
using Alliage.Storage;
using Alliage.Web.Serving.Seats;
using Alliage.Web.Tests.Alliances;
using Alliage.Workbench.Access;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace Alliage.Web.Tests.Seats;

/// <summary>
/// The table of pages, asked of the running program: every row, from every seat, in every state of consent. Who may not
/// come in is led away without a word; and no word of an owner stands in any answer, head or body, where the table does
/// not let it.
/// </summary>
public sealed class SeatTableTests
{
    private const string PublicName = "alliage.example";

    /// <summary>What A and what B agree to.</summary>
    public static TheoryData<bool, string, string> States { get; } = new()
    {
        { false, "", "" },
        { false, "adviser", "" },
        { false, "", "study" },
        { false, "study", "study" },
        { false, "adviser", "adviser study" },
        { false, "adviser study", "adviser study" },
        { true, "", "" },
        { true, "adviser study", "adviser study" },
    };

    [Theory]
    [MemberData(nameof(States))]
    public async Task Nobody_comes_further_than_the_table_says_and_reads_no_word_that_it_does_not_let_them(bool served, string a, string b)
    {
        using var site = await Given(served);
        await Agree(site, Account.A, a);
        await Agree(site, Account.B, b);
        List<string> wrong = [];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (seat, visitor) in await Seated(site, served))
        {
            foreach (var (rule, address) in PageRules.All.Where(r => IsRead(site, r)).SelectMany(r => Samples.Of(r).Select(address => (r, address))))
            {
                using var answer = await visitor.Raw(HttpMethod.Get, address);
                var said = await Said(answer);
                if ((rule.Who & seat.In(served)) == Who.None && !IsLedAway(answer, said))
                {
                    wrong.Add($"{seat.Name} came in: {address} {answer.StatusCode}");
                }

                // What was asked for is said again: "nothing stands at this address".
                foreach (var word in Words.Where(w => said.Contains(w.Text, StringComparison.OrdinalIgnoreCase) && !address.Contains(w.Text, StringComparison.Ordinal)))
                {
                    seen.Add($"{seat.Name} {rule.Address}");
                    if (!MayStand(word, rule.Shows, seat, a, b))
                    {
                        wrong.Add($"{seat.Name} read {word.Text} of {word.Account}: {address}");
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Distinct()));

        // What is let through stands there: the test would see what it looks for.
        Assert.Contains("A /my/all/answers.txt", seen);
        Assert.Contains("B /my/all/answers.json", seen);
        Assert.Contains("A /my/answers.json", seen);
        Assert.Contains("B /my/share", seen);
        Assert.Contains("A /my/together", seen);
        Assert.Contains("both /together", seen);
        Assert.Contains("adviser /studies/{study}/alliances/{alliance}/joint", seen);
        Assert.Equal(
            (a + b).Contains("adviser", StringComparison.Ordinal), seen.Contains("adviser /studies/{study}/alliances/{alliance}/owners/{voice}"));
        Assert.Equal(a.Contains("adviser", StringComparison.Ordinal) || a + b == "studystudy", seen.Contains("adviser /studies/{study}/folder.zip"));
        Assert.Equal(a.Contains("study", StringComparison.Ordinal) && b.Contains("study", StringComparison.Ordinal), seen.Contains("adviser /studies/{study}/alliances/{alliance}"));
        Assert.Equal(!served, seen.Contains("adviser /workspace/backup"));
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_a_page_from_a_seat_that_it_is_not_for()
    {
        using var site = await Given(served: false);
        List<string> wrong = [];
        foreach (var (seat, visitor) in await Seated(site, served: false))
        {
            foreach (var rule in PageRules.All.Where(r => (r.Who & seat.In(served: false)) == Who.None))
            {
                using var answer = await visitor.Raw(HttpMethod.Post, Samples.Of(rule).First());
                if (answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.MethodNotAllowed or HttpStatusCode.BadRequest))
                {
                    wrong.Add($"{seat.Name} {rule.Address} {answer.StatusCode}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>A word planted in an owner's rows.</summary>
    /// <param name="Text">The word.</param>
    /// <param name="Account">Whose.</param>
    /// <param name="IsShared">Whether both released it.</param>
    private sealed record Planted(string Text, Account Account, bool IsShared);

    private static readonly Planted[] Words =
    [
        .. Accounts.Voices.SelectMany(v => new Planted[]
        {
            new(Pair.Secret(v), v, false),
            new(Pair.Shared(v), v, true),
            new($"{Pair.Alliance}-{Keyword.Of(v).ToLowerInvariant()}-", v, false), // how ids of answers begin
        }),
        new(Pair.Alone, Account.A, false),
    ];

    /// <summary>A seat of the table's columns.</summary>
    private sealed record Column(string Name, Who Who, Account? Account = null)
    {
        public Who In(bool served) => Who == Who.Adviser && !served ? Who.Adviser | Who.AtTheMachine : Who;
    }

    private static bool MayStand(Planted word, Shows shows, Column seat, string a, string b)
    {
        var agreed = word.Account == Account.A ? a : b;
        return shows.HasFlag(Shows.All)
            || (shows.HasFlag(Shows.Own) && seat.Account == word.Account)
            || (shows.HasFlag(Shows.Shared) && word.IsShared)
            || (shows.HasFlag(Shows.Opened) && agreed.Contains("adviser", StringComparison.Ordinal))
            || (shows.HasFlag(Shows.Study) && a.Contains("study", StringComparison.Ordinal) && b.Contains("study", StringComparison.Ordinal));
    }

    private static bool IsLedAway(HttpResponseMessage answer, string said) =>
        answer is { StatusCode: HttpStatusCode.Found, Headers.Location.OriginalString: "/my" or "/enter" or "/together" or "/" }
        && !said.Contains('<', StringComparison.Ordinal);

    /// <summary>Whether an address can be asked for, not only sent to.</summary>
    private static bool IsRead(Site site, PageRule rule) => site.Endpoints
        .Where(e => PageRules.Unnamed(e.RoutePattern.RawText!) == PageRules.Unnamed(rule.Address))
        .Any(e => e.Metadata.GetMetadata<HttpMethodMetadata>() is not { } methods || methods.HttpMethods.Contains("GET"));

    private static async Task<Site> Given(bool served)
    {
        var site = served ? new Site(null, null, ("public", PublicName)) : new Site();
        if (served)
        {
            Assert.True((await new Passphrase(new AccessStore(site.Folder()), TimeProvider.System).Set("quatre mots sans rapport", Site.Stop)).Succeeded);
        }

        await Pair.Given(site, made: true);
        return site;
    }

    private static async Task<IReadOnlyList<(Column Seat, Visitor Visitor)>> Seated(Site site, bool served) =>
    [
        (new("adviser", Who.Adviser), served ? site.Seats.Adviser() : site.Visit()),
        (new("A", Who.Owner, Account.A), await site.Seats.Owner(Pair.Study, Pair.Alliance, Account.A)),
        (new("B", Who.Owner, Account.B), await site.Seats.Owner(Pair.Study, Pair.Alliance, Account.B)),
        (new("another alliance's owner", Who.Owner), await site.Seats.Owner(Pair.Study, "cidre", Account.A)),
        (new("both", Who.BothPresent), site.Seats.BothPresent(Pair.Study, Pair.Alliance)),
        (new("nobody", Who.Nobody), site.Seats.Nobody()),
    ];

    private static async Task Agree(Site site, Account account, string agreed)
    {
        foreach (var to in agreed.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var set = await site.UseCases.SetConsent.Run(new(Pair.Study, Pair.Alliance, account), Keyword.Read<ConsentTo>(to)!.Value, given: true, Site.Stop);
            Assert.Empty(set.Problems);
        }
    }

    /// <summary>All that an answer says: its heads, its text, and what is packed in it.</summary>
    private static async Task<string> Said(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync(Site.Stop);
        var said = new StringBuilder(Encoding.UTF8.GetString(bytes));
        foreach (var head in answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key is not ("Set-Cookie")))
        {
            said.Append('\n').AppendJoin(' ', head.Value);
        }

        if (bytes is [(byte)'P', (byte)'K', ..])
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            foreach (var entry in zip.Entries)
            {
                using var reader = new StreamReader(await entry.OpenAsync(Site.Stop));
                said.Append('\n').Append(await reader.ReadToEndAsync(Site.Stop));
            }
        }

        return said.ToString();
    }
}
