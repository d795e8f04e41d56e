using System.Text.Json;
using Alliage.Cli.Tests.Given;
using Alliage.Interop.StudyFolders;
using Alliage.Testing;

namespace Alliage.Cli.Tests.Commands;

/// <summary>How cases fall under two frameworks, on the command line.</summary>
public sealed class CrossTests : IDisposable
{
    private readonly Prompt prompt = new();
    private readonly string linked;

    public CrossTests()
    {
        linked = Path.Combine(prompt.Home, "linked");
        Assert.True(StudyFolder.Write(linked, LinkedStudy.Contents).Succeeded);
    }

    public void Dispose() => prompt.Dispose();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Configurations_against_positions_of_firms(string language)
    {
        var said = await prompt.Types("--language", language, "cross", linked, "--columns", "puthod-1996");

        Assert.Equal(0, said.Code);
        Snapshot.Matches($"cross.{language}", said.Out);
    }

    [Fact]
    public async Task The_json_gives_both_sides_their_margins_and_every_cell()
    {
        var json = await prompt.Json("cross", linked, "--columns", "puthod-1996");

        Assert.Equal("voices", json.Text("unit"));
        Assert.Equal(6, json.GetProperty("units").GetInt32());
        Assert.Equal(("jaouen-2006", "configuration", "alliance"), Side(json, "rows"));
        Assert.Equal(("puthod-1996", "position", "voice"), Side(json, "columns"));
        var lines = json.GetProperty("columns").GetProperty("lines").EnumerateArray().ToList();
        Assert.Equal(6, lines.Sum(l => l.GetProperty("n").GetInt32()));
        Assert.Equal(
            json.GetProperty("rows").GetProperty("lines").GetArrayLength() * lines.Count,
            json.GetProperty("cells").GetArrayLength());
    }

    [Fact]
    public async Task What_is_our_interpretation_can_be_left_out()
    {
        var with = await prompt.Json("cross", linked, "--columns", "puthod-1996");
        var without = await prompt.Json("cross", linked, "--columns", "puthod-1996", "--published-only");

        Assert.True(Named(with) > Named(without));
        Assert.True(without.GetProperty("publishedOnly").GetBoolean());

        static int Named(JsonElement json) => json.GetProperty("columns").GetProperty("lines").EnumerateArray()
            .Where(l => l.GetProperty("category").Text("kind") == "named").Sum(l => l.GetProperty("n").GetInt32());
    }

    [Fact]
    public async Task Each_voice_s_own_configuration_can_be_crossed_instead_of_the_alliance_s()
    {
        var json = await prompt.Json("cross", linked, "--rows", "jaouen-2006:axis-logic", "--rows-of", "voice", "--columns", "hennart-1988:scale-competition");

        Assert.Equal(("jaouen-2006", "axis-logic", "voice"), Side(json, "rows"));
        Assert.Equal("voices", json.Text("unit"));
        Assert.Equal("alliance", json.GetProperty("columns").Text("whose"));
    }

    [Fact]
    public async Task A_framework_of_which_nothing_is_linked_is_named_as_the_reason()
    {
        var said = await prompt.Types("cross", "tiny", "--columns", "glaister-buckley-1996");

        Assert.Contains("Nothing in this study is linked to Fourteen", string.Join(' ', said.Out.Split('\n')), StringComparison.Ordinal);
        Assert.True((await prompt.Json("cross", "tiny", "--columns", "glaister-buckley-1996")).GetProperty("columns").GetProperty("nothingLinked").GetBoolean());
    }

    [Fact]
    public async Task Everything_that_is_not_there_is_said_at_once()
    {
        var said = await prompt.Types("cross", linked, "--rows", "jaouen-2007", "--columns", "puthod-1996:positions");

        Assert.Equal(1, said.Code);
        Assert.Contains("“jaouen-2007”", said.Error, StringComparison.Ordinal);
        Assert.Contains("“positions”", said.Error, StringComparison.Ordinal);
        Assert.Contains("nearest: position", said.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await prompt.Types("cross", linked, "--rows-of", "nobody")).Code);
    }

    [Fact]
    public async Task A_matrix_can_be_read_with_another_framework_across_and_within_cases()
    {
        var across = await prompt.Json("matrix", linked, "--framework", "puthod-1996", "--columns", "indicators");
        var within = await prompt.Json("matrix", linked, "--framework", "puthod-1996", "--within", "pain");

        Assert.Equal("puthod-1996", across.Text("framework"));
        Assert.Equal(16, across.GetProperty("columns").GetArrayLength());
        Assert.Equal(1, across.GetProperty("cells").One(("row", "pain"), ("column", "partner-hard-to-replace")).GetProperty("value").GetInt32());
        Assert.Equal("puthod-1996", within.Text("framework"));
        Assert.Equal(8, within.GetProperty("rows").GetArrayLength());
        Assert.Contains("Read with: Position of a small firm", (await prompt.Types("matrix", linked, "--framework", "puthod-1996")).Out, StringComparison.Ordinal);
        var refused = await prompt.Types("matrix", linked, "--framework", "puthod-1996", "--order", "configuration");
        Assert.Equal(1, refused.Code);
        Assert.Contains("no two axes", refused.Error, StringComparison.Ordinal);
    }

    private static (string?, string?, string?) Side(JsonElement json, string side)
    {
        var found = json.GetProperty(side);
        return (found.Text("framework"), found.Text("grouping"), found.Text("whose"));
    }
}
