using System.Text.Json;
using System.Text.RegularExpressions;
using Alliage.Web.Tests.Alliances;
using AngleSharp.Dom;
using Xunit;

namespace Alliage.Web.Tests.Figures;

/// <summary>Every figure and every name of the cross table's page is the one that <c>cross --json</c> gives to the same question.</summary>
public sealed partial class CrossFiguresTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("reference-2006", "rows=jaouen-2006:configuration;columns=puthod-1996:position")]
    [InlineData("reference-2006", "rows=jaouen-2006:published;columns=jaouen-2006:configuration")]
    [InlineData("reference-2006", "rows=hennart-1988:scale-use;columns=jaouen-2006:axis-orientation")]
    [InlineData("demonstration", "rows=jaouen-2006:configuration;rows-of=voice;columns=granovetter-1973:scale-tie-emotion;columns-of=voice")]
    [InlineData("demonstration", "rows=jaouen-2006:axis-logic;columns=strategic-criteria:criteria")]
    [InlineData("demonstration", "rows=glaister-buckley-1996:groups;columns=puthod-1995:any")]
    public async Task The_page_shows_what_the_command_line_prints(string study, string question)
    {
        var words = question.Split(';').Select(w => w.Split('=')).ToList();
        using var home = new TemporaryFolder();
        var json = await BuiltCli.Ask(home.Path, Site.Stop, ["cross", study, .. words.SelectMany(w => new[] { "--" + w[0], w[1] })]);
        var page = await site.Visit().Get($"/studies/{study}/cross?{string.Join('&', words.Select(w => $"{w[0]}={Uri.EscapeDataString(w[1])}"))}");

        var of = json.GetProperty("units").GetInt32();
        Assert.Equal(Margins(json, "columns", of), page.TextsOf("thead th .note").Select(Numbers));
        Assert.Equal(Margins(json, "rows", of), page.TextsOf("tbody th .note").Select(Numbers));
        var cells = page.Document.QuerySelectorAll("tbody td").ToList();
        Assert.Equal(json.GetProperty("cells").GetArrayLength(), cells.Count);
        Assert.All(json.GetProperty("cells").EnumerateArray().Zip(cells), c =>
        {
            var units = c.First.GetProperty("units").EnumerateArray().Select(u => u.GetString()!).ToList();
            Assert.Equal(units, c.Second.QuerySelectorAll("li").Select(Unit));
            Assert.Equal(units.Count == 0 ? "" : $"{units.Count}", c.Second.QuerySelector(".count")?.TextContent ?? c.Second.TextContent);
            Assert.All(c.Second.QuerySelectorAll("li a"), a => Assert.StartsWith($"/studies/{study}/alliances/", a.GetAttribute("href"), StringComparison.Ordinal));
        });
    }

    private static IEnumerable<string> Margins(JsonElement json, string side, int of) =>
        json.GetProperty(side).GetProperty("lines").EnumerateArray().Select(l => $"{l.GetProperty("n").GetInt32()} {of}");

    /// <summary>The id of the alliance, and the voice by its mark.</summary>
    private static string Unit(IElement item)
    {
        var alliance = item.QuerySelector(".siglum")!.TextContent;
        return item.QuerySelector(".mark") is { } mark ? $"{alliance}/{(mark.ClassList.Contains("a") ? "A" : "B")}" : alliance;
    }

    private static string Numbers(string text) => string.Join(' ', Number().Matches(text).Select(m => m.Value));

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
