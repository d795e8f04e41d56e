using Alliage.Core.Frameworks;

namespace Alliage.Core.Studies.Checks;

/// <summary>Decisions: about something of the framework, with a value that it can have, and a reason.</summary>
internal static class DecisionChecks
{
    private const string Undetermined = "undetermined";

    private static readonly string[] Verdicts = ["same", "near", "apart", "one-silent", "not-comparable", Undetermined];

    private static readonly string[] Readings =
    [
        "present", "denied", "silent", "silent-alone", "prefer-not", "dont-know", "not-applicable", "asked-not-mentioned",
        "not-reached", "not-read", "not-asked", Undetermined,
    ];

    public static IEnumerable<Finding> Of(CheckScope scope) =>
    [
        .. scope.Rows.Decisions.SelectMany(d => scope.Alliances.Unless(d, d.Alliance)),
        .. scope.Rows.Decisions.Where(d => string.IsNullOrWhiteSpace(d.Reason))
            .Select(d => new Finding(StudyProblems.ReasonEmpty, d, d.About)),
        .. scope.Rows.Decisions.SelectMany(AccountOf),
        .. scope.Rows.Decisions.SelectMany(d => scope.Framework is { } framework ? About(d, scope, framework) : []),
    ];

    private static IEnumerable<Finding> AccountOf(Decision decision)
    {
        var fits = decision.Subject switch
        {
            DecisionSubject.Axis or DecisionSubject.Theme => decision.Account is null,
            DecisionSubject.Reading => decision.Account is not null,
            _ => decision.Account is not Account.Record,
        };
        if (!fits)
        {
            var allowed = decision.Subject switch
            {
                DecisionSubject.Axis or DecisionSubject.Theme => "–",
                DecisionSubject.Reading => Quoted.Of(Keyword.All<Account>()),
                _ => Quoted.Of(Accounts.Voices.Select(Keyword.Of).Prepend("–")),
            };
            yield return new Finding(StudyProblems.DecisionAccount, decision, Keyword.Of(decision.Subject), allowed);
        }
    }

    private static IEnumerable<Finding> About(Decision decision, CheckScope scope, Framework framework)
    {
        switch (decision.Subject)
        {
            case DecisionSubject.Axis when scope.Axis(decision.About) is { } axis:
                return Value(decision, [.. axis.Poles, Undetermined]);
            case DecisionSubject.Axis:
                return [new Finding(StudyProblems.UnknownAxis, decision, decision.About, Quoted.Of(framework.Axes.Select(a => a.Id)))];
            case DecisionSubject.Theme:
                return [.. scope.Themes!.Unless(decision, decision.About), .. Value(decision, Verdicts)];
            case DecisionSubject.Reading:
                return [.. scope.Indicators!.Unless(decision, decision.About), .. Value(decision, Readings)];
            default:
                var modes = Value(decision, [.. scope.Modes, Undetermined]);
                return decision.About == Published.Mode
                    ? modes
                    : [new Finding(StudyProblems.DecisionAbout, decision, Quoted.Of(decision.About)), .. modes];
        }
    }

    private static IEnumerable<Finding> Value(Decision decision, IReadOnlyList<string> allowed)
    {
        if (!allowed.Contains(decision.Value))
        {
            yield return new Finding(
                StudyProblems.DecisionValue, decision, Quoted.Of(decision.Value), decision.About, Quoted.Of(allowed));
        }
    }
}
