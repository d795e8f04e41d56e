using System.Text.Json;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Figures;

/// <summary>The two voices on their pages and on the page of the case are those of <c>voices --json</c> and <c>case --json</c>.</summary>
public sealed class VoicesFiguresTests(Site site) : IClassFixture<Site>
{
    private static readonly Dictionary<string, string> Verdicts = new(StringComparer.Ordinal)
    {
        ["apart"] = "apart",
        ["same"] = "same",
        ["near"] = "near",
        ["one-silent"] = "one silent",
        ["not-comparable"] = "not comparable",
    };

    [Theory]
    [InlineData("demonstration")]
    [InlineData("reference-2006")]
    public async Task Every_verdict_and_every_count_of_the_study_s_voices_is_the_command_line_s(string study)
    {
        var json = await Voices(study);
        var page = await site.Visit().Get($"/studies/{study}/voices");

        Assert.Equal(json.Select(v => Verdicts[v.GetProperty("verdict").GetString()!]), page.TextsOf(".verdicts td > a"));
        Assert.Equal(json.Count(v => v.GetProperty("decision").ValueKind != JsonValueKind.Null), page.TextsOf(".verdicts .decided").Count);
        Assert.Equal(
            json.GroupBy(v => v.GetProperty("theme").GetString()).Select(t => $"{t.Count(v => v.GetProperty("verdict").GetString() == "apart")} of {t.Count()}"),
            page.TextsOf(".verdicts tfoot td"));
        var apart = json.Where(v => v.GetProperty("verdict").GetString() == "apart").Select(v => v.GetProperty("alliance").GetString()).ToHashSet();
        Assert.Subset(page.Document.QuerySelectorAll(".sharpest > li").Select(l => l.Id![("sharp-".Length)..]).ToHashSet<string?>(), apart);
    }

    [Theory]
    [InlineData("demonstration")]
    [InlineData("reference-2006")]
    public async Task Theme_by_theme_each_voice_s_readings_are_the_command_line_s(string study)
    {
        foreach (var alliance in (await Voices(study)).GroupBy(v => v.GetProperty("alliance").GetString()!))
        {
            var page = await site.Visit().Get($"/studies/{study}/alliances/{alliance.Key}/voices");
            foreach (var verdict in alliance)
            {
                if (page.Document.GetElementById("theme-" + verdict.GetProperty("theme").GetString()) is not { } section)
                {
                    Assert.Equal((0, 0), (verdict.GetProperty("A").GetArrayLength(), verdict.GetProperty("B").GetArrayLength()));
                    continue;
                }

                Assert.Equal(Verdicts[verdict.GetProperty("verdict").GetString()!], Page.Plain(section.QuerySelector(".gutter > .caps")!.TextContent));
                foreach (var voice in new[] { "A", "B" })
                {
                    var said = verdict.GetProperty(voice).EnumerateArray().ToList();
                    Assert.Equal(
                        said.Where(IsShownAtLength).Select(r => $"r-{voice}-{r.GetProperty("indicator").GetString()}").Order(StringComparer.Ordinal),
                        section.QuerySelectorAll($".reading[id^='r-{voice}-']").Select(r => r.Id!).Order(StringComparer.Ordinal));
                    Assert.Subset(
                        section.QuerySelectorAll($"[id^='r-{voice}-']").Select(r => r.Id!).ToHashSet(),
                        said.Select(r => $"r-{voice}-{r.GetProperty("indicator").GetString()}").ToHashSet());
                }
            }
        }
    }

    [Theory]
    [InlineData("demonstration", "cidre")]
    [InlineData("demonstration", "velo")]
    [InlineData("demonstration", "toiture")]
    [InlineData("reference-2006", "Q")]
    [InlineData("reference-2006", "E")]
    public async Task On_both_pages_of_a_case_a_reading_has_the_command_line_s_rows_of_evidence_behind_it(string study, string alliance)
    {
        using var home = new TemporaryFolder();
        var json = await BuiltCli.Ask(home.Path, Site.Stop, "case", study, alliance);
        var readings = json.GetProperty("readings").EnumerateArray().Where(r => r.GetProperty("reading").GetString() == "present").ToList();

        foreach (var address in new[] { "", "/voices" })
        {
            var page = await site.Visit().Get($"/studies/{study}/alliances/{alliance}{address}");
            var voices = readings.Where(r => address.Length == 0 || r.GetProperty("account").GetString() != "record").ToList();
            Assert.NotEmpty(voices);
            Assert.All(voices, r =>
            {
                var shown = page.Document.GetElementById($"r-{r.GetProperty("account").GetString()}-{r.GetProperty("indicator").GetString()}")!;
                Assert.Equal(r.GetProperty("evidence").GetArrayLength(), shown.QuerySelectorAll(".src").Length);
                Assert.Equal(r.GetProperty("pole").GetString() is not null, shown.QuerySelector(".indicator .note")!.TextContent.Contains(r.GetProperty("pole").GetString() ?? "points to", StringComparison.OrdinalIgnoreCase));
            });
        }
    }

    private static bool IsShownAtLength(JsonElement reading) =>
        reading.GetProperty("reading").GetString() == "present" || reading.GetProperty("pole").GetString() is not null;

    private static async Task<List<JsonElement>> Voices(string study)
    {
        using var home = new TemporaryFolder();
        return [.. (await BuiltCli.Ask(home.Path, Site.Stop, "voices", study)).EnumerateArray()];
    }
}
