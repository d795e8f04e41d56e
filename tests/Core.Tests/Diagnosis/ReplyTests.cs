using System.Text;
using Alliage.Core.Diagnosis;
using Alliage.Core.Guides;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Guides;
using CsCheck;

namespace Alliage.Core.Tests.Diagnosis;

/// <summary>What an owner says to an item is kept as answers, and made of them again.</summary>
public sealed class ReplyTests
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly Gen<string> Words = Gen.OneOf(Gen.String, Gen.Const("Elle m’a dépanné.\nDeux fois."), Gen.Const(" \n "));

    private static readonly Gen<GuideItem> Item = Gen.Int[0, SmallGuide.Sound.Items.Count].Select(n =>
        n < SmallGuide.Sound.Items.Count ? SmallGuide.Sound.Items[n] : Lists);

    private static GuideItem Lists => SmallGuide.Sound.Items[0] with { Id = "who-does-what", Type = AnswerType.MineAndTheirs };

    /// <summary>Replies as the page lets them be given to an item.</summary>
    private static readonly Gen<(GuideItem Item, Reply Reply)> Any = Gen.Select(
        Item, Words, Words.Array[0, 3], Words.Array[0, 3], Gen.Int[0, 9999], Gen.Int[0, 7], Gen.Enum<Absence>().Nullable()).Select(
        (item, text, mine, theirs, number, ticked, absence) => (item, (absence is { } why ? new Reply { Item = item.Id, Absence = why } : item.Type switch
        {
            AnswerType.Open => new Reply { Item = item.Id, Text = text },
            AnswerType.Number => new Reply { Item = item.Id, Text = $"{number}" },
            AnswerType.Choice => new Reply { Item = item.Id, Options = ticked < item.Options.Count ? [item.Options[ticked].Id] : [], Text = text },
            AnswerType.Several => new Reply { Item = item.Id, Options = [.. item.Options.Where((_, i) => (ticked & (1 << i)) != 0).Select(o => o.Id)], Text = text },
            _ => new Reply { Item = item.Id, Mine = mine, Theirs = theirs },
        }).Tidy(item)));

    [Fact]
    public void Answers_of_a_reply_say_the_reply_again() => Any.Sample(
        given => Assert.Equal(given.Reply, Reply.Of(given.Item, ReplyAnswers.Of(given.Item, given.Reply, "pain", Account.B))),
        iter: 2_000);

    [Fact]
    public void Tidying_twice_changes_nothing_more_and_what_is_tidy_can_stand_in_a_file() => Any.Sample(
        given =>
        {
            Assert.Equal(given.Reply, given.Reply.Tidy(given.Item));
            Assert.All([given.Reply.Text ?? "", .. given.Reply.Mine, .. given.Reply.Theirs], t => Assert.Equal(t, Strict.GetString(Strict.GetBytes(t))));
        },
        iter: 2_000);

    [Fact]
    public void Each_option_is_one_answer_with_what_the_guide_says_of_it_and_words_say_nothing_yet()
    {
        var form = SmallGuide.Sound.Items.Single(i => i.Id == "form");

        var answers = ReplyAnswers.Of(form, new Reply { Item = "form", Options = ["tied", "much"], Text = "et la machine" }, "pain", Account.A);

        Assert.Equal(["pain-a-form-tied", "pain-a-form-much", "pain-a-form"], answers.Select(a => a.Id));
        Assert.Equal([["form-yes"], ["flow-yes"], []], answers.Select(a => a.Indicators));
    }

    [Theory]
    [InlineData(Absence.PreferNot)]
    [InlineData(Absence.DontKnow)]
    [InlineData(Absence.NotApplicable)]
    public void An_absence_names_all_that_the_item_may_tell(Absence why)
    {
        var stakes = SmallGuide.Sound.Items.Single(i => i.Id == "stakes");

        var answer = Assert.Single(ReplyAnswers.Of(stakes, new Reply { Item = "stakes", Absence = why }, "pain", Account.A));

        Assert.Equal((why, null, null), (answer.Absence, answer.Value, answer.Text));
        Assert.Equal(["minor", "says-risk", "vital"], answer.Indicators.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_alliances_with_long_names_never_share_an_answer_s_id()
    {
        var (one, other) = (new string('a', 60) + "1", new string('a', 60) + "2");

        Assert.NotEqual(AnswerId.Of(one, Account.A, "stakes"), AnswerId.Of(other, Account.A, "stakes"));
        Assert.True(StudyId.IsValid(AnswerId.Of(one, Account.A, "stakes", "high")));
    }
}
