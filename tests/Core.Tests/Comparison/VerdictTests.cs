using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Comparison;

/// <summary>Two voices on one theme, in the order in which the verdicts are tried.</summary>
public sealed class VerdictTests
{
    [Theory]
    [InlineData("help-given", "help-refused", Verdict.Apart)]
    [InlineData("help-given own-benefit", "help-given own-benefit", Verdict.Apart)]
    [InlineData("help-given", "help-given", Verdict.Same)]
    [InlineData("help-given joint-benefit", "help-given", Verdict.Near)]
    [InlineData("help-given", "joint-benefit", Verdict.Near)]
    [InlineData("help-given", "", Verdict.NotComparable)]
    [InlineData("", "", Verdict.NotComparable)]
    public void Present_readings_decide(string a, string b, Verdict verdict) =>
        Assert.Equal(verdict, On("logic", CaseBuilder.New().Report(Account.A, Words(a)).Report(Account.B, Words(b))).Verdict);

    [Fact]
    public void One_says_something_of_it_and_the_other_was_asked_and_is_silent() => Assert.Equal(
        Verdict.OneSilent,
        On("logic", CaseBuilder.New().Report(Account.A, "help-given").Interview(Account.B, s => s.Asks("logic").Owner(60))).Verdict);

    [Fact]
    public void A_voice_that_was_asked_by_name_is_not_silent() => Assert.Equal(
        Verdict.NotComparable,
        On("logic", CaseBuilder.New().Report(Account.A, "help-given").Interview(Account.B, s => s.Asks("logic", RaisedHow.ByName).Owner(60))).Verdict);

    [Fact]
    public void Readings_that_point_nowhere_can_be_the_same_and_never_near()
    {
        Assert.Equal(Verdict.Same, On("partner-tie", CaseBuilder.New().Report(Account.A, "time-weak").Report(Account.B, "time-weak")).Verdict);
        Assert.Equal(Verdict.NotComparable, On("partner-tie", CaseBuilder.New().Report(Account.A, "time-weak").Report(Account.B, "time-strong")).Verdict);
    }

    [Fact]
    public void A_decision_stands_beside_the_verdict()
    {
        var verdict = On("logic", CaseBuilder.New().Report(Account.A, "help-given").Report(Account.B, "help-given").Decide(DecisionSubject.Theme, "logic", "near"));
        Assert.Equal((Verdict.Same, "near"), (verdict.Verdict, verdict.Decision!.Value));
    }

    private static ThemeVerdict On(string theme, CaseBuilder built) => ThemeVerdict.Of(built.Read()).Single(v => v.Theme == theme);

    private static string[] Words(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
