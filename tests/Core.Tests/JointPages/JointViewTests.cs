using Alliage.Core.JointPages;
using Alliage.Core.Studies;
using static Alliage.Core.Tests.JointPages.Releasing;

namespace Alliage.Core.Tests.JointPages;

public sealed class JointViewTests
{
    [Theory]
    [InlineData("most-days", "most-days", JointRelation.Same, null)]
    [InlineData("once-or-twice", "most-days", JointRelation.OneStep, Account.B)]
    [InlineData("all-day", "not-weekly", JointRelation.Further, Account.A)]
    public void Two_answers_on_steps_say_how_far_apart_and_who_says_more(string a, string b, JointRelation relation, Account? more) =>
        Assert.Equal((relation, more), Related("how-often", [a], [b]));

    [Theory]
    [InlineData("services", "services", JointRelation.Same)]
    [InlineData("services", "own-invoice", JointRelation.Further)]
    public void Two_answers_of_other_kinds_are_the_same_or_not_and_nobody_says_more(string a, string b, JointRelation relation) =>
        Assert.Equal((relation, (Account?)null), Related("money-shared", [a], [b]));

    [Fact]
    public void Ticks_are_the_same_one_apart_or_further_apart()
    {
        Assert.Equal((JointRelation.Same, (Account?)null), Related("done-together", ["one-list", "new-thing"], ["new-thing", "one-list"]));
        Assert.Equal((JointRelation.OneStep, (Account?)Account.A), Related("done-together", ["one-list", "new-thing"], ["one-list"]));
        Assert.Equal((JointRelation.Further, (Account?)null), Related("done-together", ["one-list"], ["new-thing"]));
    }

    [Fact]
    public void Where_one_ticked_none_the_other_alone_names_something()
    {
        Assert.Equal((JointRelation.OneDidNotSay, (Account?)Account.B), Related("done-together", [], ["new-thing"]));
        Assert.Equal((JointRelation.OneDidNotSay, (Account?)Account.A), Related("done-together", ["new-thing"], []));
        Assert.Equal((JointRelation.Same, (Account?)null), Related("done-together", [], []));
    }

    [Fact]
    public void What_each_says_of_the_own_firm_is_not_held_against_the_other() =>
        Assert.Equal((JointRelation.NotComparable, (Account?)null), Related("what-jams-first", ["cash"], ["own-time"]));

    [Fact]
    public void Own_words_are_not_compared()
    {
        var page = Page(Words(Account.A, "wish-for-theirs", "Health."), Words(Account.B, "wish-for-theirs", "Health."));

        Assert.Equal(JointRelation.NotComparable, Assert.Single(page.Views).Relation);
    }

    private static (JointRelation, Account?) Related(string item, string[] a, string[] b)
    {
        var view = Assert.Single(Page(Options(Account.A, item, a), Options(Account.B, item, b)).Views);
        return (view.Relation, view.More);
    }
}
