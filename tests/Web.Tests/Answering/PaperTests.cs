using System.Net;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Answering;

/// <summary>The form on paper, and typing it in.</summary>
public sealed class PaperTests : IDisposable
{
    private const string TypeIn = "/studies/demonstration/alliances/velo/owners/A/paper";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("short", "fr", 22)]
    [InlineData("full", "fr", 45)]
    [InlineData("short", "en", 22)]
    [InlineData("full", "en", 45)]
    public async Task The_sheet_has_every_question_of_its_form_with_a_box_for_every_answer_and_says_first_what_is_private(string form, string language, int questions)
    {
        var sheet = await site.Visit().Get($"/print/answers?form={form}&language={language}");

        Assert.Equal(language, sheet.Document.QuerySelector(".paper-form")!.GetAttribute("lang"));
        Assert.Equal(questions, sheet.Document.QuerySelectorAll(".paper-items > li").Length);
        Assert.All(sheet.Document.QuerySelectorAll(".paper-items > li"), q =>
        {
            var signs = q.QuerySelectorAll(".sign").Select(s => s.TextContent).ToList();
            Assert.Equal(signs.Distinct(), signs);
            Assert.Equal(["?", "-"], signs.TakeLast(2));
            Assert.Equal(signs.Count, q.QuerySelectorAll(".paper-boxes .box").Length);
        });
        Assert.StartsWith(language == "fr" ? "Votre partenaire ne lira jamais ces feuilles." : "Your partner will never read these sheets.", sheet.TextsOf(".paper-rules > li")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_on_the_sheet_is_typed_in_on_one_page_and_kept_as_the_owner_s()
    {
        var adviser = site.Visit();
        var page = await adviser.Get(TypeIn + "?form=full");

        var kept = await adviser.Send(
            TypeIn + "?form=full",
            page,
            ("firm-size.text", "4"),
            ("expectations.text", "Tenir.\nEt vendre."),
            ("done-together.signs", "14"),
            ("money-shared.signs", "/"),
            ("who-does-what.mine", "le bois"),
            ("who-does-what.theirs", "les lettres"),
            ("confided.signs", " - "),
            ("writing-and-you.signs", "1"),
            ("writing-and-you.text", "La parole suffit."),
            ("also-together.signs", "0"),
            ("language", "fr"),
            ("consent", "adviser"),
            ("by", "Claire"));

        Assert.Equal((HttpStatusCode.Found, TypeIn + "?form=full&kept=8"), (kept.Status, kept.Location));
        var owner = (await site.UseCases.OpenOwner.Run(new("demonstration", "velo", Account.A), Site.Stop)).Value.Owner;
        Assert.Equal((GuideForm.Full, "fr", true), (owner.Respondent.Form, owner.Respondent.Language, owner.Respondent.Given is not null));
        Assert.Equal([ConsentTo.Adviser], owner.Consents.Select(c => c.To));
        Assert.Equal(
            [
                "also-together AskedNotMentioned", "confided PreferNot", "done-together customers-passed-on", "done-together place-or-tools", "expectations Tenir.\nEt vendre.",
                "firm-size 4", "money-shared NotApplicable", "who-does-what le bois", "who-does-what les lettres", "writing-and-you La parole suffit.",
            ],
            owner.Answers.Where(a => a.Absence != Absence.NotReached).Select(a => $"{a.Item} {a.Absence?.ToString() ?? a.Text ?? a.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_sign_that_is_not_on_the_sheet_is_said_beside_its_question_and_nothing_is_kept()
    {
        var adviser = site.Visit();
        var page = await adviser.Get(TypeIn);

        var again = await adviser.Send(TypeIn, page, ("money-shared.signs", "7"), ("firm-size.text", "quatre"), ("expectations.text", "Tenir."), ("by", "Claire"), ("language", "fr"));

        Assert.Equal("2 answers need another look; nothing is kept yet.", again.TextOf("form > .wrong"));
        Assert.Equal("This question has no box “7”.", again.TextOf("#money-shared-wrong"));
        Assert.Equal("Write a number only, from 0 to 9,999.", again.TextOf("#firm-size-wrong"));
        Assert.Equal(("7", "Tenir."), (again.Field("money-shared.signs"), again.Field("expectations.text")));
        Assert.False((await site.UseCases.OpenOwner.Run(new("demonstration", "velo", Account.A), Site.Stop)).Succeeded);
    }

    [Fact]
    public async Task The_page_never_shows_what_an_owner_answered_already_and_leaves_what_the_sheet_says_nothing_of()
    {
        var owner = await Answerer.Asked(site);
        await owner.Begin();
        await owner.Say(("text", "4321"));
        await owner.Say(("text", "Tenir."));
        var adviser = site.Visit();

        var page = await adviser.Get(TypeIn);
        Assert.DoesNotContain("4321", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("This person has begun to answer.", page.Text, StringComparison.Ordinal);
        await adviser.Send(TypeIn, page, ("firm-size.text", "5"), ("by", "Claire"), ("language", "en"));

        Assert.Equal(["5", "Tenir."], (await owner.Kept()).Owner.Answers.Where(a => a.Absence is null).Select(a => a.Value ?? a.Text).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/studies/demonstration/alliances/nobody/owners/A/paper")]
    [InlineData("/studies/demonstration/alliances/velo/owners/record/paper")]
    [InlineData("/studies/nothing/alliances/velo/owners/A/paper")]
    public async Task Whoever_is_not_there_has_no_sheet(string address) => Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Get(address)).Status);
}
