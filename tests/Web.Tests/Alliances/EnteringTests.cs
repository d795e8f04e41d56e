using System.Net;
using Alliage.Core.Studies;
using Alliage.Workbench.Studies;
using Xunit;

namespace Alliage.Web.Tests.Alliances;

public sealed class EnteringTests : IDisposable
{
    private const string Case = "/studies/demonstration/alliances/pain";

    private static readonly (string, string)[] Village = [("name", "village"), ("value", "same"), ("account", "alliance"), ("by", "Claire")];

    private static readonly (string, string)[] Report =
        [("account", "record"), ("text.en", "One shop for both"), ("section", "3.2"), ("grade", "stated"), ("by", "Claire")];

    private readonly Site site = new();
    private readonly Visitor claire;

    public EnteringTests() => claire = site.Visit();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task An_attribute_is_entered_without_script_shown_and_kept_with_the_name_of_who_entered_it()
    {
        var answer = await claire.Send($"{Case}/enter/attributes", await claire.Get($"{Case}/enter/attributes"), Village);

        Assert.Equal((HttpStatusCode.Found, $"{Case}#material"), (answer.Status, answer.Location));
        Assert.Contains("village same", (await claire.Get(Case)).TextOf("dl.material"), StringComparison.Ordinal);
        Assert.Equal("Claire", (await claire.Get($"{Case}/enter/attributes")).Field("by"));
        Assert.Contains("Added: attribute village: same", (await claire.Get($"{Case}/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attribute_is_renamed_and_then_removed()
    {
        await claire.Send($"{Case}/enter/attributes", await claire.Get($"{Case}/enter/attributes"), Village);
        var row = $"{Case}/enter/attributes?row=pain%2F%2Fvillage";

        await claire.Send(row, await claire.Get(row), [("name", "place"), ("value", "same"), ("account", "A")]);
        var renamed = Assert.Single((await Rows()).Attributes);
        Assert.Equal(("place", Account.A), (renamed.Name, renamed.Account));

        row = $"{Case}/enter/attributes?row=pain%2FA%2Fplace";
        await claire.Send(row, await claire.Get(row), ("action", "remove"));
        Assert.Empty((await Rows()).Attributes);
    }

    [Fact]
    public async Task What_is_missing_is_said_all_at_once_and_what_was_typed_stays()
    {
        var form = await claire.Get($"{Case}/enter/reports");
        var answer = await claire.Send($"{Case}/enter/reports", form, ("text.fr", "Ils se voient chaque jour"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        string[] missing = ["Missing: Whose report it is.", "Missing: Section.", "Missing: Grade.", "Your name is missing."];
        Assert.Equal(missing, answer.TextsOf(".mend li").Select(t => t[..(t.IndexOf('.', StringComparison.Ordinal) + 1)]));
        Assert.Equal("Ils se voient chaque jour", answer.Field("text.fr"));
        Assert.Equal(StudyPlace.BuiltIn, (await site.UseCases.OpenCase.Run("demonstration", "pain", Site.Stop)).Value.Opened.Place);
    }

    [Fact]
    public async Task What_the_checks_refuse_is_said_in_words_and_nothing_is_saved()
    {
        // given two indicators of one axis
        var answer = await claire.Send(
            $"{Case}/enter/reports",
            await claire.Get($"{Case}/enter/reports"),
            [.. Report, ("indicators", "new-offer"), ("indicators", "wider-range")]);

        Assert.Contains("new-offer", Assert.Single(answer.TextsOf(".mend li")), StringComparison.Ordinal);
        Assert.Empty((await Rows()).Reports);
    }

    [Fact]
    public async Task A_report_moves_the_case_and_the_journal_says_so()
    {
        await claire.Send(
            $"{Case}/enter/reports",
            await claire.Get($"{Case}/enter/reports"),
            [.. Report, ("indicators", "new-offer")]);

        Assert.Contains("One shop for both", (await claire.Get(Case)).Text, StringComparison.Ordinal);
        var journal = await claire.Get($"{Case}/history");
        Assert.Contains("new offer, the record", journal.Text.ToLowerInvariant(), StringComparison.Ordinal);
        Assert.Contains("None of 1 changes moved this case", journal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stance_is_changed_with_its_arguments()
    {
        var row = $"{Case}/enter/stances?row=s-pain-A";
        var form = await claire.Get(row);
        Assert.Equal(("A", "wishes-to-consolidate"), (form.Field("account"), form.Field("position")));

        await claire.Send(
            row, form, ("account", "A"), ("position", "indifferent"), ("arguments", "given-word"), ("basis", "said"), ("by", "Claire"));

        var stance = (await Rows()).Stances.Single(s => s.Id == "s-pain-A");
        Assert.Equal(("indifferent", "given-word"), (stance.Position, Assert.Single(stance.Arguments)));
    }

    [Fact]
    public async Task A_theme_raised_is_confirmed_by_who_ticks_it_and_stays_theirs()
    {
        await claire.Send(
            $"{Case}/enter/raised",
            await claire.Get($"{Case}/enter/raised"),
            ("turn", "pain-A/638"), ("theme", "outlook"), ("how", "openly"), ("confirmed", "yes"), ("by", "Claire"));
        var row = $"{Case}/enter/raised?row=pain-A%2Foutlook%2F638";
        var sacha = site.Visit();

        await sacha.Send(
            row, await sacha.Get(row), ("turn", "pain-A/638"), ("theme", "outlook"), ("how", "by-name"), ("confirmed", "yes"), ("by", "Sacha"));

        var raised = (await Rows()).Sources.SelectMany(s => s.Raised).Single(r => r is { Theme: "outlook", Turn: 638 });
        Assert.Equal((RaisedHow.ByName, "Claire"), (raised.How, raised.ConfirmedBy));
    }

    [Fact]
    public async Task The_second_person_sees_what_changed_and_keeps_what_they_typed()
    {
        await claire.Send($"{Case}/enter/attributes", await claire.Get($"{Case}/enter/attributes"), Village);
        var row = $"{Case}/enter/attributes?row=pain%2F%2Fvillage";
        var sacha = site.Visit();
        var seenBySacha = await sacha.Get(row);
        await claire.Send(row, await claire.Get(row), [("name", "village"), ("value", "next door"), ("account", "alliance")]);

        var conflict = await sacha.Send(row, seenBySacha, ("name", "village"), ("value", "far"), ("account", "alliance"), ("by", "Sacha"));

        Assert.Contains("Claire", conflict.TextOf(".mend"), StringComparison.Ordinal);
        Assert.Contains("next door", conflict.TextOf(".mend"), StringComparison.Ordinal);
        Assert.Equal("far", conflict.Field("value"));
        Assert.Equal("next door", Assert.Single((await Rows()).Attributes).Value);

        // when Sacha, having seen it, saves all the same
        await sacha.Send(row, conflict, ("name", "village"), ("value", "far"), ("account", "alliance"), ("by", "Sacha"));
        Assert.Equal("far", Assert.Single((await Rows()).Attributes).Value);
    }

    [Fact]
    public async Task A_row_that_someone_removed_meanwhile_is_not_lost_to_who_was_changing_it()
    {
        await claire.Send($"{Case}/enter/attributes", await claire.Get($"{Case}/enter/attributes"), Village);
        var row = $"{Case}/enter/attributes?row=pain%2F%2Fvillage";
        var sacha = site.Visit();
        var seenBySacha = await sacha.Get(row);
        await claire.Send(row, await claire.Get(row), ("action", "remove"));

        var conflict = await sacha.Send(row, seenBySacha, ("name", "village"), ("value", "far"), ("account", "alliance"), ("by", "Sacha"));

        Assert.Contains("removed", conflict.TextOf(".mend"), StringComparison.Ordinal);
        Assert.Equal("far", conflict.Field("value"));
    }

    [Fact]
    public async Task A_second_attribute_of_the_same_name_is_refused_not_put_over_the_first()
    {
        var empty = await claire.Get($"{Case}/enter/attributes");
        await claire.Send($"{Case}/enter/attributes", empty, Village);

        var form = await claire.Get($"{Case}/enter/attributes");
        var answer = await claire.Send($"{Case}/enter/attributes", form, [.. Village[..1], ("value", "other"), .. Village[2..]]);

        Assert.Single(answer.TextsOf(".mend li"));
        Assert.Equal("same", Assert.Single((await Rows()).Attributes).Value);
    }

    [Theory]
    [InlineData("enter/nothing")]
    [InlineData("decide/axis/nothing")]
    [InlineData("decide/mode/mode/record")]
    [InlineData("decide/reading/partner-growth")]
    public async Task A_form_of_nothing_is_not_there(string form) =>
        Assert.Equal(HttpStatusCode.NotFound, (await claire.Get($"{Case}/{form}")).Status);

    private async Task<CaseFile> Rows() => (await site.UseCases.OpenCase.Run("demonstration", "pain", Site.Stop)).Value.Placement.Case;
}
