using System.Text.Json;
using Alliage.Cli.Tests.Given;
using Alliage.Testing;

namespace Alliage.Cli.Tests.Commands;

/// <summary>What flows in the demonstration and in the reference study, and the parts that cases play there.</summary>
public sealed class DemonstrationFlowTests : IDisposable
{
    private const string Framework = "resource-saturation";

    private readonly Prompt prompt = new() { WithShipped = true };

    public static TheoryData<string, string, string, string> Roles()
    {
        var roles = new TheoryData<string, string, string, string>();
        foreach (var cells in File.ReadLines(Repository.In("studies", "demonstration", "roles.csv")).Skip(1).Select(l => l.Split(',')))
        {
            if (cells[0].Split('/') is [Framework, { } role])
            {
                roles.Add(role, cells[1], cells[2], cells[3]);
            }
        }

        return roles;
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_case_plays_its_role_in_what_flows(string role, string alliance, string resource, string firm)
    {
        var found = (await Cases("demonstration")).Single(c => c.Text("alliance") == alliance);

        Assert.Equal(role, role switch
        {
            "told-by-both" or "told-by-one" or "contradicted" => Flow(found, firm, resource).Text("outcome") switch
            {
                "both-say" => "told-by-both",
                "one-says" => "told-by-one",
                var other => other,
            },
            _ => found.GetProperty("firms").GetProperty(firm).GetProperty("bottlenecks").One(("resource", resource)).Text("loosening") switch
            {
                "eases" => "eased",
                "eases-not" => "not-eased",
                var other => other,
            },
        });
    }

    [Fact]
    public async Task At_least_four_alliances_have_flows_both_ways() => Assert.True(
        (await Cases("demonstration")).Count(c => c.GetProperty("flows").EnumerateArray().Select(f => f.Text("firm")).Distinct().Count() == 2) >= 4);

    [Fact]
    public async Task In_the_published_study_what_tables_tell_is_told_by_the_record_alone()
    {
        var cases = await Cases("reference-2006");

        var p = cases.Single(c => c.Text("alliance") == "P");
        Assert.Equal("record-says", Flow(p, "A", "human").Text("outcome"));
        Assert.Equal("record-says", Flow(p, "B", "physical").Text("outcome"));
        Assert.All(
            cases.SelectMany(c => c.GetProperty("flows").EnumerateArray()).Where(f => f.Text("outcome") != "record-says"),
            f => Assert.Equal("brand", f.Text("resource")));
    }

    [Fact]
    public async Task Where_the_published_study_says_nothing_of_resources_nothing_flows()
    {
        var a = (await Cases("reference-2006")).Single(c => c.Text("alliance") == "A");

        Assert.Empty(a.GetProperty("flows").EnumerateArray());
        Assert.Empty(a.GetProperty("firms").GetProperty("A").GetProperty("bottlenecks").EnumerateArray());
    }

    public void Dispose() => prompt.Dispose();

    private async Task<List<JsonElement>> Cases(string study) =>
        [.. (await prompt.Json("place", study, "--framework", Framework)).GetProperty("cases").EnumerateArray()];

    private static JsonElement Flow(JsonElement found, string firm, string resource) =>
        found.GetProperty("flows").One(("firm", firm), ("resource", resource));
}
