using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Voices;
using Xunit;

namespace Alliage.Web.Tests.Advising;

/// <summary>A code is given on a card, shown once, and taken back.</summary>
public sealed class CodesTests : IDisposable
{
    private const string Codes = "/studies/diagnosis/alliances/enseignes/owners/B/code";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en", "Your answers are yours", "not even whether you answered")]
    [InlineData("fr", "Vos réponses sont à vous", "pas même si vous avez répondu")]
    public async Task A_code_is_shown_once_on_a_card_in_the_owner_s_language_with_nobody_s_name_and_opens_that_owner_s_pages(
        string language, string title, string partner)
    {
        var adviser = site.Visit("fr");
        var given = await adviser.Press(Codes, await adviser.Get(Codes), "give", null, ("language", language), ("by", "Claire"));

        var card = given.TextOf(".card");
        var letters = given.TextOf(".card .letters");
        Assert.Equal((title, language), (given.TextOf(".card h2"), given.Document.QuerySelector(".card")!.GetAttribute("lang")));
        Assert.Contains(partner, card, StringComparison.Ordinal);
        Assert.All(["Hazelwick", "Courtevel", "enseignes", "diagnosis", "Claire"], name => Assert.DoesNotContain(name, card, StringComparison.OrdinalIgnoreCase));

        Assert.DoesNotContain(letters, (await adviser.Get(Codes)).Text, StringComparison.Ordinal); // shown this once
        var entered = await site.UseCases.EnterCode.Run(letters, Site.Stop);
        Assert.Equal(("diagnosis", "enseignes", Account.B), (entered.Value.Study, entered.Value.Alliance, entered.Value.Account));
    }

    [Fact]
    public async Task A_code_taken_back_is_not_in_the_list_and_opens_nothing_any_more()
    {
        var adviser = site.Visit();
        var given = await adviser.Press(Codes, await adviser.Get(Codes), "give", null, ("language", "en"), ("by", "Claire"));
        var number = given.Document.QuerySelector(".code-out input[name=code]")!.GetAttribute("value")!;
        Assert.Contains("1 code in use", (await adviser.Get("/studies/diagnosis/owners")).Text, StringComparison.Ordinal);

        await adviser.Press(Codes, await adviser.Get(Codes), "revoke-" + number, null, ("code", number));

        Assert.Empty((await adviser.Get(Codes)).Document.QuerySelectorAll(".code-out"));
        Assert.False((await site.UseCases.EnterCode.Run(given.TextOf(".card .letters"), Site.Stop)).Succeeded);
    }

    [Fact]
    public async Task After_something_was_erased_codes_are_given_as_before()
    {
        await site.UseCases.GiveCode.Run("diagnosis", "enseignes", Account.A, "Claire", Site.Stop);
        Assert.True((await site.UseCases.EraseOwner.Run(new("diagnosis", "miel", Account.A), Site.Stop)).Succeeded);

        var adviser = site.Visit();
        Assert.NotEmpty((await adviser.Press(Codes, await adviser.Get(Codes), "give", null, ("language", "en"), ("by", "Claire"))).TextsOf(".card .letters"));
    }

    [Fact]
    public async Task Without_a_name_no_code_is_given()
    {
        var adviser = site.Visit();
        var refused = await adviser.Press(Codes, await adviser.Get(Codes), "give", null, ("language", "en"), ("by", ""));

        Assert.NotEmpty(refused.TextsOf("[role=alert]"));
        Assert.Empty(refused.TextsOf(".card .letters"));
    }
}
