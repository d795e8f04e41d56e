using System.Text.Json;
using Alliage.Cli.Tests.Given;

namespace Alliage.Cli.Tests.Commands;

public sealed class CaseTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task Its_json_holds_the_case_whole()
    {
        var json = await prompt.Json("case", "tiny", "pain");

        Assert.Equal(
            ["alliance", "readings", "coordination", "decisions", "stances", "events", "placement", "evidence"], json.Names());
        Assert.Equal("pain", json.Text("alliance"));
        Assert.Equal("pain", json.GetProperty("placement").Text("alliance"));
    }

    [Fact]
    public async Task Every_account_has_a_reading_on_every_indicator_that_it_may_speak_to()
    {
        var readings = (await prompt.Json("case", "tiny", "vide")).GetProperty("readings").EnumerateArray().ToList();

        Assert.Equal(67, readings.Count(r => r.Text("account") == "A"));
        Assert.Equal(67, readings.Count(r => r.Text("account") == "B"));
        Assert.All(readings, r => Assert.Equal("not-asked", r.Text("reading")));
    }

    [Fact]
    public async Task What_is_said_names_its_passages()
    {
        var said = await Reading("pain", "A", "partner-growth");

        said.Is(
            """
            {
              "account": "A", "axis": "logic", "facet": "partner-growth", "indicator": "partner-growth", "theme": "logic",
              "reading": "present", "pole": "co-development", "counted": true, "why": null,
              "evidence": [ "pain-A-1" ], "evidenceKinds": [ "coding" ], "against": []
            }
            """);
    }

    [Fact]
    public async Task A_silence_that_counts_names_the_question_it_was_silent_about()
    {
        var silent = await Reading("pain", "B", "partner-growth");

        Assert.Equal("silent", silent.Text("reading"));
        Assert.Equal("egocentric", silent.Text("pole"));
        Assert.True(silent.GetProperty("counted").GetBoolean());
        Assert.Equal(["pain-B/logic/0"], silent.Texts("evidence"));
        Assert.Equal(["raised"], silent.Texts("evidenceKinds"));
    }

    [Fact]
    public async Task A_denial_is_listed_against_and_never_counted()
    {
        var denied = await Reading("pain", "A", "sign-money-owed");

        Assert.Equal("denied", denied.Text("reading"));
        Assert.False(denied.GetProperty("counted").GetBoolean());
        Assert.Empty(denied.Texts("evidence"));
        Assert.Equal(["pain-A-4"], denied.Texts("against"));
    }

    [Fact]
    public async Task Why_something_asked_is_no_silence_is_said()
    {
        var asked = await Reading("pain", "A", "sign-habit");

        Assert.Equal("asked-not-mentioned", asked.Text("reading"));
        Assert.Equal("answer-too-short", asked.Text("why"));
    }

    [Fact]
    public async Task An_answer_that_is_missing_says_why() =>
        Assert.Equal("dont-know", (await Reading("pain", "B", "shared-premises")).Text("reading"));

    [Fact]
    public async Task Each_row_of_evidence_says_who_made_it_and_when()
    {
        var coding = (await prompt.Json("case", "tiny", "pain")).GetProperty("evidence").One(("kind", "coding"), ("id", "pain-A-1"));

        Assert.Equal("Si elle ne grandit pas, je ne grandis pas non plus.", coding.Text("text"));
        Assert.Equal(("pain-A", "grandir", "Claire"), (coding.Text("source"), coding.Text("code"), coding.Text("by")));
        Assert.Equal(new DateTime(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc), coding.GetProperty("at").GetDateTime());
        Assert.Equal(coding.GetProperty("start").GetInt32() + coding.Text("text")!.Length, coding.GetProperty("end").GetInt32());
    }

    [Fact]
    public async Task Reports_speak_the_language_asked_for()
    {
        var json = await prompt.Json("case", "tiny", "bois", "--language", "fr");

        Assert.Equal("Il y voit un tremplin", json.GetProperty("evidence").One(("id", "bois-3")).Text("text"));
    }

    [Fact]
    public async Task Events_keep_both_dates() => (await prompt.Json("case", "tiny", "pain")).GetProperty("events").Is(
        """
        [ { "event": "rencontre", "account": "A", "date": "2019-03", "text": "Au marché" },
          { "event": "rencontre", "account": "B", "date": "2019-04", "text": "À la foire" } ]
        """);

    [Fact]
    public async Task An_unknown_alliance_is_answered_with_the_nearest()
    {
        var said = await prompt.Types("case", "tiny", "pian", "--json");

        Assert.Equal((1, ""), (said.Code, said.Out));
        Assert.Contains("pain", said.Error, StringComparison.Ordinal);
    }

    private async Task<JsonElement> Reading(string alliance, string account, string indicator) =>
        (await prompt.Json("case", "tiny", alliance)).GetProperty("readings").One(("account", account), ("indicator", indicator));
}
