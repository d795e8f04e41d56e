using Alliage.Cli.Tests.Given;

namespace Alliage.Cli.Tests.Commands;

public sealed class ComparisonTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Theory]
    [InlineData("alliances", "themes", 3, 10)]
    [InlineData("alliances", "codes", 3, 5)]
    [InlineData("voices", "facets", 4, 26)]
    [InlineData("sources", "indicators", 2, 67)]
    public async Task A_matrix_has_every_cell(string rows, string columns, int down, int across)
    {
        var json = await prompt.Json("matrix", "tiny", "--rows", rows, "--columns", columns, "--cell", "count");

        Assert.Equal(["unit", "rows", "columns", "cells", "order", "places", "cases", "heard", "groups"], json.Names());
        Assert.Equal("evidence", json.Text("unit"));
        Assert.Equal((down, across), (json.GetProperty("rows").GetArrayLength(), json.GetProperty("columns").GetArrayLength()));
        Assert.Equal(down * across, json.GetProperty("cells").GetArrayLength());
    }

    [Fact]
    public async Task A_cell_names_the_rows_behind_its_count()
    {
        var json = await prompt.Json("matrix", "tiny", "--columns", "codes");

        json.GetProperty("cells").One(("row", "pain"), ("column", "nouveau")).Is(
            """{ "row": "pain", "column": "nouveau", "value": 2, "evidence": [ "pain-A-2", "pain-B-2" ] }""");
    }

    [Fact]
    public async Task Presence_is_one_or_nought()
    {
        var json = await prompt.Json("matrix", "tiny", "--columns", "codes", "--cell", "presence");

        Assert.Equal("presence", json.Text("unit"));
        Assert.Equal(1, json.GetProperty("cells").One(("row", "pain"), ("column", "nouveau")).GetProperty("value").GetInt32());
    }

    [Fact]
    public async Task A_matrix_within_a_case_sets_facets_against_accounts()
    {
        var json = await prompt.Json("matrix", "tiny", "--within", "pain");

        Assert.Equal(["A", "B", "record"], json.Texts("columns"));
        Assert.Equal(26, json.GetProperty("rows").GetArrayLength());
        json.GetProperty("cells").One(("row", "aim"), ("column", "B")).GetProperty("evidence").Is("""[ "pain-B/logic/0", "pain-B-1" ]""");
    }

    [Fact]
    public async Task One_alliance_and_all_of_them_are_not_asked_for_at_once()
    {
        var said = await prompt.Types("matrix", "tiny", "--within", "pain", "--rows", "voices");

        Assert.Equal((2, ""), (said.Code, said.Out));
        Assert.Contains("--within", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_of_another_kind_is_wrong_usage() =>
        Assert.Equal(2, (await prompt.Types("matrix", "tiny", "--rows", "colours")).Code);

    [Fact]
    public async Task Two_voices_are_compared_theme_by_theme()
    {
        var json = await prompt.Json("voices", "tiny");

        Assert.Equal(3 * 10, json.GetArrayLength());
        var logic = json.One(("alliance", "pain"), ("theme", "logic"));
        Assert.Equal(["alliance", "theme", "verdict", "decision", "A", "B", "evidence"], logic.Names());
        Assert.Equal("apart", logic.Text("verdict"));
        Assert.Equal("same", json.One(("alliance", "pain"), ("theme", "orientation")).Text("verdict"));
        Assert.Equal("not-comparable", json.One(("alliance", "vide"), ("theme", "logic")).Text("verdict"));
        logic.GetProperty("A").One(("indicator", "partner-growth")).Is(
            """{ "indicator": "partner-growth", "reading": "present", "pole": "co-development" }""");
    }

    [Fact]
    public async Task Propositions_are_told_case_by_case()
    {
        var json = await prompt.Json("propositions", "tiny");

        Assert.All(json.EnumerateArray(), p => Assert.Equal(["proposition", "alliance", "account", "verdict", "evidence"], p.Names()));
        Assert.Equal(
            "not-concerned",
            json.One(("proposition", "competitors-in-co-development"), ("alliance", "pain")).Text("verdict"));
    }

    [Fact]
    public async Task Claims_are_recomputed()
    {
        var json = await prompt.Json("claims", "tiny", "--language", "fr");

        json.Is(
            """
            [ { "id": "claim-01", "section": "2", "unit": "alliances", "said": { "n": 3, "of": 3 }, "found": { "n": 3, "of": 3 },
                "verdict": "confirmed", "why": "" },
              { "id": "claim-02", "section": "T2", "unit": null, "said": null, "found": null,
                "verdict": "not-recomputable", "why": "Rien ne le dit" } ]
            """);
    }
}
