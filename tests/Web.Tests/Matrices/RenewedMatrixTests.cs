using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Matrices;

/// <summary>Cases are kept between pages; a change is on the next page all the same.</summary>
public sealed class RenewedMatrixTests : IDisposable
{
    private const string Matrix = "/studies/demonstration/matrix?columns=indicators&cells=count&order=study";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_new_row_of_evidence_is_counted_at_once_in_its_case_alone()
    {
        var (before, place) = await Opened();

        await site.Put("demonstration", new Report
        {
            Id = "new",
            Alliance = "pain",
            Account = Account.B,
            Indicators = ["partner-growth"],
            Section = "1",
            Grade = Grade.Stated,
            Text = new("Dit.", null),
        });

        var after = await Cells();
        Assert.Equal(before["r-pain"][place] + 1, after["r-pain"][place]);
        Assert.All(before.Where(r => r.Key != "r-pain"), r => Assert.Equal(r.Value, after[r.Key]));
    }

    [Fact]
    public async Task A_new_link_of_the_codebook_renews_every_case()
    {
        var (before, place) = await Opened();
        var study = (await site.UseCases.OpenStudy.Run("demonstration", null, Site.Stop)).Value.Study;
        IEnumerable<Coding> Lead(CaseFile @case) => @case.Sources.SelectMany(s => s.Codings).Where(c => c.Coder == study.Settings.LeadCoder);
        var used = study.Cases.SelectMany(Lead).Select(c => c.Code).ToHashSet();
        var free = study.Codes.First(c => used.Contains(c.Id) && study.Links.Of(c.Id).Count == 0);

        await site.Put("demonstration", new CodeLink { Code = free.Id, Indicator = "partner-growth" });

        var after = await Cells();
        var more = study.Cases.ToDictionary(c => "r-" + c.Alliance.Id, c => Lead(c).Count(x => x.Code == free.Id));
        Assert.True(more.Values.Sum() > 0);
        Assert.All(before, r => Assert.Equal(r.Value[place] + more[r.Key], after[r.Key][place]));
    }

    private async Task<(Dictionary<string, int[]> Cells, int Place)> Opened()
    {
        Assert.True((await site.UseCases.ImportStudy.Run("demonstration", "demonstration", "Claire", Site.Stop)).Succeeded);
        var framework = (await site.UseCases.OpenStudy.Run("demonstration", null, Site.Stop)).Value.Framework.Framework;
        return (await Cells(), framework.Indicators.ToList().FindIndex(i => i.Id == "partner-growth"));
    }

    private async Task<Dictionary<string, int[]>> Cells() => (await site.Visit().Get(Matrix)).Document.QuerySelectorAll("tbody tr[id]").ToDictionary(
        r => r.Id!,
        r => r.QuerySelectorAll("td").Select(c => int.TryParse(c.TextContent, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : 0).ToArray());
}
