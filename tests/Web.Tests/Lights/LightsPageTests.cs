using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Lights;

/// <summary>The frameworks that a study is read with are chosen without script, and the choice is undone.</summary>
public sealed class LightsPageTests : IDisposable
{
    private const string Address = "/studies/demonstration/lights";

    private readonly Site site = new();
    private readonly Visitor claire;

    public LightsPageTests() => claire = site.Visit();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_framework_is_left_taken_up_again_and_the_last_choice_undone()
    {
        var before = await Used();
        var left = await Choose("leave", "puthod-1996");
        Assert.Equal(before.Where(id => id != "puthod-1996"), await Used());

        var after = await claire.Get(left.Location!);
        Assert.Contains("no longer lights", after.TextOf("[role=status]"), StringComparison.Ordinal);
        var undone = await claire.Send(left.Location!, after);

        Assert.Equal(Address, undone.Location);
        Assert.Equal(before, await Used());
    }

    [Fact]
    public async Task What_is_taken_up_comes_last_and_the_alliance_is_shown_under_it()
    {
        await Choose("leave", "granovetter-1973");
        Assert.DoesNotContain("granovetter-1973", await Glance());

        await Choose("use", "granovetter-1973");

        Assert.Equal("granovetter-1973", (await Used())[^1]);
        Assert.Equal("granovetter-1973", (await Glance())[^1]);
    }

    [Fact]
    public async Task Without_a_name_nothing_is_changed_and_that_is_said()
    {
        var before = await Used();
        var refused = await claire.Send(Address, await claire.Get(Address), ("leave", "puthod-1996"), ("by", " "));

        Assert.NotEmpty(refused.TextsOf(".problems li"));
        Assert.Equal(before, await Used());
    }

    [Theory]
    [InlineData("use", "puthod-1996", "named twice")]
    [InlineData("use", "jaouen-2006", "own framework already")]
    [InlineData("use", "nothing-like-it", "no framework")]
    public async Task What_cannot_be_chosen_is_refused_in_words(string what, string framework, string said)
    {
        var refused = await claire.Send(Address, await claire.Get(Address), (what, framework), ("by", "Claire"));

        Assert.Contains(said, refused.TextOf(".problems"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_are_offered_where_a_user_looks_for_them()
    {
        Assert.Contains(Address, (await claire.Get("/studies/demonstration")).Links);
        Assert.Contains(Address, (await claire.Get("/studies/demonstration/settings")).Links);
        Assert.Contains("/studies/demonstration/alliances/cidre/lights", (await claire.Get("/studies/demonstration/alliances/cidre")).Links);
        Assert.Equal("page", (await claire.Get(Address)).Document.QuerySelector(".rubrics [href$='/lights']")!.GetAttribute("aria-current"));
    }

    private async Task<Page> Choose(string what, string framework) =>
        await claire.Send(Address, await claire.Get(Address), (what, framework), ("by", "Claire"));

    private async Task<List<string>> Used() =>
        [.. (await site.UseCases.OpenStudy.Run("demonstration", null, Site.Stop)).Value.Study.Settings.Lights.Select(l => l.Framework)];

    private async Task<List<string>> Glance() =>
        [.. (await claire.Get("/studies/demonstration/alliances/cidre/lights")).Document.QuerySelectorAll(".glance > li").Select(l => l.GetAttribute("data-framework")!)];
}
