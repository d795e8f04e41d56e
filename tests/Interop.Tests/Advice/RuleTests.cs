using Alliage.Core.Studies;
using Alliage.Core.Advice;

namespace Alliage.Interop.Tests.Advice;

/// <summary>Each rule with answers that call for it and answers, as near as can be, that must not.</summary>
public sealed class RuleTests
{
    private const string Weak = "how-often=not-weekly; who-they-are=supplier; confided=no; ";
    private const string Strong = "how-often=all-day; who-they-are=friend; confided=both; ";

    /// <summary>Rule; answers that call for it; answers that do not.</summary>
    public static TheoryData<string, string, string> Own => new()
    {
        { "staff-lent", "also-together=lent", "also-together=advertising" },
        { "same-customers", "same-customer=for-part", "same-customer=seldom" },
        { "fair-notice", "in-a-year=ended", "in-a-year=larger; share-of-turnover=up-to-a-quarter" },
        { "purses-apart", "money-shared=agreed-shares; also-together=name", "money-shared=agreed-shares; also-together=name,company" },
        { "own-know-how", "what-you-showed=part; know-how-understood=no", "what-you-showed=part; know-how-understood=aloud" },
        { "money-owed", "money-owed=harmful", "money-owed=small" },
        { "second-outlet", "if-it-stopped=a-blow", "if-it-stopped=less-comfort; time-to-replace=weeks" },
        { "lean-and-distance", Weak + "if-it-stopped=might-close", Strong + "if-it-stopped=might-close" },
        { "a-choice-again", "what-trust-rests-on=no-choice; if-it-stopped=a-blow", "what-trust-rests-on=no-choice; if-it-stopped=hardly-noticed" },
        { "protect-first", "writing-and-you=to-protect", "writing-and-you=to-consolidate" },
        { "one-job", "done-together=bids-or-sites; if-it-stopped=might-close", "done-together=customers-passed-on; if-it-stopped=might-close" },
        { "what-jams", "what-jams-first=cash; eased-since=no-change", "what-jams-first=cash; eased-since=clearly" },
        { "said-once", "question-not-asked=yes", "question-not-asked=no; what-trust-rests-on=person" },
        { "yearly-meal", Strong + "trade-since=wider", Strong + "trade-since=rethought" },
        { "whose-customer", "done-together=customers-passed-on; someone-else=anyone", "done-together=customers-passed-on; someone-else=only-this-one" },
        { "plan-for-absence", "who-they-are=dear; time-to-replace=never", "who-they-are=dear; time-to-replace=weeks" },
        { "what-we-owe", "what-trust-rests-on=person", "what-trust-rests-on=gain" },
        { "each-gains", "what-trust-rests-on=gain", "what-trust-rests-on=person" },
        { "twice-a-year", "someone-else=anyone; trade-since=nothing", "someone-else=only-this-one; trade-since=nothing" },
        { "time-on-the-work", "how-often=not-weekly; if-it-stopped=a-blow", "how-often=most-days; if-it-stopped=a-blow" },
        { "one-small-job", "same-customer=yes; who-they-are=business", "same-customer=yes; who-they-are=friend" },
        { "after-the-start", "what-you-learned=what-i-needed; share-of-turnover=over-half", "what-you-learned=part; share-of-turnover=over-half" },
        { "each-sees-it", "writing-and-you=to-protect; question-not-asked=yes", "writing-and-you=to-protect; question-not-asked=no" },
        { "ask-before-writing", "writing-and-you=never", "writing-and-you=indifferent" },
        { "what-may-cross", "on-the-table=money", "writing-and-you=never" },
        { "one-page", "writing-and-you=indifferent; in-writing=everyday", "writing-and-you=indifferent; in-writing=note" },
        { "smallest-note", "someone-else=anyone; trade-since=nothing; if-it-stopped=less-comfort", "someone-else=anyone; trade-since=nothing; if-it-stopped=might-close" },
        { "things-shared", "done-together=place-or-tools", "done-together=one-list" },
        { "share-for-a-customer", "money-shared=part-handed-back", "money-shared=own-invoice" },
        { "joint-bids", "done-together=bids-or-sites", "done-together=one-list; in-writing=everyday" },
        { "shared-hire", "also-together=bought-or-hired; what-jams-first=hands-or-skill", "also-together=bought-or-hired; what-jams-first=cash" },
        { "third-person", "question-not-asked=yes; money-owed=small", "question-not-asked=yes; money-owed=no" },
        { "in-your-words", "writing-and-you=to-consolidate; trade-since=rethought", "writing-and-you=to-consolidate; trade-since=nothing" },
        { "company-and-exit", "also-together=company", "also-together=name" },
        { "next-step", "writing-and-you=to-consolidate", "writing-and-you=to-protect" },
    };

