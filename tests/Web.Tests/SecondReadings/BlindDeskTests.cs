using System.Net;
using System.Text.RegularExpressions;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Desk;
using Alliage.Web.Tests.Voices;
using Xunit;

namespace Alliage.Web.Tests.SecondReadings;

/// <summary>The desk of a second reader: their own codings and nobody else's, for their eyes alone.</summary>
public sealed partial class BlindDeskTests : IDisposable
{
    private const string Reader = "Sacha Démo";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en", "Blind second reading by Sacha Démo.")]
    [InlineData("fr", "Seconde lecture à l’aveugle, par Sacha Démo.")]
    public async Task A_band_says_whose_it_is_and_no_coding_of_anyone_else_is_in_the_page(string language, string band)
    {
        var reader = await Entered(language);

        var page = await reader.Open();

        Assert.Contains(band, page.TextOf(".blind-band"), StringComparison.Ordinal);
        Assert.All(await Ordinary(), c => Assert.DoesNotContain($"\"{c.Id}\"", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal));
        Assert.Empty(page.Document.QuerySelectorAll("mark, .turn .codings li"));
        Assert.Null(page.Document.QuerySelector(".stand-figure, .readings, .case-finding"));
        Assert.True(page.Document.QuerySelector("[data-by]")!.HasAttribute("readonly"));
    }

    [Fact]
    public async Task At_the_door_others_are_told_that_it_is_not_for_them_and_see_no_words_of_it()
    {
        var reader = await Entered();
        await reader.Step(Step("s1"), Reader);

        var page = await site.Visit().Get(reader.Address);

        Assert.Equal("This desk is for Sacha Démo alone.", page.TextOf("h1"));
        Assert.Null(page.Document.QuerySelector(".turns, #desk-data"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Get(reader.Address + ".json")).Status);
    }

    [Fact]
    public async Task What_is_coded_here_is_on_no_other_page_and_moves_no_case()
    {
        var reader = await Entered();
        string[] pages =
        [
            "/studies/demonstration/sources/velo-B", "/studies/demonstration/sources/velo-B/desk", "/studies/demonstration/alliances/velo",
            "/studies/demonstration/matrix?rows=sources&columns=codes&cells=count", "/studies/demonstration/codebook", "/studies/demonstration/voices",
            "/studies/demonstration/alliances/velo/history",
        ];
        await reader.Step(Step("s0"), Reader);
        var before = await Task.WhenAll(pages.Select(Main));

        var (status, body) = await reader.Step(Step("s1", 400), Reader);

        Assert.Equal((HttpStatusCode.OK, ""), (status, body.GetProperty("side").GetString()));
        Assert.Equal(before, await Task.WhenAll(pages.Select(Main)));
        Assert.Equal(["s0", "s1"], await reader.Codings());
    }

    [Fact]
    public async Task The_reader_is_led_from_the_text_and_its_desk_to_the_blind_one()
    {
        var visitor = site.Visit();
        var gate = await visitor.Get("/studies/demonstration/second-readings/r-velo-b/desk");
        await visitor.Press("/studies/demonstration/second-readings/r-velo-b/desk", gate, "enter", null);

        Assert.All(
            [await visitor.Get("/studies/demonstration/sources/velo-B/desk"), await visitor.Get("/studies/demonstration/sources/velo-B")],
            page => Assert.Equal((HttpStatusCode.Redirect, "/studies/demonstration/second-readings/r-velo-b/desk"), (page.Status, page.Location)));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/studies/demonstration/sources/pain-B/desk")).Status);
    }

    [Fact]
    public async Task Undo_takes_the_last_blind_coding_back_and_says_which()
    {
        var reader = await Entered();
        await reader.Step(Step("s1"), Reader);

        var (status, body) = await reader.Undo(by: Reader);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Survie", body.GetProperty("said").GetString(), StringComparison.Ordinal);
        Assert.Empty(await reader.Codings());
    }

    [Fact]
    public async Task Memos_and_new_codes_which_others_would_see_are_refused()
    {
        var reader = await Entered();
        await reader.Step(Step("s1"), Reader);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await reader.Memo("s1", "Je pense que…")).Status);
        var (status, body) = await reader.Step(new { @do = "in-vivo", id = "s2", start = 100, end = 120, name = "neuf" }, Reader);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "reading-new-code"), (status, body.GetProperty("problems")[0].GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Handed_in_the_desk_is_closed_and_the_two_are_compared()
    {
        var reader = await Entered();
        await reader.Step(Step("s1"), Reader);
        var visitor = site.Visit();
        var desk = "/studies/demonstration/second-readings/r-velo-b/desk";
        await visitor.Press(desk, await visitor.Get(desk), "enter", null);
        var page = await visitor.Get("/studies/demonstration/second-readings/r-velo-b");
        Assert.Contains("1 code put so far", page.Text, StringComparison.Ordinal);

        var done = await visitor.Press("/studies/demonstration/second-readings/r-velo-b", page, "hand-in", null);

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Contains("the two readers agree on", (await visitor.Get(done.Location!)).TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await reader.Step(Step("s2", 500), Reader)).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/studies/demonstration/sources/velo-B")).Status);
    }

    [Fact]
    public async Task Nobody_but_the_reader_is_offered_to_hand_in()
    {
        var page = await site.Visit().Get("/studies/demonstration/second-readings/r-velo-b");

        Assert.Null(page.Document.GetElementById("hand-in"));
        Assert.NotNull(page.Document.QuerySelector("a[href$='/r-velo-b/desk']"));
    }

    private static object Step(string id, int start = 100) => new { @do = "add", id, start, end = start + 40, code = "survie", denies = false };

    private async Task<DeskVisitor> Entered(string language = "en")
    {
        var reader = site.AtBlindDesk("demonstration", "r-velo-b", language);
        await reader.Enter();
        await reader.Open();
        return reader;
    }

    private async Task<IReadOnlyList<Coding>> Ordinary() =>
        (await site.UseCases.OpenSource.Run("demonstration", "velo-B", Site.Stop)).Value.Source.Codings;

    /// <summary>What a page says, without what is new in every answer.</summary>
    private async Task<string> Main(string address) => Revision().Replace((await site.Visit().Get(address)).TextOf("main"), "");

    [GeneratedRegex("\"revision\":\\d+", RegexOptions.None, 1000)]
    private static partial Regex Revision();
}
