using Alliage.Core.Advice;
using Alliage.Core.Studies;

namespace Alliage.Core.Tests.Advice;

public sealed class JointAdviceTests
{
    private static readonly AdviceRules Advice = SmallAdvice.Sound;

    [Fact]
    public void What_both_released_and_chose_alike_asks_a_question() =>
        Assert.Equal(["means: scope"], Questions([Released("scope", "wide")], [Released("scope", "wide", "narrow")]));

    [Fact]
    public void What_only_one_of_them_released_asks_nothing() => Assert.Empty(Questions([Released("scope", "wide")], []));

    [Fact]
    public void Another_choice_than_the_one_asked_for_asks_nothing() =>
        Assert.Empty(Questions([Released("scope", "narrow")], [Released("scope", "narrow")]));

    [Fact]
    public void A_difference_counts_only_with_all_that_the_rule_asks_for_beside_it()
    {
        Assert.Empty(Questions([Released("scope", "wide")], [Released("scope", "narrow")]));
        Assert.Empty(Questions([Released("scope", "wide"), Released("mine", "one")], [Released("scope", "narrow")]));
        Assert.Equal(
            ["means: scope, mine"],
            Questions([Released("scope", "wide"), Released("mine", "one")], [Released("scope", "narrow"), Released("mine", "two")]));
    }

    [Fact]
    public void The_order_and_the_time_of_releases_change_nothing()
    {
        Release[] a = [Released("scope", "wide"), Released("mine", "one")];
        Release[] b = [Released("mine", "two"), Released("scope", "narrow") with { At = new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc) }];

        Assert.Equal(Questions(a, b), Questions([.. a.Reverse()], [.. b.Reverse()]));
    }

    private static IEnumerable<string> Questions(IReadOnlyList<Release> a, IReadOnlyList<Release> b) =>
        JointAdvice.Of(Advice, a, b).Select(q => $"{q.Rule.Id}: {string.Join(", ", q.Because)}");

    private static Release Released(string item, params string[] options) => new()
    {
        Alliance = "pain",
        Account = Account.A,
        Item = item,
        Options = options,
        At = new DateTime(2026, 11, 25, 9, 0, 0, DateTimeKind.Utc),
    };
}
