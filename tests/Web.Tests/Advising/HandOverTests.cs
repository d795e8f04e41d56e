using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Voices;
using Xunit;

namespace Alliage.Web.Tests.Advising;

/// <summary>Two owners, one after the other, on the adviser's tablet.</summary>
public sealed class HandOverTests : IDisposable
{
    private const string HandOver = "/studies/diagnosis/alliances/enseignes/hand-over";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task After_the_first_s_turn_the_tablet_opens_nothing_of_theirs_nor_of_the_adviser_s_and_then_it_is_the_second_s()
    {
        var tablet = site.Visit();
        var first = await Hand(tablet, "A");
        Assert.Equal("/my", first.Location);
        Assert.Equal("/my", (await tablet.Get(HandOver)).Location); // the adviser's pages are closed at once
        Assert.Contains("La mairie nous a mis", await Answers(tablet, "fr"), StringComparison.Ordinal);

        await tablet.Leave();
        foreach (var address in new[] { "/my/answers/check", "/my/page/last-time", HandOver, "/studies/diagnosis/owners", "/" })
        {
            var page = await tablet.Get(address);
            Assert.Equal(System.Net.HttpStatusCode.Redirect, page.Status);
            Assert.Contains("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Courtevel", (await tablet.Get("/my")).Text, StringComparison.Ordinal); // the page in between is neutral

        // The adviser enters again, and hands it to the other.
        var door = await tablet.Get("/enter");
        await tablet.Send("/enter", door);
        await Hand(tablet, "B");
        var second = await Answers(tablet, "en");
        Assert.Contains("A job for the town hall", second, StringComparison.Ordinal);
        Assert.DoesNotContain("La mairie", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_who_was_not_asked_gets_the_tablet()
    {
        var page = await site.Visit().Get("/studies/demonstration/alliances/velo/hand-over");

        Assert.Empty(page.TextsOf("button[name=voice]"));
        Assert.Contains("/studies/demonstration/owners", page.Links);
    }

    [Fact]
    public async Task A_turn_is_no_code_given_out()
    {
        var tablet = site.Visit();
        await Hand(tablet, "A");
        await tablet.Leave();

        var listed = (await site.UseCases.ListAdvised.Run("diagnosis", Site.Stop)).Value;

        Assert.All(listed.Cases.SelectMany(c => c.Owners), o => Assert.Equal(0, o.CodesOut));
    }

    /// <summary>All answers of whoever sits there, in the language that they are given in.</summary>
    private static async Task<string> Answers(Visitor tablet, string language)
    {
        await tablet.Get("/my/answers/check?lang=" + language);
        return (await tablet.Get("/my/answers/check")).Text;
    }

    private static async Task<Page> Hand(Visitor tablet, string voice) =>
        await tablet.Press(HandOver, await tablet.Get(HandOver), "hand-over", null, ("by", "Claire"), ("voice", voice));
}
