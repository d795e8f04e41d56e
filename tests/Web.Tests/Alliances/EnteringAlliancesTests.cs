using System.Net;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Sources;
using Xunit;

namespace Alliage.Web.Tests.Alliances;

public sealed class EnteringAlliancesTests : IDisposable
{
    private const string New = "/studies/mine/alliances/new";
    private const string Paste = "/studies/mine/alliances/paste";
    private const string Table = "alliance\tEntreprise A\tMétier A\tEntreprise B\tDepuis\npain\tFournil\tboulangère\tMoulin\t2021\nbois\tScierie\t\tCharpente\t03/2019\n";

    private readonly Site site = new();
    private readonly Visitor claire;

    public EnteringAlliancesTests() => claire = site.Visit("fr");

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task One_is_entered_by_its_two_names_and_given_a_number_that_says_no_name()
    {
        await site.Begin("mine");

        var answer = await claire.Send(New, await claire.Get(New), ("name.A", "Fournil"), ("name.B", "Moulin"), ("trade.A", "boulangère \"bio\""), ("by", "Claire"));

        Assert.Equal((HttpStatusCode.Found, "/studies/mine?entered=1#accounts"), (answer.Status, answer.Location));
        var entered = Assert.Single(await Cases());
        Assert.Equal(("alliance-01", "boulangère \"bio\""), (entered.Alliance.Id, entered.Firms[0].Trade.Fr));
        Assert.Contains("Fournil et Moulin", (await claire.Get("/studies/mine")).TextOf(".accounts tbody th"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_wrong_with_one_is_said_at_once_and_what_was_typed_stays()
    {
        await site.Begin("mine");

        var page = await claire.Send(New, await claire.Get(New), ("name.A", "Fournil"), ("size.B", "deux"), ("since", "jadis"));

        Assert.Equal(4, page.TextsOf(".problems li").Count);
        Assert.Equal(("Fournil", "jadis"), (page.Field("name.A"), page.Field("since")));
        Assert.Empty(await Cases());
    }

    [Fact]
    public async Task A_pasted_table_is_looked_at_first_and_then_entered_in_one_change()
    {
        await site.Begin("mine");

        var looked = await claire.Send(Paste, await claire.Get(Paste), ("table", Table), ("by", "Claire"), ("action", "look"));
        Assert.Equal(["pain", "bois"], looked.TextsOf(".preview tbody th"));
        Assert.Empty(await Cases());

        var answer = await claire.Send(Paste, looked, ("table", looked.Field("table")), ("by", "Claire"), ("action", "enter"));

        Assert.Equal("/studies/mine?entered=2#accounts", answer.Location);
        Assert.Equal([("pain", "2021"), ("bois", "2019-03")], (await Cases()).Select(c => (c.Alliance.Id, c.Alliance.Since!)));
        Assert.Equal(2, (await site.UseCases.OpenStudy.Run("mine", null, Site.Stop)).Value.Revision);
    }

    [Theory]
    [InlineData("look")]
    [InlineData("enter")]
    public async Task Problems_stand_at_their_lines_and_nothing_is_entered(string action)
    {
        await site.Begin("mine");
        await site.Alliance("mine", "bois");

        var page = await claire.Send(Paste, await claire.Get(Paste), ("table", Table + "seul\tUn\t\t\tjadis\n"), ("by", "Claire"), ("action", action));

        Assert.Contains("ligne 4", page.TextsOf(".problems .at"));
        Assert.Contains("n’est ni une année", page.Text, StringComparison.Ordinal);
        Assert.Single(await Cases());
        Assert.DoesNotContain(page.Document.QuerySelectorAll("button"), b => b.GetAttribute("value") == "enter");
    }

    [Fact]
    public async Task An_alliance_that_the_study_has_is_refused_at_its_line()
    {
        await site.Begin("mine");
        await site.Alliance("mine", "bois");

        var page = await claire.Send(Paste, await claire.Get(Paste), ("table", Table), ("by", "Claire"), ("action", "look"));

        Assert.Contains("« bois »", Assert.Single(page.TextsOf(".problems li")), StringComparison.Ordinal);
        Assert.Equal("ligne 3", page.TextOf(".problems .at"));
    }

    [Fact]
    public async Task A_missing_interview_in_the_grid_leads_to_adding_it_there()
    {
        await site.Begin("mine");
        await site.Alliance("mine", "pain");

        var page = await claire.Get("/studies/mine");

        const string missing = "/studies/mine/sources/add?alliance=pain&account=B";
        Assert.Contains(missing, page.Links);
        Assert.Contains("voix B", (await claire.Get(missing)).TextOf("main form"), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<CaseFile>> Cases() => (await site.UseCases.OpenStudy.Run("mine", null, Site.Stop)).Value.Study.Cases;
}
