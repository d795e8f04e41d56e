using AngleSharp.Dom;
using Xunit;

namespace Alliage.Web.Tests.Alliances;

/// <summary>The small figure of a case and the map show the same marks.</summary>
public sealed class StandFigureTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("reference-2006")]
    [InlineData("demonstration")]
    public async Task Every_case_bears_the_marks_that_it_bears_on_the_map(string study)
    {
        var reader = site.Visit("en");
        var map = (await reader.Get($"/studies/{study}/map?view=computed")).Document;
        var drawn = map.QuerySelectorAll("svg.full a.case").ToDictionary(
            c => c.GetAttribute("href")!.Split('/')[^1], c => Marks(c), StringComparer.Ordinal);
        Assert.NotEmpty(drawn);

        foreach (var row in map.QuerySelectorAll(".as-table tbody th a, .as-table tbody td a[href*='/alliances/']").Select(a => a.GetAttribute("href")!).Distinct())
        {
            var alone = (await reader.Get(row)).Document.QuerySelector(".stand-figure svg");
            Assert.Equal(drawn.GetValueOrDefault(row.Split('/')[^1], ""), alone is null ? "" : Marks(alone));
        }
    }

    /// <summary>Whose each mark is and how it is drawn: filled, hollow, half, dashed.</summary>
    private static string Marks(IElement figure) => string.Join(
        ", ", figure.QuerySelectorAll(".ma, .mb, .mr").Select(m => m.ClassName).Order(StringComparer.Ordinal));
}
