using System.Net;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Voices;
using Xunit;

namespace Alliage.Web.Tests.SecondReadings;

/// <summary>Two readers of velo-A passage by passage, settled without script until the reading is finished.</summary>
public sealed class ComparingTests : IDisposable
{
    private const string Address = "/studies/demonstration/second-readings/r-velo-a";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en", "On velo-A the two readers agree on 24 of 32 passages.", "24 of 32, 20 of these 24 on exactly the same words", "2 of 8")]
    [InlineData("fr", "Sur velo-A, les deux lectures s’accordent sur 24 passages sur 32.", "24 sur 32, dont 20 sur 24 aux mots exacts", "2 sur 8")]
    public async Task The_title_is_the_finding_and_every_count_has_its_whole(string language, string finding, string agreed, string settled)
    {
        var page = await site.Visit(language).Get(Address);

        Assert.Equal(finding, page.TextOf("h1"));
        var tally = page.TextsOf(".tally dd");
        Assert.Equal((agreed, settled), (tally[0], tally[^1]));
        Assert.Equal(6, tally.Count);
    }

    [Fact]
    public async Task Each_difference_stands_in_its_words_with_what_either_coded()
    {
        var page = await site.Visit().Get(Address);

        var entry = page.Document.GetElementById("d-c0065");
        Assert.Null(entry);
        var differs = page.Document.GetElementById("d-c0092")!;
        Assert.Equal("Same passage, other code", Page.Plain(differs.QuerySelector("h2")!.TextContent));
        Assert.Contains("On me voit toujours comme le monsieur des rustines", Page.Plain(differs.QuerySelector("mark.by-first.by-second")!.TextContent), StringComparison.Ordinal);
        Assert.Equal(["Reconnaissance", "Présence sur le marché"], differs.QuerySelectorAll(".readers dd li").Select(li => Page.Plain(li.TextContent)));
        Assert.Equal(8, page.Document.QuerySelectorAll(".difference").Length);
        Assert.Equal(24, page.Document.QuerySelectorAll(".agreed li").Length);
    }

