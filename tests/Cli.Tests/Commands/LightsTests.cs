using System.Text.Json;
using Alliage.Cli.Tests.Given;
using Alliage.Interop.StudyFolders;

namespace Alliage.Cli.Tests.Commands;

public sealed class LightsTests : IDisposable
{
    private readonly Prompt prompt = new();
    private readonly string linked;

    public LightsTests()
    {
        linked = Path.Combine(prompt.Home, "linked");
        var settings = LinkedStudy.Contents.Rows.Settings with
        {
            Lights = [.. new[] { "puthod-1996", "strategic-criteria", "hennart-1988" }.Select(f => new Core.Studies.Light { Framework = f, Version = "1.0" })],
        };
        Assert.True(StudyFolder.Write(linked, LinkedStudy.Contents with { Rows = LinkedStudy.Contents.Rows with { Settings = settings } }).Succeeded);
    }

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task The_frameworks_of_a_study_come_with_what_each_can_tell_its_own_first()
    {
        var json = await prompt.Json("lights", linked);

        Assert.Equal(["study", "lights"], json.Names());
        var lights = json.GetProperty("lights").EnumerateArray().ToList();
        Assert.Equal(["jaouen-2006", "puthod-1996", "strategic-criteria", "hennart-1988"], lights.Take(4).Select(l => l.Text("framework")));
        Assert.Equal(["own", "used", "used", "used"], lights.Take(4).Select(l => l.Text("place")));
        Assert.All(lights.Skip(4), l => Assert.Equal("free", l.Text("place")));
        Assert.Equal(["framework", "place", "version", "kind", "matter", "reach"], lights[2].Names());
        lights[2].GetProperty("matter").GetProperty("rows").Is("""{ "n": 2, "of": 38 }""");
        lights[2].GetProperty("reach").GetProperty("alliances").Is("""{ "n": 1, "of": 3 }""");
        lights[2].GetProperty("reach").GetProperty("told").Is("""{ "n": 3, "of": 12 }""");
    }

    [Fact]
    public async Task One_alliance_comes_under_every_framework_point_by_point_with_what_the_kind_makes_of_it()
    {
        var json = await prompt.Json("lights", linked, "pain");

        var lights = json.GetProperty("lights").EnumerateArray().ToList();
        Assert.Equal(["two-axes", "filters", "checklist", "profile"], lights.Select(l => l.Text("kind")));
        Assert.Equal(["each-own", "apart", "apart"], lights.Skip(1).Select(l => l.Text("voices")));
        lights[2].GetProperty("told").Is("""{ "of": 4, "A": 1, "B": 2, "record": null }""");
        var stakes = lights[2].GetProperty("points").One(("point", "strategic-resources"));
        Assert.Equal(("criterion", "apart"), (stakes.Text("kind"), stakes.Text("voices")));
        Assert.Equal(["saying", "reading", "lookedFor", "values", "evidence", "against"], stakes.GetProperty("accounts").GetProperty("A").Names());
        Assert.Equal(["direct"], lights[3].GetProperty("points").One(("point", "competition")).GetProperty("accounts").GetProperty("A").Texts("values"));
        Assert.Equal("implementation", lights[1].GetProperty("filtered").GetProperty("firms").GetProperty("A").Text("position"));
        Assert.Equal(JsonValueKind.Null, lights[1].GetProperty("checked").ValueKind);
    }

    [Fact]
    public async Task What_the_kind_makes_of_a_case_is_what_place_says_of_it()
    {
        var under = (await prompt.Json("lights", linked, "pain")).GetProperty("lights").EnumerateArray().ToDictionary(l => l.Text("framework")!);
        foreach (var (framework, member) in new[] { ("puthod-1996", "filtered"), ("strategic-criteria", "checked"), ("hennart-1988", "profiled") })
        {
            var placed = (await prompt.Json("place", linked, "--framework", framework)).GetProperty("cases").One(("alliance", "pain"));
            Assert.Equal(placed.GetRawText(), under[framework].GetProperty(member).GetRawText(), ignoreWhiteSpaceDifferences: true);
        }
    }

    [Fact]
    public async Task Our_interpretation_can_be_left_out()
    {
        var light = (await prompt.Json("lights", linked, "pain", "--published-only")).GetProperty("lights").One(("framework", "puthod-1996"));

        Assert.Equal(JsonValueKind.Null, light.GetProperty("filtered").GetProperty("firms").GetProperty("B").GetProperty("position").ValueKind);
    }

    [Theory]
    [InlineData("en", "the two voices part", "Vital means: apart (A says so · B denies it)", "codes linked: 1 of")]
    [InlineData("fr", "les deux voix s’écartent", "Des moyens vitaux : écart (A le dit · B le nie)", "codes liés : 1 sur")]
    public async Task People_read_it_in_both_languages(string language, string voices, string point, string linkedCodes)
    {
        static string Plain(string text) => string.Join(' ', text.Split([' ', '\n', '\u00a0', '\u202f'], StringSplitOptions.RemoveEmptyEntries));

        var of = Plain((await prompt.Types("lights", linked, "pain", "--language", language)).Out);
        var all = Plain((await prompt.Types("lights", linked, "--language", language)).Out);

        Assert.Contains(voices, of, StringComparison.Ordinal);
        Assert.Contains(point, of, StringComparison.Ordinal);
        Assert.Contains(linkedCodes, all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alliance_that_is_not_there_is_refused_with_the_nearest()
    {
        var said = await prompt.Types("lights", linked, "pian");

        Assert.NotEqual(0, said.Code);
        Assert.Contains("pain", said.Error, StringComparison.Ordinal);
    }
}
