using System.Text.Json;
using Alliage.Cli.Tests.Given;
using Alliage.Testing;

namespace Alliage.Cli.Tests.Commands;

/// <summary>Each case of the demonstration plays the part that <c>roles.csv</c> gives it; parts under another grid have its name before a slash.</summary>
public sealed class DemonstrationRolesTests : IDisposable
{
    private readonly Prompt prompt = new() { WithShipped = true };

    public static TheoryData<string, string, string, string> Roles()
    {
        var roles = new TheoryData<string, string, string, string>();
        foreach (var cells in File.ReadLines(Repository.In("studies", "demonstration", "roles.csv")).Skip(1).Select(l => l.Split(',')))
        {
            if (!cells[0].Contains('/', StringComparison.Ordinal))
            {
                roles.Add(cells[0], cells[1], cells[2], cells[3]);
            }
        }

        return roles;
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_case_plays_its_role(string role, string alliance, string axis, string account)
    {
        var placement = (await prompt.Json("place", "demonstration")).GetProperty("placements").One(("alliance", alliance));
        var on = axis.Length > 0 ? placement.GetProperty("axes").GetProperty(axis) : default;
        switch (role)
        {
            case "contested":
                Assert.Equal("contested", on.Text("status"));
                break;
            case "silence-counted":
                Assert.Equal(("silent", true), await Growth(alliance, account));
                break;
            case "silence-alone":
                Assert.Equal(("silent-alone", false), await Growth(alliance, account));
                break;
            case "never-asked":
                Assert.Equal(("not-asked", false), await Growth(alliance, account));
                break;
            case "balanced":
                Assert.Equal(("undetermined", "balanced"), (on.Text("status"), on.Text("why")));
                var counts = on.GetProperty("accounts").GetProperty(account).EnumerateObject().Select(c => c.Value.GetInt32()).ToList();
                Assert.True(counts[0] > 0 && counts[0] == counts[1]);
                break;
            case "record-differs":
                Assert.True(on.GetProperty("recordDiffers").GetBoolean());
                break;
            case "one-sided-dependence":
                var (voice, other) = (Coordination(placement, account), Coordination(placement, account == "A" ? "B" : "A"));
                Assert.Equal(("strong", "ours"), (voice.Text("dependence"), voice.Text("source")));
                Assert.NotEqual("strong", other.Text("dependence"));
                break;
            case "constrained-trust":
                var trust = Coordination(placement, account);
                Assert.Equal("constrained-trust", trust.Text("mode"));
                Assert.Equal(2, trust.Texts("signs").Count());
                break;
            default:
                Assert.Equal(role, placement.Text("configuration"));
                break;
        }
    }

    [Fact]
    public async Task Every_interview_is_long_enough_and_coded_enough_and_the_expectation_comes_first()
    {
        var sources = Directory.EnumerateFiles(Repository.In("studies", "demonstration", "sources"), "*-?.txt").ToList();
        var codings = await File.ReadAllLinesAsync(Repository.In("studies", "demonstration", "codings.csv"), TestContext.Current.CancellationToken);
        var raised = (await File.ReadAllLinesAsync(Repository.In("studies", "demonstration", "raised.csv"), TestContext.Current.CancellationToken))
            .Select(l => l.Split(',')).ToLookup(c => c[0]);
        Assert.Equal(16, sources.Count);
        Assert.All(sources, source =>
        {
            var id = Path.GetFileNameWithoutExtension(source);
            Assert.True(Core.Studies.WordCount.Of(File.ReadAllText(source)) >= 1_200, id);
            Assert.True(codings.Count(c => c.Contains($",{id},", StringComparison.Ordinal) && c.Contains("Camille", StringComparison.Ordinal)) >= 20, id);
            Assert.All(raised[id].Where(r => r[1] == "logic").Take(1), r => Assert.True(r[3] == "openly" || id == "cidre-B", id));
        });
    }

    public void Dispose() => prompt.Dispose();

    private static JsonElement Coordination(JsonElement placement, string account) => placement.GetProperty("coordination").GetProperty(account);

    private async Task<(string? Reading, bool Counted)> Growth(string alliance, string account)
    {
        var reading = (await prompt.Json("case", "demonstration", alliance)).GetProperty("readings")
            .One(("account", account), ("indicator", "partner-growth"));
        return (reading.Text("reading"), reading.GetProperty("counted").GetBoolean());
    }
}
