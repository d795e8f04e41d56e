using System.Text.Json;
using Alliage.Cli.Tests.Given;
using Alliage.Testing;

namespace Alliage.Cli.Tests.Commands;

/// <summary>What the demonstration and the reference study say under the other grids, and the parts that cases play there.</summary>
public sealed class DemonstrationGridsTests : IDisposable
{
    private readonly Prompt prompt = new() { WithShipped = true };

    public static TheoryData<string, string, string, string, string> Roles()
    {
        var roles = new TheoryData<string, string, string, string, string>();
        foreach (var cells in File.ReadLines(Repository.In("studies", "demonstration", "roles.csv")).Skip(1).Select(l => l.Split(',')))
        {
            if (cells[0].Split('/') is [{ } framework, { } role] && framework != "resource-saturation")
            {
                roles.Add(framework, role, cells[1], cells[2], cells[3]);
            }
        }

        return roles;
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_case_plays_its_role_under_another_grid(string framework, string role, string alliance, string on, string account)
    {
        var found = (await Cases("demonstration", framework)).Single(c => c.Text("alliance") == alliance);
        switch (role)
        {
            case "positions-apart":
                Assert.Equal(("symbiosis", "implementation"), (Firm(found, "A").Text("position"), Firm(found, "B").Text("position")));
                break;
            case "stopped-at-second":
                var stopped = Firm(found, account).GetProperty("dimensions").GetProperty(on);
                Assert.Equal(1, stopped.GetProperty("passed").GetInt32());
                Assert.NotNull(stopped.Text("stoppedBy"));
                break;
            case "open-at-third":
                var open = Firm(found, account).GetProperty("dimensions").GetProperty(on);
                Assert.Equal(2, open.GetProperty("passed").GetInt32());
                Assert.NotNull(open.Text("openAt"));
                break;
            case "named-by-both":
                Assert.Equal(2, found.GetProperty("labels").One(("label", on)).GetProperty("voices").GetInt32());
                break;
            case "named-by-one":
                var label = found.GetProperty("labels").One(("label", on));
                Assert.Equal((1, "met"), (label.GetProperty("voices").GetInt32(), label.GetProperty("accounts").GetProperty(account).Text("saying")));
                break;
            case "at-once":
                Assert.Contains(on, found.Texts("atOnce"));
                break;
            case "all":
                Assert.Equal("holds", found.GetProperty("combined").GetProperty("all").Text("verdict"));
                break;
            default:
                var values = found.GetProperty("variables").One(("scale", on)).GetProperty("accounts").GetProperty(account).Texts("values");
                Assert.Equal([role], values);
                break;
        }
    }

    [Theory]
    [InlineData("demonstration", "puthod-1995", 8)]
    [InlineData("demonstration", "puthod-1996", 8)]
    [InlineData("demonstration", "glaister-buckley-1996", 7)]
    [InlineData("demonstration", "granovetter-1973", 8)]
    [InlineData("demonstration", "hennart-1988", 8)]
    [InlineData("demonstration", "strategic-criteria", 8)]
    [InlineData("reference-2006", "puthod-1995", 7)]
    [InlineData("reference-2006", "puthod-1996", 2)]
    [InlineData("reference-2006", "glaister-buckley-1996", 8)]
    [InlineData("reference-2006", "granovetter-1973", 2)]
    [InlineData("reference-2006", "hennart-1988", 16)]
    [InlineData("reference-2006", "strategic-criteria", 9)]
    public async Task So_many_cases_say_something_under_a_grid(string study, string framework, int atLeast)
    {
        var saying = (await Cases(study, framework)).Where(SaysSomething).Select(c => c.Text("alliance")).ToList();
        Assert.True(saying.Count >= atLeast, $"{saying.Count}: {string.Join(' ', saying)}");
    }

    [Fact]
    public async Task Under_the_own_grid_of_the_demonstration_nothing_rests_on_a_code_of_another_grid()
    {
        foreach (var alliance in new[] { "pain", "velo", "toiture", "photo", "cidre", "jardin", "couture", "fromage" })
        {
            var readings = (await prompt.Json("case", "demonstration", alliance)).GetProperty("readings").EnumerateArray();
            Assert.DoesNotContain(
                readings.SelectMany(r => r.Texts("evidence").Concat(r.Texts("against"))),
                id => id is not null && (id.StartsWith("c06", StringComparison.Ordinal) || id.StartsWith("c07", StringComparison.Ordinal)));
        }
    }

    public void Dispose() => prompt.Dispose();

    private static JsonElement Firm(JsonElement found, string account) => found.GetProperty("firms").GetProperty(account);

    private static bool SaysSomething(JsonElement found) =>
        found.ToString().Contains("\"met\"", StringComparison.Ordinal)
        || found.ToString().Contains("\"denied\"", StringComparison.Ordinal)
        || found.GetProperty("variables").EnumerateArray().Any(v => v.Texts("values").Any());

    private async Task<IReadOnlyList<JsonElement>> Cases(string study, string framework) =>
        [.. (await prompt.Json("place", study, "--framework", framework)).GetProperty("cases").EnumerateArray()];
}
