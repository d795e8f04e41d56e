using System.Net;
using Alliage.Core.Studies;
using Xunit;

namespace Alliage.Web.Tests.Alliances;

public sealed class DecidingTests : IDisposable
{
    private const string Case = "/studies/demonstration/alliances/cidre";

    private readonly Site site = new();
    private readonly Visitor claire;

    public DecidingTests() => claire = site.Visit();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("axis/logic", "co-development", "#axis-logic", "co-development")]
    [InlineData("theme/logic", "near", "#theme-logic .gutter", "near")]
    [InlineData("reading/could-be-anyone/B", "denied", "#r-B-could-be-anyone", "denied")]
    [InlineData("mode/mode/A", "trust-by-friendship", "#coordination ~ div tbody tr", "trust by friendship")]
    public async Task A_view_with_its_reason_stands_beside_what_is_computed(string mark, string value, string where, string shown)
    {
        var before = await claire.Get(Case);
        var answer = await Decide(mark, value, "He laughs when he says it");

        Assert.Equal(HttpStatusCode.Found, answer.Status);
        var page = await claire.Get(Case);
        Assert.Contains(shown, page.TextOf(where), StringComparison.Ordinal);
        Assert.Contains("He laughs when he says it", page.Text, StringComparison.Ordinal);
        Assert.Contains("Claire", page.TextOf("#decisions ~ ul"), StringComparison.Ordinal);

        // then nothing computed moved
        Assert.Equal(before.TextOf("#axis-orientation"), page.TextOf("#axis-orientation"));
        Assert.Equal(before.TextsOf(".counts"), page.TextsOf(".counts"));
        Assert.Contains("contested", page.TextOf(".head .caps"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_without_reason_or_name_is_not_taken_and_the_choice_is_kept()
    {
        var form = await claire.Get($"{Case}/decide/axis/logic");
        var answer = await claire.Send($"{Case}/decide/axis/logic", form, ("value", "egocentric"), ("reason", " "), ("by", ""));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.TextsOf(".mend li"));
        Assert.Equal("egocentric", answer.Field("value"));
        Assert.Empty((await Rows()).Decisions);
    }

    [Fact]
    public async Task A_view_is_changed_and_withdrawn_and_the_journal_keeps_all_of_it()
    {
        await Decide("axis/logic", "egocentric", "first");
        await Decide("axis/logic", "undetermined", "second");
        Assert.Equal("second", Assert.Single((await Rows()).Decisions).Reason);

        var form = await claire.Get($"{Case}/decide/axis/logic");
        Assert.Equal(("undetermined", "second"), (form.Field("value"), form.Field("reason")));
        await claire.Send($"{Case}/decide/axis/logic", form, ("action", "remove"), ("by", "Claire"));

        Assert.Empty((await Rows()).Decisions);
        var journal = (await claire.Get($"{Case}/history")).Text;
        Assert.Contains("Removed: decision", journal, StringComparison.Ordinal);
        Assert.Contains("first", journal, StringComparison.Ordinal);
        Assert.Contains("None of 3 changes moved this case", journal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_who_decide_at_once_do_not_undo_each_other()
    {
        var sacha = site.Visit();
        var seenBySacha = await sacha.Get($"{Case}/decide/axis/logic");
        await Decide("axis/logic", "egocentric", "first");

        var conflict = await sacha.Send(
            $"{Case}/decide/axis/logic", seenBySacha, ("value", "co-development"), ("reason", "mine"), ("by", "Sacha"));

        Assert.Contains("first", conflict.TextOf(".mend"), StringComparison.Ordinal);
        Assert.Equal("mine", conflict.Field("reason"));
        Assert.Equal("first", Assert.Single((await Rows()).Decisions).Reason);
    }

    [Fact]
    public async Task A_post_without_the_form_s_token_changes_nothing()
    {
        var form = await claire.Get($"{Case}/decide/axis/logic");
        form.Document.QuerySelector("main form [name='__RequestVerificationToken']")!.SetAttribute("value", "forged");

        var answer = await claire.Send($"{Case}/decide/axis/logic", form, ("value", "egocentric"), ("reason", "x"), ("by", "Mallory"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Empty((await Rows()).Decisions);
    }

    private async Task<Page> Decide(string mark, string value, string reason) => await claire.Send(
        $"{Case}/decide/{mark}", await claire.Get($"{Case}/decide/{mark}"), ("value", value), ("reason", reason), ("by", "Claire"));

    private async Task<CaseFile> Rows() => (await site.UseCases.OpenCase.Run("demonstration", "cidre", Site.Stop)).Value.Placement.Case;
}
