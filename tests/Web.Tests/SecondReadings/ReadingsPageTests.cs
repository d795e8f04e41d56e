using System.Net;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Voices;
using Xunit;

namespace Alliage.Web.Tests.SecondReadings;

/// <summary>The second readings of a study, and opening new ones, without script.</summary>
public sealed class ReadingsPageTests : IDisposable
{
    private const string Address = "/studies/demonstration/second-readings";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en", "0 of 2 second readings are finished.", "24 of 32", "2 of 8")]
    [InlineData("fr", "0 seconde lecture sur 2 est achevée.", "24 sur 32", "2 sur 8")]
    public async Task Each_reading_says_how_far_it_is_with_its_whole(string language, string finding, string agreed, string settled)
    {
        var page = await site.Visit(language).Get(Address);

        Assert.Equal(finding, page.TextOf("h1"));
        Assert.Equal([agreed, settled], page.TextsOf(".second-readings .n:not(th)"));
        Assert.Contains("velo-A", page.TextsOf(".second-readings th[scope=row] a")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readings_are_opened_by_ticking_texts_and_giving_a_name()
    {
        var visitor = site.Visit();
        var page = await visitor.Get(Address);
        Assert.DoesNotContain("velo-A", Offered(page));

        var done = await visitor.Press(Address, page, "begin", null, ("reader", "Noor"), ("source", "pain-B"), ("source", "cidre-A"), ("by", "Camille Démo"));

        Assert.Equal((HttpStatusCode.Redirect, Address), (done.Status, done.Location));
        var after = await visitor.Get(Address);
        Assert.Equal(4, after.Document.QuerySelectorAll(".second-readings tbody tr").Length);
        Assert.DoesNotContain("pain-B", Offered(after));
        var study = (await site.UseCases.OpenStudy.Run("demonstration", null, Site.Stop)).Value.Study;
        Assert.Equal(PersonRole.Second, study.People.Single(p => p.Name == "Noor").Role);
    }

    [Fact]
    public async Task Whoever_has_coded_there_is_refused_and_what_was_ticked_stays_ticked()
    {
        var visitor = site.Visit();
        var page = await visitor.Get(Address);

        var refused = await visitor.Press(Address, page, "begin", null, ("reader", "Camille Démo"), ("source", "pain-B"), ("by", "Claire"));

        Assert.Contains("Camille Démo has already coded in pain-B", refused.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("Camille Démo", refused.Field("reader"));
        Assert.NotNull(refused.Document.QuerySelector("input[name=source][value=pain-B][checked]"));
    }

    private static IEnumerable<string> Offered(Page page) =>
        page.Document.QuerySelectorAll("input[name=source]").Select(i => i.GetAttribute("value")!);
}
