using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Figures;

/// <summary>Every figure of a study and of an alliance under several frameworks is the one that the command line gives.</summary>
public sealed partial class LightsFiguresTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("demonstration")]
    [InlineData("reference-2006")]
    public async Task What_each_framework_can_tell_is_counted_as_the_command_line_counts_it(string study)
    {
        using var home = new TemporaryFolder();
        var json = await BuiltCli.Ask(home.Path, Site.Stop, "lights", study);
        var page = await site.Visit().Get($"/studies/{study}/lights");

        foreach (var light in json.GetProperty("lights").EnumerateArray())
        {
            var (matter, reach) = (light.GetProperty("matter"), light.GetProperty("reach"));
            List<int> counted =
            [
                .. Tally(matter, "indicators"),
                .. Tally(matter, "codes") is [_, > 0] codes ? codes : [],
                .. Tally(matter, "rows") is [_, > 0] rows ? rows : [],
                .. Tally(reach, "alliances"),
                .. Tally(reach, "voices"),
                .. Tally(reach, "told"),
                .. Tally(reach, "silent") is [> 0 and var silent, _] ? [silent] : Array.Empty<int>(),
            ];
            var text = Page.Plain(page.Document.GetElementById(light.GetProperty("framework").GetString()!)!.QuerySelector(".reach")!.TextContent);
            Assert.Equal(Tally(matter, "indicators")[0] == 0 ? [Tally(matter, "indicators")[1]] : counted, Numbers(text));
        }
    }

    [Theory]
    [InlineData("demonstration", "cidre")]
    [InlineData("demonstration", "fromage")]
    [InlineData("reference-2006", "Q")]
    public async Task How_the_voices_stand_under_each_and_on_each_point_is_what_the_command_line_says(string study, string alliance)
    {
        using var home = new TemporaryFolder();
        var json = await BuiltCli.Ask(home.Path, Site.Stop, "lights", study, alliance);
        var page = await site.Visit().Get($"/studies/{study}/alliances/{alliance}/lights");

        foreach (var light in json.GetProperty("lights").EnumerateArray())
        {
            var (id, told) = (light.GetProperty("framework").GetString()!, light.GetProperty("told"));
            var row = page.Document.QuerySelector($".glance > [data-framework='{id}']")!;
            Assert.Equal(light.GetProperty("voices").GetString(), row.GetAttribute("data-voices"));
            foreach (var account in new[] { "A", "B", "record" })
            {
                var shown = row.QuerySelector($"[data-told='{account}']");
                Assert.Equal(
                    told.GetProperty(account) is { ValueKind: JsonValueKind.Number } n ? [n.GetInt32(), told.GetProperty("of").GetInt32()] : [],
                    Numbers(Page.Plain(shown?.TextContent ?? "")));
            }

            var detail = page.Document.QuerySelector($"section[aria-labelledby='{id}']")!;
            foreach (var point in light.GetProperty("points").EnumerateArray())
            {
                var shown = detail.QuerySelector($"section.row[data-point='{point.GetProperty("point").GetString()}']");
                if (shown is null)
                {
                    Assert.NotNull(detail.QuerySelector($"[data-untold='{point.GetProperty("point").GetString()}'], [data-silent='{point.GetProperty("point").GetString()}']"));
                    Assert.Equal("neither", point.GetProperty("voices").GetString());
                    continue;
                }

                Assert.Equal(point.GetProperty("voices").GetString(), shown.GetAttribute("data-between"));
                foreach (var account in new[] { "A", "B" })
                {
                    var said = point.GetProperty("accounts").GetProperty(account);
                    Assert.Equal(
                        said.ValueKind == JsonValueKind.Null ? "" : said.GetProperty("saying").GetString(),
                        shown.QuerySelector($":scope > [data-account='{account}']")!.GetAttribute("data-saying"));
                }
            }
        }
    }

    [Fact]
    public async Task Every_firm_s_way_through_the_filters_is_the_one_of_the_command_line()
    {
        using var home = new TemporaryFolder();
        var json = await BuiltCli.Ask(home.Path, Site.Stop, "place", "demonstration", "--framework", "puthod-1996");
        var page = await site.Visit().Get("/studies/demonstration/lights/puthod-1996");

        foreach (var @case in json.GetProperty("cases").EnumerateArray())
        {
            foreach (var voice in new[] { "A", "B" })
            {
                var firm = @case.GetProperty("firms").GetProperty(voice);
                var row = page.Document.QuerySelector($"tr[data-firm='{@case.GetProperty("alliance").GetString()}/{voice}']")!;
                Assert.Equal(firm.GetProperty("position").GetString(), row.GetAttribute("data-position"));
                var ends = row.QuerySelectorAll(".way-end");
                foreach (var (at, dimension) in firm.GetProperty("dimensions").EnumerateObject().Index())
                {
                    var came = dimension.Value;
                    Assert.Equal(came.GetProperty("level").GetString() ?? "open", Page.Plain(ends[at].QuerySelector(".verdict")!.TextContent));
                    List<int> counted = came.GetProperty("level").GetString() == "high"
                        ? [came.GetProperty("of").GetInt32()]
                        : [came.GetProperty("passed").GetInt32(), came.GetProperty("of").GetInt32()];
                    Assert.Equal(counted, Numbers(Page.Plain(ends[at].QuerySelector(".note")!.TextContent)));
                }
            }
        }
    }

    [Fact]
    public async Task Criteria_and_both_rules_are_those_of_the_command_line()
    {
        using var home = new TemporaryFolder();
        var json = await BuiltCli.Ask(home.Path, Site.Stop, "place", "demonstration", "--framework", "strategic-criteria");
        var page = await site.Visit().Get("/studies/demonstration/lights/strategic-criteria");
        var rows = page.Document.QuerySelectorAll(".checklist tbody tr").ToDictionary(r => Page.Plain(r.QuerySelector("th")!.TextContent));

        foreach (var @case in json.GetProperty("cases").EnumerateArray())
        {
            var combined = @case.GetProperty("combined");
            Assert.Equal(
                [combined.GetProperty("any").GetProperty("verdict").GetString(), combined.GetProperty("all").GetProperty("verdict").GetString()],
                rows[@case.GetProperty("alliance").GetString()!].QuerySelectorAll("[data-verdict]").Select(c => c.GetAttribute("data-verdict")));
        }

        foreach (var count in page.Document.QuerySelectorAll("tfoot [data-count]"))
        {
            var met = json.GetProperty("cases").EnumerateArray()
                .SelectMany(c => c.GetProperty("criteria").EnumerateArray().Where(k => k.GetProperty("criterion").GetString() == count.GetAttribute("data-count")))
                .Sum(k => new[] { "A", "B" }.Count(a => k.GetProperty("accounts").GetProperty(a) is { ValueKind: JsonValueKind.Object } said && said.GetProperty("saying").GetString() == "met"));
            Assert.Equal(met, Numbers(Page.Plain(count.TextContent))[0]);
        }
    }

    private static List<int> Tally(JsonElement of, string member) =>
        [of.GetProperty(member).GetProperty("n").GetInt32(), of.GetProperty(member).GetProperty("of").GetInt32()];

    private static List<int> Numbers(string text) => [.. Number().Matches(text).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
