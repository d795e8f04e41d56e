using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Json;

namespace Alliage.Core.Advice.Checks;

/// <summary>A condition has one subject, which exists, with values that it can have; and something said meets it, not only something missing.</summary>
internal static class AdviceConditionChecks
{
    public static IEnumerable<Finding> Of(AdviceRules advice, AdviceKnown known)
    {
        if (known.Frameworks.FirstOrDefault(f => f.Id == advice.Framework && f.TwoAxes is not null) is not { } framework)
        {
            var withAxes = known.Frameworks.Where(f => f.TwoAxes is not null).Select(f => f.Id).ToList();
            return Finding.Unless(withAxes, advice.Framework, JsonPath.Root.Member("framework"), "advice-framework-unknown");
        }

        return advice.Rules.SelectMany(rule =>
        {
            var at = advice.At(rule).Member("when");
            var found = Of(rule.When, known, framework, at);
            return CanBeMetByNothing(rule.When) ? found.Append(new(at, "advice-condition-met-by-nothing")) : found;
        });
    }

    private static IEnumerable<Finding> Of(AdviceCondition condition, AdviceKnown known, Framework framework, JsonPath at)
    {
        var subjects = Subjects(condition).ToList();
        return subjects switch
        {
            [] => [new(at, "framework-condition-subject-missing")],
            [var subject] => subject switch
            {
                "all" or "any" => (subject == "all" ? condition.All : condition.Any)
                    .SelectMany((c, place) => Of(c, known, framework, at.Member(subject).Item(place))).Concat(NoValues(condition, at)),
                "not" => Of(condition.Not!, known, framework, at.Member("not")).Concat(NoValues(condition, at)),
                "item" => ItemOptions.Of(known.Guide, condition.Item!, condition.Is, at),
                "indicator" => Finding.Unless(known.Indicators, condition.Indicator!, at.Member("indicator"), "guide-indicator-unknown")
                    .Concat(NoValues(condition, at)),
                "axis" => Values(framework.Axes.ToDictionary(a => a.Id, a => a.Poles), condition.Axis!, condition.Is, at, subject),
                _ => Values(Scales(framework), condition.Reading!, condition.Is, at, subject),
            },
            _ => [new(at, "framework-condition-subject-several", string.Join(", ", subjects))],
        };
    }

    private static IEnumerable<string> Subjects(AdviceCondition condition) =>
        from subject in new (string Name, bool Given)[]
        {
            ("all", condition.All.Count > 0),
            ("any", condition.Any.Count > 0),
            ("not", condition.Not is not null),
            ("item", condition.Item is not null),
            ("indicator", condition.Indicator is not null),
            ("axis", condition.Axis is not null),
            ("reading", condition.Reading is not null),
        }
        where subject.Given
        select subject.Name;

    private static Dictionary<string, IReadOnlyList<string>> Scales(Framework framework)
    {
        var scales = framework.Scales.ToDictionary(s => s.Id, s => s.Values);
        if (framework.Coordination.TieComponents is [var first, ..] && scales.TryGetValue(first, out var values))
        {
            scales[OwnFacts.Tie] = values;
        }

        return scales;
    }

    private static IEnumerable<Finding> Values(
        Dictionary<string, IReadOnlyList<string>> known, string name, IReadOnlyList<string> asked, JsonPath at, string subject)
    {
        if (!known.TryGetValue(name, out var values))
        {
            return Finding.Unless(known.Keys, name, at.Member(subject), subject == "axis" ? "framework-axis-unknown" : "advice-reading-unknown");
        }

        return asked.Count == 0
            ? [new(at, "framework-condition-empty")]
            : asked.SelectMany((v, place) => Finding.Unless(values, v, at.Member("is").Item(place, v), "framework-value-unknown"));
    }

    private static IEnumerable<Finding> NoValues(AdviceCondition condition, JsonPath at) =>
        condition.Is.Count == 0 ? [] : [new(at.Member("is"), "advice-values-unexpected")];

    private static bool CanBeMetByNothing(AdviceCondition condition) =>
        condition.Not is not null
        || (condition.All.Count > 0 && condition.All.All(CanBeMetByNothing))
        || condition.Any.Any(CanBeMetByNothing);
}
