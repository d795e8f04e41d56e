using System.Text.Json;
using Alliage.Cli.Tests.Given;

namespace Alliage.Cli.Tests.Commands;

/// <summary>The studies that come with the program, as the command line shows them.</summary>
public sealed class ShippedStudiesTests : IDisposable
{
    private readonly Prompt prompt = new() { WithShipped = true };

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task The_twenty_alliances_stand_at_no_other_pole_than_the_published_one()
    {
        var placements = (await prompt.Json("place", "reference-2006")).GetProperty("placements").EnumerateArray().ToList();

        Assert.Equal(20, placements.Count);
        Assert.All(placements, placement => Assert.All(placement.GetProperty("axes").EnumerateObject(), axis =>
        {
            if (axis.Value.Text("pole") is { } computed)
            {
                Assert.Equal(placement.GetProperty("published").GetProperty("axes").GetProperty(axis.Name).Text("pole"), computed);
            }
        }));
    }

    [Theory]
    [InlineData("B", "egocentric", "figure-order")]
    [InlineData("K", null, "undetermined")]
    [InlineData("M", "co-development", "figure-order")]
    [InlineData("N", "co-development", "figure-order")]
    [InlineData("O", null, "undetermined")]
    public async Task Published_logic_keeps_its_grade(string alliance, string? pole, string grade)
    {
        var published = (await prompt.Json("place", "reference-2006")).GetProperty("placements").One(("alliance", alliance))
            .GetProperty("published").GetProperty("axes").GetProperty("logic");

        Assert.Equal((pole, grade), (published.Text("pole"), published.Text("grade")));
    }

    [Fact]
    public async Task The_papers_claims_come_out_as_they_were_found()
    {
        var claims = await prompt.Json("claims", "reference-2006");

        Assert.Equal(38, claims.GetArrayLength());
        Is(claims, "claim-06", "confirmed", 12, 20);
        Is(claims, "claim-17", "sum-only", 31, 40);
        Is(claims, "claim-19", "contradicted", 31, 40);
        Assert.Equal("contradicted", claims.One(("id", "claim-12")).Text("verdict"));
        Assert.Equal("contradicted", claims.One(("id", "claim-13")).Text("verdict"));
    }

    [Theory]
    [InlineData("reference-2006")]
    [InlineData("demonstration")]
    [InlineData("diagnosis")]
    public async Task Export_import_export_gives_the_same_bytes(string study)
    {
        var (first, second) = (Path.Combine(prompt.Home, "first"), Path.Combine(prompt.Home, "second"));

        Assert.Equal(0, (await prompt.Types("study", "export", study, first)).Code);
        Assert.Equal(0, (await prompt.Types("study", "import", first, "--as", "again")).Code);
        Assert.Equal(0, (await prompt.Types("study", "export", "again", second)).Code);

        Assert.Equal(Files(first), Files(second));
    }

    [Theory]
    [InlineData("reference-2006")]
    [InlineData("demonstration")]
    [InlineData("diagnosis")]
    public async Task Every_page_can_be_read_in_both_languages(string study)
    {
        foreach (var language in new[] { "fr", "en" })
        {
            Assert.Equal((0, ""), Ended(await prompt.Types("place", study, "--language", language)));
            Assert.Equal((0, ""), Ended(await prompt.Types("voices", study, "--language", language)));
            Assert.Equal((0, ""), Ended(await prompt.Types("propositions", study, "--language", language)));
            foreach (var alliance in (await prompt.Json("place", study)).GetProperty("placements").EnumerateArray())
            {
                Assert.Equal((0, ""), Ended(await prompt.Types("case", study, alliance.Text("alliance")!, "--language", language)));
            }
        }
    }

    private static (int Code, string Error) Ended(Said said) => (said.Code, said.Error);

    private static void Is(JsonElement claims, string id, string verdict, int n, int of)
    {
        var claim = claims.One(("id", id));
        Assert.Equal(verdict, claim.Text("verdict"));
        claim.GetProperty("found").Is($$"""{ "n": {{n}}, "of": {{of}} }""");
    }

    private static IReadOnlyList<string> Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => Path.GetRelativePath(folder, f) + " " + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))),
    ];
}
