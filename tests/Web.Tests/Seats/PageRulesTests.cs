using Alliage.Web.Serving.Seats;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Seats;

public sealed class PageRulesTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Every_page_and_endpoint_of_the_program_has_a_row_in_the_table()
    {
        var without = site.Endpoints.Where(e => !PageRules.IsFile(e) && PageRules.Of(e) == Who.None).Select(e => e.RoutePattern.RawText).ToList();

        Assert.True(without.Count == 0, string.Join('\n', without));
    }

    [Fact]
    public void Every_row_of_the_table_is_a_page_or_endpoint_of_the_program()
    {
        var there = site.Endpoints.Select(e => PageRules.Unnamed(e.RoutePattern.RawText!)).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.All(PageRules.All, rule => Assert.Contains(PageRules.Unnamed(rule.Address), there));
    }
}
