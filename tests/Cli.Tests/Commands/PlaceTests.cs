using System.Text.Json;
using Alliage.Cli.Tests.Given;

namespace Alliage.Cli.Tests.Commands;

public sealed class PlaceTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task Its_json_says_what_it_was_read_with_and_lists_the_alliances_in_the_studys_order()
    {
        var json = await prompt.Json("place", "tiny");

        Assert.Equal(["study", "framework", "silenceRule", "placements"], json.Names());
        Assert.Equal("tiny", json.Text("study"));
        Assert.Equal("jaouen-2006", json.Text("framework"));
        Assert.Equal("supported", json.Text("silenceRule"));
        Assert.Equal(["pain", "bois", "vide"], json.GetProperty("placements").EnumerateArray().Select(p => p.Text("alliance")));
    }

    [Fact]
    public async Task A_placement_has_every_member_even_where_it_is_null()
    {
        var empty = await Alliance("vide");

        Assert.Equal(
            ["alliance", "configuration", "axes", "tenacity", "otherSilenceRule", "published", "coordination"], empty.Names());
        Assert.Equal(["orientation", "logic"], empty.GetProperty("axes").Names());
        var axis = empty.GetProperty("axes").GetProperty("logic");
        Assert.Equal(
            ["pole", "status", "basis", "thin", "recordDiffers", "why", "decision", "accounts", "tenacity"], axis.Names());
        axis.GetProperty("accounts").Is("""{ "A": null, "B": null, "record": null }""");
        empty.GetProperty("coordination").Is("""{ "A": null, "B": null }""");
        Assert.Equal("undetermined", axis.Text("status"));
        Assert.Equal("nothing", axis.Text("why"));
        Assert.Equal(JsonValueKind.Null, empty.GetProperty("published").ValueKind);
        empty.GetProperty("otherSilenceRule").Is("""{ "rule": "paper", "configuration": null, "changes": [] }""");
    }

    [Fact]
    public async Task Two_voices_on_different_poles_are_contested_with_their_counts()
    {
        var logic = (await Alliance("pain")).GetProperty("axes").GetProperty("logic");

        Assert.Equal("contested", logic.Text("status"));
        Assert.True(logic.GetProperty("thin").GetBoolean());
        logic.GetProperty("accounts").Is(
            """
            { "A": { "egocentric": 0, "co-development": 1 }, "B": { "egocentric": 2, "co-development": 0 }, "record": null }
            """);
        Assert.Equal(JsonValueKind.Null, logic.GetProperty("tenacity").ValueKind);
    }

    [Fact]
    public async Task A_placed_axis_says_what_it_would_take_to_move_it()
    {
        var orientation = (await Alliance("bois")).GetProperty("axes").GetProperty("orientation");

        Assert.Equal("record", orientation.Text("basis"));
        orientation.GetProperty("tenacity").Is(
            """
            {
              "readings": 2, "sets": 1,
              "first": [
                { "account": "record", "axis": "orientation", "facet": "outcome", "pole": "product" },
                { "account": "record", "axis": "orientation", "facet": "devices", "pole": "product" } ],
              "becomes": { "status": "undetermined", "pole": null }
            }
            """);
    }

    [Fact]
    public async Task A_configuration_says_what_would_become_of_it()
    {
        var placed = await Alliance("bois");

        Assert.Equal("egocentric-product", placed.Text("configuration"));
        placed.GetProperty("tenacity").GetProperty("becomes").Is("""{ "configuration": null }""");
        Assert.Equal(1, placed.GetProperty("tenacity").GetProperty("readings").GetInt32());
    }

    [Fact]
    public async Task What_is_published_stands_apart_with_its_grades() => (await Alliance("bois")).GetProperty("published").Is(
        """
        {
          "configuration": null,
          "axes": { "orientation": { "pole": "product", "grade": "stated" }, "logic": { "pole": null, "grade": "undetermined" } },
          "mode": "trust-by-interest"
        }
        """);

    [Fact]
    public async Task Coordination_is_read_voice_by_voice()
    {
        var voice = (await Alliance("pain")).GetProperty("coordination").GetProperty("A");

        Assert.Equal(["tie", "components", "dependence", "rows", "mode", "source", "signs", "nearest"], voice.Names());
        Assert.Equal("strong", voice.Text("dependence"));
        Assert.Equal(JsonValueKind.Null, voice.GetProperty("tie").ValueKind);
        Assert.Empty(voice.GetProperty("signs").EnumerateArray());
    }

    [Fact]
    public async Task An_unknown_study_is_answered_with_the_nearest_names_on_the_error_page()
    {
        var said = await prompt.Types("place", "tinny");

        Assert.Equal((1, ""), (said.Code, said.Out));
        Assert.Contains("“tinny”", said.Error, StringComparison.Ordinal);
        Assert.Contains("nearest: tiny", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_framework_is_answered_with_the_nearest() =>
        Assert.Equal(1, (await prompt.Types("place", "tiny", "--framework", "jaouen")).Code);

    private async Task<JsonElement> Alliance(string id) => (await prompt.Json("place", "tiny"))
        .GetProperty("placements").One(("alliance", id));
}
