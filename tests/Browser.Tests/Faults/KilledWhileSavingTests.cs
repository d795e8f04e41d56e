using Xunit;

namespace Alliage.Browser.Tests.Faults;

/// <summary>What the screen said was saved survives a kill of the program at any moment.</summary>
public sealed class KilledWhileSavingTests : IDisposable
{
    private const int Kills = 8;
    private const string Case = "/studies/demonstration/alliances/cidre";

    private readonly string home = Directory.CreateTempSubdirectory("alliage-killed-").FullName;

    public void Dispose() => Directory.Delete(home, recursive: true);

    [Fact]
    public async Task A_server_killed_many_times_while_forms_are_posted_has_lost_nothing_that_it_said_was_saved()
    {
        var stop = TestContext.Current.CancellationToken;
        var acknowledged = new List<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            using var server = await KilledServer.Start(home, stop);

            // Everything said to be saved before is there, and can be added to.
            await Holds(server, acknowledged, stop);

            // Not by the clock: killed once so many were acknowledged, each time another number, with posts under way.
            var enough = 1 + (kill * 5 % 7);
            var saved = await Task.WhenAll(Writer(server, $"k{kill}a", enough, stop), Writer(server, $"k{kill}b", int.MaxValue, stop));
            acknowledged.AddRange(saved.SelectMany(s => s));
        }

        using var last = await KilledServer.Start(home, stop);
        await Holds(last, acknowledged, stop);
        Assert.True(acknowledged.Count >= Kills);
    }

    /// <summary>Posts until the server is gone; kills it after so many acknowledged.</summary>
    private static async Task<IReadOnlyList<string>> Writer(KilledServer server, string prefix, int enough, CancellationToken stop)
    {
        var saved = new List<string>();
        try
        {
            for (var at = 0; ; at++)
            {
                if (await server.Post(Case + "/enter/attributes", $"{prefix}-{at}", stop))
                {
                    saved.Add($"{prefix}-{at}");
                }

                if (saved.Count == enough)
                {
                    server.Kill();
                }
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            // The server is gone: what was under way was not acknowledged.
            return saved;
        }
    }

    private static async Task Holds(KilledServer server, IReadOnlyList<string> acknowledged, CancellationToken stop)
    {
        var page = await server.Get(Case, stop);
        Assert.All(acknowledged, name => Assert.Contains(name, page, StringComparison.Ordinal));
        var journal = await server.Get(Case + "/history?most=100000", stop);
        Assert.All(acknowledged, name => Assert.Contains(name, journal, StringComparison.Ordinal));
    }
}