    /// <summary>Rule; what A released; what B released; the same with one thing otherwise, which must not ask the question.</summary>
    public static TheoryData<string, string, string, string> Joint => new()
    {
        { "staff-lent", "also-together=lent", "also-together=lent", "also-together=name" },
        { "same-customers", "same-customer=for-part", "same-customer=never", "on-the-table=tasks" },
        { "fair-notice", "on-the-table=what-next", "on-the-table=what-next", "on-the-table=money" },
        { "purses-apart", "money-shared=agreed-shares; also-together=name", "money-shared=agreed-shares; also-together=name", "money-shared=agreed-shares" },
        { "own-know-how", "on-the-table=know-how", "on-the-table=know-how", "on-the-table=tasks" },
        { "money-owed", "money-shared=each-time", "money-shared=services", "money-shared=each-time" },
        { "one-job", "done-together=bids-or-sites", "done-together=bids-or-sites", "done-together=one-list" },
        { "what-jams", "what-jams-first=cash", "what-jams-first=own-time", "money-shared=services" },
        { "said-once", "in-writing=everyday", "in-writing=note", "also-together=name" },
        { "yearly-meal", "how-often=all-day", "how-often=once-or-twice", "in-writing=note" },
        { "whose-customer", "done-together=customers-passed-on", "done-together=customers-passed-on,one-list", "done-together=one-list" },
        { "plan-for-absence", "on-the-table=what-next", "on-the-table=what-next", "on-the-table=tasks" },
        { "twice-a-year", "done-together=customers-passed-on", "done-together=customers-passed-on", "done-together=new-thing" },
        { "time-on-the-work", "how-often=not-weekly", "how-often=not-weekly", "how-often=once-or-twice" },
        { "each-sees-it", "trade-since=nothing", "trade-since=rethought", "trade-since=nothing" },
        { "ask-before-writing", "in-writing=nothing", "in-writing=nothing", "in-writing=everyday" },
        { "what-may-cross", "on-the-table=tasks", "on-the-table=money", "in-writing=note" },
        { "one-page", "on-the-table=tasks", "on-the-table=tasks", "on-the-table=know-how" },
        { "things-shared", "done-together=place-or-tools", "done-together=place-or-tools", "done-together=one-list" },
        { "share-for-a-customer", "money-shared=part-handed-back", "money-shared=part-handed-back", "money-shared=services" },
        { "joint-bids", "in-writing=bid", "in-writing=bid", "in-writing=note" },
        { "shared-hire", "also-together=bought-or-hired; what-jams-first=hands-or-skill", "also-together=bought-or-hired; what-jams-first=cash", "also-together=bought-or-hired" },
        { "third-person", "on-the-table=money", "on-the-table=money", "on-the-table=tasks" },
        { "in-your-words", "done-together=new-thing; on-the-table=what-next", "done-together=new-thing; on-the-table=what-next", "done-together=new-thing" },
        { "company-and-exit", "also-together=company", "also-together=company", "also-together=name" },
        { "next-step", "on-the-table=what-next", "on-the-table=what-next", "on-the-table=tasks" },
    };

    [Theory]
    [MemberData(nameof(Own))]
    public void A_rule_concerns_who_said_so_and_nobody_else(string rule, string called, string not)
    {
        var point = Assert.Single(ForOneOwner.All(called), p => p.Rule.Id == rule);

        Assert.DoesNotContain(ForOneOwner.All(not), p => p.Rule.Id == rule);
        Assert.NotEmpty(point.Because);
        Assert.All(point.Because, item => Assert.Contains(item + "=", called, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Joint))]
    public void A_question_for_the_meeting_rests_on_what_both_released(string rule, string a, string b, string otherwise)
    {
        var alone = OnlyRule(rule);

        var question = Assert.Single(JointAdvice.Of(alone, ForOneOwner.Releases(a, Account.A), ForOneOwner.Releases(b, Account.B)));

        Assert.All(question.Because, item => Assert.True(a.Contains(item, StringComparison.Ordinal) && b.Contains(item, StringComparison.Ordinal)));
        Assert.Empty(JointAdvice.Of(alone, ForOneOwner.Releases(a, Account.A), ForOneOwner.Releases(otherwise, Account.B)));
        Assert.Empty(JointAdvice.Of(alone, ForOneOwner.Releases(a, Account.A), []));
    }

    [Fact]
    public void Every_rule_is_in_the_tables()
    {
        Assert.Equal(ForOneOwner.Rules.Rules.Select(r => r.Id).Order(), Own.Select(row => row.Data.Item1).Order());
        Assert.Equal(ForOneOwner.Rules.Rules.Where(r => r.Joint is not null).Select(r => r.Id).Order(), Joint.Select(row => row.Data.Item1).Order());
    }

    private static AdviceRules OnlyRule(string rule) => ForOneOwner.Rules with { Rules = [ForOneOwner.Rules.Rules.Single(r => r.Id == rule)] };
}
