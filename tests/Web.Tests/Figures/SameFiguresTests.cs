using System.Text.Json;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Figures;

/// <summary>Every figure on the map and on the pages of alliances is the one that the command line gives for the same study.</summary>
public sealed class SameFiguresTests(EveryCase every) : IClassFixture<EveryCase>
{
    [Theory]
    [InlineData("demonstration")]
    [InlineData("diagnosis")]
    [InlineData("reference-2006")]
    public async Task The_map_s_table_counts_what_the_command_line_counts(string study)
    {
        var placements = await Placements(study);
        var page = await every.Site.Visit().Get($"/studies/{study}/map?view=computed");
        var rows = page.Document.QuerySelectorAll(".as-table tbody tr").ToDictionary(
            r => r.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1],
            r => r.QuerySelectorAll("td").Skip(1).Select(c => Page.Plain(c.TextContent)).ToArray());

        Assert.Equal(placements.Keys.Order(StringComparer.Ordinal), rows.Keys.Order(StringComparer.Ordinal));
        foreach (var (alliance, placed) in placements)
        {
            string[] expected = [.. placed.GetProperty("axes").EnumerateObject().SelectMany(axis => (string[])
                [Verdict(axis.Value), .. Accounts.Select(a => Counts(axis.Value, a))])];
            Assert.Equal(expected.Order(StringComparer.Ordinal), rows[alliance].Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("demonstration")]
    [InlineData("diagnosis")]
    [InlineData("reference-2006")]
    public async Task The_map_s_title_and_groups_number_what_the_command_line_numbers(string study)
    {
        var placements = await Placements(study);
        var page = await every.Site.Visit().Get($"/studies/{study}/map?view=computed");
        var shown = page.Document.QuerySelectorAll(".index h2").ToDictionary(
            h => Page.Plain(h.QuerySelector("span")!.TextContent), h => Page.Plain(h.QuerySelector(".num")!.TextContent));

        var open = placements.Values.Count(p => Axes(p).Any(a => Is(a, "status", "undetermined")) && !Axes(p).Any(a => Is(a, "status", "contested")));
        var contested = placements.Values.Count(p => Axes(p).Any(a => Is(a, "status", "contested")));
        Assert.Equal(contested, Number(shown, "Contested between the voices"));
        Assert.Equal(open, Number(shown, "Undetermined"));
        Assert.Equal(placements.Count, shown.Values.Sum(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains($"{placements.Count} alliances", page.TextOf(".bar"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("demonstration")]
    [InlineData("diagnosis")]
    [InlineData("reference-2006")]
    public async Task The_page_of_an_alliance_gives_its_counts_tenacity_and_rows_as_the_command_line_does(string study)
    {
        foreach (var (alliance, placed) in await Placements(study))
        {
            var page = every.Cases.Single(c => c.Address == $"/studies/{study}/alliances/{alliance}").English;
            foreach (var axis in placed.GetProperty("axes").EnumerateObject())
            {
                // Every number in the counts of an axis, in order: those of A, of B, of the record, the greater first.
                var expected = Accounts.Select(a => axis.Value.GetProperty("accounts").GetProperty(a))
                    .Where(a => a.ValueKind != JsonValueKind.Null)
                    .Select(a => a.EnumerateObject().Select(p => p.Value.GetInt32()).OrderDescending().ToArray())
                    .SelectMany(n => n.Sum() == 0 ? [] : n);
                Assert.Equal(expected, Numbers(string.Join(' ', page.TextsOf($"#axis-{axis.Name} .counts li").Select(t => t[(t.IndexOf(": ", StringComparison.Ordinal) + 1)..]))));

                var tenacity = axis.Value.GetProperty("tenacity");
                var told = page.TextsOf($"#axis-{axis.Name} > .note").FirstOrDefault(t => t.Contains("to move this axis", StringComparison.Ordinal));
                Assert.Equal(tenacity.ValueKind == JsonValueKind.Null, told is null);
                if (told is not null)
                {
                    Assert.Equal(Told(tenacity.GetProperty("readings").GetInt32(), tenacity.GetProperty("sets").GetInt32()), told);
                }
            }

            var rows = new[] { "A", "B" }.Select(v => placed.GetProperty("coordination").GetProperty(v))
                .Where(v => v.ValueKind != JsonValueKind.Null)
                .Select(v => string.Join(", ", v.GetProperty("rows").EnumerateArray().Select(r => r.GetInt32())));
            Assert.Equal(rows, page.TextsOf(".coordination-table tbody td.num"));
        }
    }

    [Theory]
    [InlineData("demonstration", "cidre")]
    [InlineData("demonstration", "velo")]
    [InlineData("demonstration", "couture")]
    [InlineData("reference-2006", "Q")]
    [InlineData("reference-2006", "E")]
    public async Task Every_present_or_silent_reading_of_the_command_line_stands_on_the_page(string study, string alliance)
    {
        using var home = new TemporaryFolder();
        var answer = await BuiltCli.Ask(home.Path, Site.Stop, "case", study, alliance);
        var expected = answer.GetProperty("readings").EnumerateArray()
            .Where(r => r.GetProperty("reading").GetString() is "present" or "silent" or "silent-alone")
            .Select(r => $"r-{r.GetProperty("account").GetString()}-{r.GetProperty("indicator").GetString()}")
            .ToHashSet();

        var page = every.Cases.Single(c => c.Address == $"/studies/{study}/alliances/{alliance}").English;

        var shown = page.Document.QuerySelectorAll(".spread [id^='r-']").Select(e => e.Id!).ToHashSet();
        Assert.Subset(shown, expected);
    }

    private static readonly string[] Accounts = ["A", "B", "record"];

    private static async Task<Dictionary<string, JsonElement>> Placements(string study)
    {
        using var home = new TemporaryFolder();
        var answer = await BuiltCli.Ask(home.Path, Site.Stop, "place", study);
        return answer.GetProperty("placements").EnumerateArray().ToDictionary(p => p.GetProperty("alliance").GetString()!);
    }

    private static IEnumerable<JsonElement> Axes(JsonElement placed) => placed.GetProperty("axes").EnumerateObject().Select(a => a.Value);

    private static bool Is(JsonElement axis, string property, string value) => axis.GetProperty(property).GetString() == value;

    private static int Number(Dictionary<string, string> shown, string heading) =>
        shown.TryGetValue(heading, out var number) ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 0;

    private static IEnumerable<int> Numbers(string text) => text.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries)
        .Where(w => w.All(char.IsAsciiDigit)).Select(w => int.Parse(w, System.Globalization.CultureInfo.InvariantCulture));

    private static string Told(int readings, int sets) =>
        $"{(readings == 1 ? "One reading" : $"{readings} readings")} to remove to move this axis ({(sets == 1 ? "one way only" : $"{sets} ways")}).";

    private static string Verdict(JsonElement axis) => axis.GetProperty("status").GetString() switch
    {
        "contested" => axis.GetProperty("thin").GetBoolean() ? "contested, thin" : "contested",
        "undetermined" => $"undetermined, {axis.GetProperty("why").GetString()}",
        _ => $"{axis.GetProperty("pole").GetString()}, by {axis.GetProperty("basis").GetString() switch { "both-voices" => "both voices", "one-voice" => "one voice", _ => "the record" }}"
            + (axis.GetProperty("thin").GetBoolean() ? ", thin" : ""),
    };

    private static string Counts(JsonElement axis, string account)
    {
        var counts = axis.GetProperty("accounts").GetProperty(account);
        if (counts.ValueKind == JsonValueKind.Null)
        {
            return account == "record" ? "no record" : "not heard";
        }

        var poles = counts.EnumerateObject().OrderByDescending(p => p.Value.GetInt32()).ToArray();
        var (most, least) = (poles[0].Value.GetInt32(), poles[1].Value.GetInt32());
        return most == 0 ? "nothing" : most == least ? $"balanced, {most} and {most}" : $"{poles[0].Name}: {most} for, {least} against";
    }
}
