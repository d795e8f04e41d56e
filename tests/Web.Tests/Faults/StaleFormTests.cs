using System.Net;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Faults;

public sealed class StaleFormTests : IDisposable
{
    private const string Token = "__RequestVerificationToken";
    private const string Form = "/studies/demonstration/alliances/cidre/decide/axis/logic";

    private static readonly (string, string)[] Typed = [("value", "egocentric"), ("reason", "Il rit,\nen le disant"), ("by", "Claire")];

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("fr", "Ce formulaire n’a pas été pris.")]
    [InlineData("en", "This form was not taken.")]
    public async Task A_form_whose_cookie_was_cleared_meanwhile_is_shown_with_what_was_typed_and_sent_again_with_one_press(string language, string title)
    {
        var form = await site.Visit(language).Get(Form);
        var withoutCookie = site.Visit(language);

        var answer = await withoutCookie.Send(Form, form, Typed);

        FaultPagesTests.IsFault(answer, HttpStatusCode.BadRequest, language, title);
        Assert.Contains("Il rit, en le disant", answer.TextsOf("textarea"));
        Assert.Empty(await Decisions());

        // when the one button is pressed
        var fields = answer.Document.QuerySelectorAll("main form input")
            .Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!));
        using var pressed = new HttpRequestMessage(HttpMethod.Post, Form) { Content = new FormUrlEncodedContent(fields) };
        var again = await withoutCookie.Ask(pressed);
        Assert.Equal(HttpStatusCode.Found, again.Status);
        Assert.Equal("Il rit,\nen le disant", Assert.Single(await Decisions()).Reason);
    }

    [Fact]
    public async Task A_form_that_another_site_sends_is_neither_taken_nor_shown_nor_offered_again()
    {
        var mallory = site.Visit(from: "cross-site");
        var form = await mallory.Get(Form);
        form.Document.QuerySelector($"main form [name='{Token}']")!.SetAttribute("value", "forged");

        var answer = await mallory.Send(Form, form, Typed);

        FaultPagesTests.IsFault(answer, HttpStatusCode.BadRequest, "en", "This form was not taken.");
        Assert.DoesNotContain("Il rit", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.TextsOf("main form"));
        Assert.Empty(await Decisions());
    }

    [Fact]
    public async Task A_field_that_is_too_long_is_refused_with_a_page_and_nothing_is_changed()
    {
        var claire = site.Visit();

        var answer = await claire.Send(Form, await claire.Get(Form), ("value", "egocentric"), ("reason", new string('x', 5_000_000)), ("by", "Claire"));

        FaultPagesTests.IsFault(answer, HttpStatusCode.RequestEntityTooLarge, "en", "That is too much at once.");
        Assert.Empty(await Decisions());
    }

    [Fact]
    public async Task A_post_to_where_no_form_is_changes_nothing_and_is_answered()
    {
        var claire = site.Visit();

        var answer = await claire.Send("/studies/demonstration/map", await claire.Get(Form), Typed);

        FaultPagesTests.IsFault(answer, HttpStatusCode.BadRequest, "en", "This request was not understood.");
    }

    private async Task<IReadOnlyList<Core.Studies.Decision>> Decisions() =>
        (await site.UseCases.OpenCase.Run("demonstration", "cidre", Site.Stop)).Value.Placement.Case.Decisions;
}