    [Fact]
    public async Task One_after_the_other_is_settled_with_a_note_and_the_next_form_is_open()
    {
        var visitor = site.Visit();
        var page = await visitor.Get(Address);
        var open = Open(page);

        var without = await visitor.Press(Address, page, "settle", null, ("keeps", "first"), ("by", "Camille Démo"));
        Assert.Contains("without a note", without.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(open, Open(without));
        Assert.NotNull(without.Document.QuerySelector("[name=keeps][value=first][checked]"));

        var done = await visitor.Press(Address, without, "settle", null, ("keeps", "neither"), ("note", "Sacha a raison."), ("by", "Camille Démo"));
        var next = await visitor.Get(done.Location!);
        Assert.NotEqual(open, Open(next));
        Assert.EndsWith("#d-" + Open(next), done.Location, StringComparison.Ordinal);
        Assert.Contains("Sacha a raison.", Page.Plain(next.Document.QuerySelector($"#d-{open} .settlement")!.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_must_be_chosen()
    {
        var visitor = site.Visit();
        var refused = await visitor.Press(Address, await visitor.Get(Address), "settle", null, ("note", "Oui."), ("by", "Camille Démo"));

        Assert.Contains("not said what is kept", refused.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("Oui.", refused.Field("note"));
    }

    [Fact]
    public async Task The_case_moves_only_when_the_reading_is_finished_and_the_text_then_says_who_settled_why()
    {
        var visitor = site.Visit();
        var before = await Placed();
        for (var page = await visitor.Get(Address); Open(page) is not null; page = await visitor.Get(Address))
        {
            await visitor.Press(Address, page, "settle", null, ("keeps", "neither"), ("note", "Ni l’un ni l’autre."), ("by", "Camille Démo"));
            Assert.Equal(before, await Placed());
        }

        var finished = await visitor.Press(Address, await visitor.Get(Address), "finish", null);

        Assert.Equal(HttpStatusCode.Redirect, finished.Status);
        Assert.NotEqual(before, await Placed());
        var text = await visitor.Get("/studies/demonstration/sources/velo-A");
        Assert.Contains("settled by Camille Démo: Par nécessité, oui, mais seuls ces mots-là le disent.", text.Text, StringComparison.Ordinal);
        Assert.Contains("Sacha Démo read the same", text.Text, StringComparison.Ordinal);
        Assert.Null((await visitor.Get(Address)).Document.QuerySelector(".settling"));
    }

    [Fact]
    public async Task Another_coding_is_put_in_the_place_of_a_difference_by_its_words()
    {
        var visitor = site.Visit();
        await visitor.Press(Address, await visitor.Get(Address), "settle", null,
            ("keeps", "other"), ("words", "on se prête un arrache-manivelle"), ("code", "coups-de-main"), ("denies", "yes"), ("note", "Entre ateliers."), ("by", "Camille Démo"));

        var compared = (await site.UseCases.CompareReaders.Run("demonstration", "r-velo-a", Site.Stop)).Value;
        var instead = compared.Differences.First(d => d.Settlement?.Note == "Entre ateliers.").Instead!;
        Assert.Equal(("on se prête un arrache-manivelle", "coups-de-main", true), (instead.Quote, instead.Code, instead.Denies));
    }

    [Fact]
    public async Task Someone_who_settled_meanwhile_is_not_overwritten()
    {
        var (one, other) = (site.Visit(), site.Visit());
        var (first, second) = (await one.Get(Address), await other.Get(Address));
        await one.Press(Address, first, "settle", null, ("keeps", "first"), ("note", "Oui."), ("by", "Camille Démo"));

        var refused = await other.Press(Address, second, "settle", null, ("keeps", "neither"), ("note", "Non."), ("by", "Claire"));

        Assert.Contains("Camille Démo", refused.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains((await Compared()).Differences, d => d.Settlement is { Keeps: KeptSide.First, Note: "Oui." });
    }

    [Fact]
    public async Task The_last_settlement_is_taken_back_and_put_again_on_the_page()
    {
        var visitor = site.Visit();
        await visitor.Press(Address, await visitor.Get(Address), "settle", null, ("keeps", "neither"), ("note", "Non."), ("by", "Camille Démo"));
        Assert.Equal(5, (await Compared()).Counts.Open);

        await visitor.Press(Address, await visitor.Get(Address), "undo", null, ("way", "undo"), ("by", "Camille Démo"));
        Assert.Equal(6, (await Compared()).Counts.Open);
        await visitor.Press(Address, await visitor.Get(Address), "undo", null, ("way", "redo"), ("by", "Camille Démo"));
        Assert.Equal(5, (await Compared()).Counts.Open);
    }

    [Fact]
    public async Task A_withdrawn_reading_is_gone_from_the_list_and_its_page_says_so()
    {
        var visitor = site.Visit();
        var done = await visitor.Press(Address, await visitor.Get(Address), "withdraw", null, ("by", "Camille Démo"));

        Assert.Equal("/studies/demonstration/second-readings", done.Location);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(Address)).Status);
    }

    private static string? Open(Page page) => page.Document.QuerySelector(".settling [name=difference]")?.GetAttribute("value");

    private async Task<Workbench.SecondReadings.ComparedReaders> Compared() =>
        (await site.UseCases.CompareReaders.Run("demonstration", "r-velo-a", Site.Stop)).Value;

    private async Task<string> Placed()
    {
        var placed = (await site.UseCases.OpenCase.Run("demonstration", "velo", Site.Stop)).Value.Placement;
        return string.Join('\n', placed.Readings.Of(Account.A).Select(r => $"{r.Indicator.Id} {r.Kind} {r.Counted} {string.Join(',', r.Evidence)}"));
    }
}
