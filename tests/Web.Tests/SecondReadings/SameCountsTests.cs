using Alliage.Core.SecondReadings;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Figures;
using Xunit;

namespace Alliage.Web.Tests.SecondReadings;

/// <summary>The counts on the page of two readers are those of the command line.</summary>
public sealed class SameCountsTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_page_counts_what_the_command_line_counts()
    {
        var json = (await BuiltCli.Ask(site.Folder(), Site.Stop, "second-readings", "demonstration", "r-velo-a")).GetProperty("counts");
        var page = await site.Visit().Get("/studies/demonstration/second-readings/r-velo-a");

        var counts = Enum.GetValues<DifferenceKind>().Select(k => json.GetProperty("byKind").GetProperty(Keyword.Of(k)).GetInt32());
        var all = json.GetProperty("passages").GetInt32();
        var settled = json.GetProperty("settled");
        string[] expected =
        [
            .. counts.Select(n => $"{n} of {all}"),
            $"{settled.GetProperty("n").GetInt32()} of {settled.GetProperty("of").GetInt32()}",
        ];
        Assert.Equal(expected, page.TextsOf(".tally dd").Select(t => t.Split(',')[0]));
    }
}
