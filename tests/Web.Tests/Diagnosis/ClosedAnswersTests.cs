using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Workbench.Diagnosis;
using Xunit;

namespace Alliage.Web.Tests.Diagnosis;

/// <summary>What an owner answered is in no view of the study unless every owner of the alliance who was asked agreed to it.</summary>
public sealed class ClosedAnswersTests : IDisposable
{
    private const string Study = "diagnosis";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_view_has_words_and_ids_of_answers_only_as_long_as_both_owners_agree(string language)
    {
        Assert.All(await Found(language, "enseignes"), Nothing);

        await Agree("enseignes", Account.A, given: true);
        Assert.All(await Found(language, "enseignes"), Nothing); // one of the two is not enough

        await Agree("enseignes", Account.B, given: true);
        var views = (await Found(language, "enseignes")).Where(v => v.Found.Count > 0).Select(v => v.Address).ToList();
        Assert.Contains("/studies/diagnosis/alliances/enseignes", views);
        Assert.True(views.Count >= 5, string.Join("\n", views));

        await Agree("enseignes", Account.A, given: false);
        Assert.All(await Found(language, "enseignes"), Nothing);
    }

    [Fact]
    public async Task That_an_owner_answers_changes_no_word_of_any_view_while_it_is_closed()
    {
        await Agree("miel", Account.B, given: false); // the study is in the workspace from here on
        var before = await Views();

        var item = (await Owner(Account.A)).Items[0];
        var kept = await site.UseCases.KeepReplies.Run(
            new(Study, "enseignes", Account.A), new([new() { Item = item.Id, Text = "7" }]) { HandIn = true, Form = GuideForm.Full }, Site.Stop);
        Assert.True(kept.Succeeded);

        foreach (var (was, now) in before.Zip(await Views()))
        {
            Assert.Equal(was, now);
        }
    }

    [Fact]
    public async Task Taking_it_back_changes_no_byte_of_what_the_study_says_of_the_other_alliance()
    {
        var before = await Placed("enseignes");
        await Agree("miel", Account.B, given: false);
        Assert.Equal(before, await Placed("enseignes"));
    }

    [Fact]
    public async Task What_would_have_to_be_asked_is_the_same_whether_or_not_a_closed_answer_exists()
    {
        var answered = await Asked("enseignes");
        await site.UseCases.KeepReplies.Run(
            new(Study, "enseignes", Account.A), new([.. (await Owner(Account.A)).Items.Select(i => new Core.Diagnosis.Reply { Item = i.Id })]), Site.Stop);
        Assert.Empty((await Owner(Account.A)).Owner.Answers);

        Assert.Equal(answered, await Asked("enseignes"));
        Assert.Contains("not heard", answered, StringComparison.Ordinal);
    }

    private async Task<OpenedOwner> Owner(Account account) => (await site.UseCases.OpenOwner.Run(new(Study, "enseignes", account), Site.Stop)).Value;

    private async Task<string> Asked(string alliance) => (await site.Visit().Get($"/studies/{Study}/ask?alliance={alliance}")).TextOf("main");

    private async Task<string> Placed(string alliance) => System.Text.Json.JsonSerializer.Serialize(
        (await site.UseCases.PlaceStudy.Run(Study, null, Site.Stop)).Value.Placements.Single(p => p.Case.Alliance.Id == alliance).Case);

    private async Task Agree(string alliance, Account account, bool given) =>
        Assert.True((await site.UseCases.SetConsent.Run(new(Study, alliance, account), ConsentTo.Study, given, Site.Stop)).Succeeded);

    private static void Nothing((string Address, IReadOnlyList<string> Found) view) =>
        Assert.True(view.Found.Count == 0, $"{view.Address}: {string.Join(", ", view.Found)}");

    /// <summary>Every view as it is read, by address.</summary>
    private async Task<IReadOnlyList<(string Address, string Text)>> Views()
    {
        var visitor = site.Visit();
        var views = new List<(string, string)>();
        foreach (var address in EveryView.Of(site, Study, "enseignes", "enseignes-a-confided", "chantier"))
        {
            views.Add((address, (await visitor.Get(address)).TextOf("body")));
        }

        return views;
    }

    /// <summary>Every view with what of the owners' words and of the ids of their answers is in it.</summary>
    private async Task<IReadOnlyList<(string Address, IReadOnlyList<string> Found)>> Found(string language, string alliance)
    {
        var opened = (await site.UseCases.OpenStudy.Run(Study, null, Site.Stop)).Value.Study;
        var answers = opened.Owners.Where(o => o.Alliance == alliance).SelectMany(o => o.Answers).ToList();
        var asked = answers.First(a => a.Indicators.Count > 0 && a.Absence is null).Id;
        var words = answers.SelectMany(a => (a.Text ?? "").Split('\n')).Where(t => t.Length > 12)
            .Concat(answers.Select(a => a.Id).Where(id => id != asked)).ToList(); // a page may say which address it does not know
        var visitor = site.Visit(language);
        var views = new List<(string, IReadOnlyList<string>)>();
        foreach (var address in EveryView.Of(site, Study, alliance, asked, "chantier"))
        {
            var page = await visitor.Get(address);
            Assert.True((int)page.Status < 500, address);
            var html = page.Document.DocumentElement.OuterHtml + page.Document.DocumentElement.TextContent;
            views.Add((address, [.. words.Where(w => html.Contains(w, StringComparison.Ordinal))]));
        }

        return views;
    }
}
