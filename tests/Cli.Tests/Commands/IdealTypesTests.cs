using Alliage.Cli.Tests.Given;
using Alliage.Testing;

namespace Alliage.Cli.Tests.Commands;

/// <summary>Ideal types on the command line.</summary>
public sealed class IdealTypesTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_nearest_cases_the_borders_and_what_cannot_be_told(string language)
    {
        var said = await prompt.Types("--language", language, "ideal-types", "tiny");

        Assert.Equal(0, said.Code);
        Snapshot.Matches($"ideal-types.{language}", said.Out);
    }

    [Fact]
    public async Task The_json_holds_every_trait_of_every_case_by_name_with_its_rows()
    {
        var json = await prompt.Json("ideal-types", "tiny");

        Assert.Equal(3, json.GetProperty("cases").GetInt32());
        var types = json.GetProperty("types").EnumerateArray().ToList();
        Assert.Equal(4, types.Count);
        var held = types.SelectMany(t => t.GetProperty("ranks").EnumerateArray().SelectMany(r => r.EnumerateArray())
            .Concat(t.GetProperty("border").EnumerateArray().Select(b => b.GetProperty("case")))).ToList();
        Assert.NotEmpty(held);
        Assert.All(held, c => Assert.All(c.GetProperty("traits").EnumerateArray(), t =>
            Assert.Equal(t.Text("outcome") == "nobody", t.GetProperty("evidence").GetArrayLength() + t.GetProperty("against").GetArrayLength() == 0)));
    }

    [Fact]
    public async Task A_study_that_is_not_there_is_said() => Assert.Equal(1, (await prompt.Types("ideal-types", "nobody")).Code);
}
