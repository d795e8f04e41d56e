using System.Net;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Answering;

/// <summary>An owner answers with scripts off.</summary>
public sealed class AnsweringTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en", "Question 1 of 22", "Question 2 of 22")]
    [InlineData("fr", "Question 1 sur 22", "Question 2 sur 22")]
    public async Task Each_answer_is_kept_as_it_is_given_and_the_way_is_told_in_words(string language, string first, string second)
    {
        var owner = await Answerer.Asked(site, language);

        await owner.Begin();
        Assert.Equal((first, "firm-size"), (owner.Screen.TextOf(".top .num"), owner.Item));
        await owner.Say(("text", " 4 "));

        Assert.Equal((second, "expectations"), (owner.Screen.TextOf(".top .num"), owner.Item));
        var kept = (await owner.Kept()).Owner;
        Assert.Equal(("4", language, GuideForm.Short, null), (Assert.Single(kept.Answers).Value, kept.Respondent.Language, kept.Respondent.Form, kept.Respondent.Given));
    }

    [Fact]
    public async Task Where_nothing_is_kept_before_the_end_nothing_is_until_the_button_of_the_last_page()
    {
        var owner = await Answerer.Asked(site);
        await owner.Begin(keep: "end");
        await owner.Say(("text", "4"));
        await owner.Say(("text", "Tenir l’hiver."));
        await owner.Until("money-shared");
        await owner.Say(("value", "agreed-shares"), ("text", "deux tiers, un tiers"));
        await owner.Press("pause");
        Assert.Equal("Nothing is kept so far.", owner.Screen.TextOf("h1"));
        await owner.Press("on");
        await owner.PressTo(Answerer.Start + "/check", "check");

        var before = (await owner.Kept()).Owner;
        Assert.Empty(before.Answers);
        Assert.Null(before.Respondent.Language);
        Assert.Equal(["4", "Tenir l’hiver.", "By agreed shares", "deux tiers, un tiers"], owner.Screen.TextsOf(".answer:not(.none)"));
        Assert.Contains("Nothing is kept before you press here.", owner.Screen.Text, StringComparison.Ordinal);

        var handed = await owner.Press("give");

        Assert.Equal((HttpStatusCode.Found, "/my/page"), (handed.Status, handed.Location));
        var after = (await owner.Kept()).Owner;
        Assert.Equal("en", after.Respondent.Language);
        Assert.NotNull(after.Respondent.Given);
        Assert.Equal(["4", "Tenir l’hiver.", "agreed-shares"], after.Answers.Where(a => a.Absence is null).OrderBy(a => a.Item, StringComparer.Ordinal).Select(a => a.Value ?? a.Text).Order(StringComparer.Ordinal));
        Assert.Equal(19, after.Answers.Count(a => a.Absence == Absence.NotReached));
    }

    [Fact]
    public async Task Answers_can_be_kept_half_way_and_the_owner_comes_back_where_they_stopped()
    {
        var owner = await Answerer.Asked(site);
        await owner.Begin(keep: "end");
        await owner.Say(("text", "4"));
        await owner.Press("pause");
        await owner.Press("keep");
        Assert.Equal("Your answers are kept.", owner.Screen.TextOf("h1"));

        await owner.Open(Answerer.Start);
        Assert.Contains("1 of 22 answers are kept.", owner.Screen.Text, StringComparison.Ordinal);
        await owner.Press("start", ("form", "short"));

        Assert.Equal("expectations", owner.Item);
    }

    [Fact]
    public async Task Neither_what_is_kept_nor_the_address_nor_the_title_says_who_answers()
    {
        var owner = await Answerer.Asked(site);
        await owner.Begin();

        Assert.DoesNotContain("velo", owner.Screen.Document.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("demonstration", owner.Screen.Document.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Question 1 of 22 · Alliage", owner.Screen.Document.Title);
    }

    [Theory]
    [InlineData("firm-size", "Write a number only, from 0 to 9,999.", "text", "quatre")]
    [InlineData("firm-size", "You answered, and also chose “I’d rather not say”. Keep one of the two.", "text", "4", "value", "no:prefer-not")]
    [InlineData("expectations", "You chose “I don’t know” and “I’d rather not say”. Keep one of the two.", "value", "no:dont-know", "value", "no:prefer-not")]
    [InlineData("in-writing", "You ticked “Nothing at all” and something else. Keep one of the two.", "value", "nothing", "value", "note")]
    [InlineData("two-reasons", "Keep 2 at most.", "value", "freedom", "value", "to-build", "value", "to-protect")]
    [InlineData("who-does-what", "Your list is too long: 13 lines, 12 at most.", "mine", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm")]
    [InlineData("expectations", "This answer could not be kept. Answer with what the page shows.", "value", "house")]
    public async Task What_is_wrong_is_said_beside_the_field_in_words_and_nothing_typed_is_lost(string item, string wrong, params string[] typed)
    {
        var owner = await Answerer.Asked(site);
        await owner.Begin("full");
        await owner.Until(item);

        await owner.Say([.. typed.Chunk(2).Select(t => (t[0], t[1]))]);

        Assert.Equal((item, wrong), (owner.Item, owner.Wrong));
        Assert.Empty((await owner.Kept()).Owner.Answers);
        var field = owner.Screen.Document.QuerySelector("[autofocus]") ?? owner.Screen.Document.QuerySelector(".answers")!;
        Assert.Contains("wrong", field.GetAttribute("aria-describedby")!, StringComparison.Ordinal);
        Assert.StartsWith("To look at again: ", owner.Screen.Document.Title, StringComparison.Ordinal);
        foreach (var pair in typed.Chunk(2).Where(p => p[0] is "text" or "mine"))
        {
            Assert.Contains(pair[1], owner.Screen.Document.QuerySelectorAll("textarea, input.figure").Select(f => f.TextContent + f.GetAttribute("value")));
        }
    }

    [Fact]
    public async Task I_don_t_know_and_I_d_rather_not_say_stand_in_the_same_list_as_every_other_answer_at_each_question()
    {
        var owner = await Answerer.Asked(site);
        await owner.Begin("full");

        for (var number = 1; number <= 45; number++)
        {
            var choices = owner.Screen.TextsOf(".answers > label");
            Assert.Contains("I don’t know", choices);
            Assert.Contains("I’d rather not say", choices);
            Assert.InRange(owner.Screen.Document.QuerySelectorAll(".answers > .option").Length, 0, 5);
            await owner.Open($"{Answerer.Start}/{number + 1}");
        }
    }

    [Fact]
    public async Task Words_come_before_the_choice_where_the_guide_says_so_and_not_for_somebody_who_would_rather_not_say()
    {
        var owner = await Answerer.Asked(site);
        await owner.Begin();
        await owner.Until("writing-and-you");
        Assert.Empty(owner.Screen.Document.QuerySelectorAll(".option"));

        await owner.Say(("text", "La parole suffit."));
        Assert.Equal(("writing-and-you", 5), (owner.Item, owner.Screen.Document.QuerySelectorAll(".option").Length));
        Assert.Equal("La parole suffit.", owner.Screen.TextOf("textarea"));
        await owner.Say(("text", "La parole suffit."), ("value", "never"));
        Assert.Equal("what-trust-rests-on", owner.Item);

        var kept = Assert.Single((await owner.Kept()).Owner.Answers);
        Assert.Equal(("never", "La parole suffit."), (kept.Value, kept.Text));

        var other = await Answerer.Asked(site, account: Account.B);
        await other.Begin();
        await other.Until("writing-and-you");
        await other.Say(("value", "no:prefer-not"));
        Assert.Equal("what-trust-rests-on", other.Item);
    }

    [Theory]
    [InlineData("now")]
    [InlineData("end")]
    public async Task First_words_on_what_is_expected_stay_beside_those_that_come_after_the_other_firm_was_named(string keep)
    {
        var owner = await Answerer.Asked(site);
        await owner.Begin("full", keep);
        await owner.Until("expectations");
        Assert.True(owner.Screen.Document.QuerySelector("[data-prompted]")?.HasAttribute("hidden") ?? true);
        await owner.Say(("text", "Ma boutique."));
        await owner.Until("helped-for-nothing");
        await owner.Say(("text", "Le jour du gel."));
        await owner.PressTo(Answerer.Start + "/4", "change");
        Assert.Contains("Your first words stay kept beside it.", owner.Screen.TextOf(".aside"), StringComparison.Ordinal);
        await owner.Say(("text", "Que nous grandissions."));
        await owner.PressTo(Answerer.Start + "/check", "check");
        await owner.Press("give");

        var kept = (await owner.Kept()).Owner;
        Assert.Equal("Que nous grandissions.", kept.Answers.Single(a => a.Item == "expectations").Text);
        Assert.Equal(("expectations", "Ma boutique."), Assert.Single(kept.FormerAnswers) is var f ? (f.Item, f.Text!) : default);
    }

    [Fact]
    public async Task A_question_that_was_passed_over_and_answered_after_the_other_firm_was_named_keeps_that_it_was_not_answered_then()
    {
        var owner = await Answerer.Asked(site);
        await owner.Begin("full");
        await owner.Until("helped-for-nothing");
        await owner.Say(("text", "Le jour du gel."));
        await owner.Open(Answerer.Start + "/4");
        await owner.Say(("text", "Que nous grandissions."));

        var former = Assert.Single((await owner.Kept()).Owner.FormerAnswers);
        Assert.Equal((Absence.NotReached, null), (former.Absence, former.Text));
    }

    [Fact]
    public async Task A_change_of_a_released_answer_ends_the_release_and_the_page_says_so_before()
    {
        var owner = await Answerer.Asked(site);
        await owner.Begin();
        await owner.Until("money-shared");
        var number = owner.Screen.TextOf(".top .num").Split(' ')[1];
        await owner.Say(("value", "agreed-shares"));
        await site.Put("demonstration", new Release { Alliance = "velo", Account = Account.A, Item = "money-shared", Options = ["agreed-shares"], At = DateTime.UtcNow });

        await owner.Open($"{Answerer.Start}/{number}");
        Assert.Contains("If you change it, that permission ends.", owner.Screen.Text, StringComparison.Ordinal);
        await owner.Say(("value", "agreed-shares"));
        Assert.NotEmpty((await owner.Kept()).Owner.Releases);
        await owner.Open($"{Answerer.Start}/{number}");
        await owner.Say(("value", "each-time"));

        Assert.Empty((await owner.Kept()).Owner.Releases);
    }

    [Fact]
    public async Task All_answers_are_listed_and_each_leads_back_to_its_question()
    {
        var owner = await Answerer.Asked(site);
        await owner.Begin();
        await owner.Say(("text", "4"));
        await owner.Until("done-together");
        await owner.Say(("value", "customers-passed-on"), ("value", "place-or-tools"));
        await owner.Say(("mine", "la farine\nles livraisons"), ("theirs", "le four"));
        await owner.Say(("value", "no:not-applicable"));
        await owner.Open(Answerer.Start + "/check");

        Assert.Equal("5 answers to 22 questions. You can change everything.".Replace('5', '4'), owner.Screen.TextOf(".lede"));
        Assert.Equal(
            ["4", "We pass customers to each other", "We use the same place, machines or stock", "I take on: la farine, les livraisons", "The other takes on: le four", "It does not arise with us"],
            owner.Screen.TextsOf(".answer:not(.none)"));
        Assert.Equal(22, owner.Screen.Document.QuerySelectorAll(".told-answers button").Select(b => b.TextContent).Distinct().Count());

        await owner.PressTo(Answerer.Start + "/1", "change");
        Assert.Equal(("firm-size", "4"), (owner.Item, owner.Screen.Document.QuerySelector("input.figure")!.GetAttribute("value")));
    }

    [Fact]
    public async Task A_start_without_a_choice_keeps_nothing_and_says_what_is_missing()
    {
        var owner = await Answerer.Asked(site);
        await owner.Open(Answerer.Start);
        await owner.Press("start", ("form", "full"));

        Assert.Equal("Choose when to keep your answers. Nothing is kept before.", owner.Wrong);
        Assert.Null((await owner.Kept()).Owner.Respondent.Language);
        Assert.NotNull(owner.Screen.Document.QuerySelector("input[name=form][value=full][checked]"));
    }

    [Fact]
    public async Task A_draft_that_did_not_arrive_whole_says_so_and_keeps_nothing()
    {
        var owner = await Answerer.Asked(site);
        await owner.Begin(keep: "end");
        owner.Screen.Document.QuerySelector("input[name=draft]")!.SetAttribute("value", "{\"form\":0,\"repl");
        await owner.Say(("text", "4"));

        Assert.Contains("Your answers did not get this far.", owner.Screen.Text, StringComparison.Ordinal);
        Assert.Empty((await owner.Kept()).Owner.Answers);
    }
}
