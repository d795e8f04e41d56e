using System.Text.Json;
using Alliage.Web.Features.IdealTypes;
using Alliage.Web.Tests.Alliances;
using AngleSharp.Dom;
using Xunit;

namespace Alliage.Web.Tests.Figures;

/// <summary>The page of ideal types holds the cases, in the order and with the traits, of <c>ideal-types --json</c>.</summary>
public sealed class IdealTypesFiguresTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("demonstration")]
    [InlineData("reference-2006")]
    public async Task The_page_shows_what_the_command_line_prints(string study)
    {
        using var home = new TemporaryFolder();
        var json = await BuiltCli.Ask(home.Path, Site.Stop, "ideal-types", study);
        var page = await site.Visit().Get(IdealTypesAddress.Of(study));

        var of = json.GetProperty("cases").GetInt32();
        foreach (var type in json.GetProperty("types").EnumerateArray())
        {
            var section = page.Document.GetElementById(IdealTypesAddress.Anchor(type.GetProperty("configuration").GetString()!))!;
            var ranked = Many(type, "ranks").SelectMany(r => r.EnumerateArray()).ToList();
            var inside = ranked.Count + Many(type, "untold").Count;
            Assert.StartsWith(inside == 0 ? $"None of the {of} cases" : $"{inside} of {of} cases", Page.Plain(section.QuerySelector(".finding")!.TextContent), StringComparison.Ordinal);

            List<JsonElement> expected = [.. ranked, .. Many(type, "border").Select(b => b.GetProperty("case")), .. Many(type, "elsewhere")];
            var shown = section.QuerySelectorAll(".held-case").ToList();
            Assert.Equal(expected.Select(c => c.GetProperty("alliance").GetString()), shown.Select(s => s.GetAttribute("data-case")));
            Assert.All(expected.Zip(shown), c => Held(c.First, c.Second));
            Assert.Equal(Many(type, "cannotBeTold").Count, section.QuerySelectorAll(".whys dt").Length);
        }
    }

    private static void Held(JsonElement json, IElement shown)
    {
        var told = Many(json, "traits").Count(t => t.GetProperty("canBeTold").GetBoolean());
        Assert.Contains(
            $"ontradicted: {json.GetProperty("contradicted").GetInt32()}, met: {json.GetProperty("met").GetInt32()}, of the {told} traits",
            Page.Plain(shown.QuerySelector(".note")!.TextContent),
            StringComparison.Ordinal);
        (string State, string[] Outcomes)[] states =
        [
            ("met", ["both-say", "one-says", "record-says"]), ("missing", ["nobody"]), ("contradicted", ["denied", "contradicted"]),
        ];
        foreach (var (state, outcomes) in states)
        {
            Assert.Equal(
                Many(json, "traits").Where(t => t.GetProperty("canBeTold").GetBoolean() && outcomes.Contains(t.GetProperty("outcome").GetString())).Select(t => t.GetProperty("trait").GetString()),
                shown.QuerySelectorAll($"[data-state={state}] [data-trait]").Select(t => t.GetAttribute("data-trait")));
        }

        foreach (var trait in Many(json, "traits").Where(t => t.GetProperty("canBeTold").GetBoolean()))
        {
            var rows = Many(trait, "evidence").Count + Many(trait, "against").Count;
            var entry = shown.QuerySelector($"[data-trait={trait.GetProperty("trait").GetString()}]")!;
            Assert.Equal(rows, entry.QuerySelectorAll("a[href*='/evidence/']").Length);
        }
    }

    private static List<JsonElement> Many(JsonElement json, string member) => [.. json.GetProperty(member).EnumerateArray()];
}
