using System.Globalization;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Map;

/// <summary>A map of more alliances than a page should hold in every form at once.</summary>
public sealed class LargeMapTests : IDisposable
{
    private const string Map = "/studies/demonstration/map";
    private const int Added = 110;

    private readonly Site site = new();

    [Fact]
    public async Task The_drawing_and_the_table_are_two_pages_that_lead_to_each_other()
    {
        await Given_many_alliances();

        var drawing = await site.Visit().Get(Map);
        var table = await site.Visit().Get(Map + "?as=table");

        Assert.Single(drawing.Document.QuerySelectorAll("svg.map.full, svg.map.small"));
        Assert.Null(drawing.Document.QuerySelector(".as-table"));
        Assert.Contains(Map + "?as=table", drawing.Links);
        Assert.Equal(Added + 8, table.Document.QuerySelectorAll(".as-table tbody tr").Length);
        Assert.Null(table.Document.QuerySelector("svg.map.full"));
        Assert.Contains(Map, table.Links);
    }

    [Fact]
    public async Task Every_alliance_stands_in_the_drawing_and_in_the_list_beside_it()
    {
        await Given_many_alliances();

        var page = await site.Visit("fr").Get(Map);

        var drawn = page.Document.QuerySelectorAll("svg.map.full a.case").Select(a => a.GetAttribute("href")).ToList();
        var listed = page.Document.QuerySelectorAll(".index a[href*='/alliances/']").Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal(Added + 8, drawn.Distinct().Count());
        Assert.Equal(drawn.Order(), listed.Order());
    }

    [Fact]
    public async Task A_filter_that_leaves_few_brings_everything_back_on_one_page()
    {
        await Given_many_alliances();

        var page = await site.Visit().Get(Map + "?status=contested");

        Assert.Equal(2, page.Document.QuerySelectorAll("svg.map.full, svg.map.small").Length);
        Assert.NotNull(page.Document.QuerySelector(".as-table"));
    }

    public void Dispose() => site.Dispose();

    private async Task Given_many_alliances()
    {
        Assert.True((await site.UseCases.ImportStudy.Run("demonstration", null, "Claire", Site.Stop)).Succeeded);
        await site.Put("demonstration", [.. Enumerable.Range(1, Added).SelectMany(n => Alliance("x" + n.ToString("D3", CultureInfo.InvariantCulture)))]);
    }

    private static IEnumerable<StudyRow> Alliance(string id) =>
    [
        new Alliance { Id = id },
        .. Accounts.Voices.Select(v => new Firm { Alliance = id, Voice = v, Pseudonym = $"{id} {v}" }),
        new Report
        {
            Id = id + "-r",
            Alliance = id,
            Account = Account.A,
            Indicators = ["new-offer"],
            Section = "3",
            Grade = Grade.Stated,
            Text = new("Une offre neuve", "A new offer"),
        },
    ];
}
