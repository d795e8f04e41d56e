using Alliage.Core.Json;
using Alliage.Core.Studies;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>A condition has one subject, and asks for values that this subject can have.</summary>
internal static class ConditionChecks
{
    public static IEnumerable<Finding> Of(Framework framework, IReadOnlyList<Condition> conditions, JsonPath list) =>
        conditions.SelectMany((condition, at) => Of(framework, condition, list.Item(at)));

    private static IEnumerable<Finding> Of(Framework framework, Condition condition, JsonPath at)
    {
        if (condition.Axis is { } axis && framework.Axes.All(a => a.Id != axis))
        {
            return Finding.Unless([.. framework.Axes.Select(a => a.Id)], axis, at.Member("axis"), "framework-axis-unknown");
        }

        var subjects = Subjects(framework, condition).ToList();
        return subjects switch
        {
            [] => [new(at, "framework-condition-subject-missing")],
            [var (_, values)] => Values(condition, values, at.Member("is")),
            _ => [new(at, "framework-condition-subject-several", string.Join(", ", subjects.Select(s => s.Name)))],
        };
    }

    private static IEnumerable<Finding> Values(Condition condition, IReadOnlyList<string> values, JsonPath at) =>
        condition.Is.Count == 0
            ? [new(at, "framework-condition-empty")]
            : condition.Is.SelectMany((word, i) => Finding.Unless(values, word, at.Item(i), "framework-value-unknown"));

    private static IEnumerable<(string Name, IReadOnlyList<string> Values)> Subjects(Framework framework, Condition condition)
    {
        if (condition.Axis is { } axis)
        {
            yield return ("axis", framework.Axes.First(a => a.Id == axis).Poles);
        }

        if (condition.Tie)
        {
            yield return ("tie", CoordinationChecks.TieValues(framework));
        }

        if (condition.Interdependence)
        {
            yield return ("interdependence", CoordinationChecks.Levels(framework));
        }

        if (condition.Competitors)
        {
            // What is unknown neither meets nor fails a condition: asking for it could never be met.
            yield return ("competitors", [.. Keyword.All<Competitors>().Where(w => w != Keyword.Of(Competitors.Unknown))]);
        }

        if (condition.Stance)
        {
            yield return ("stance", [.. framework.Contract.Stances.Select(s => s.Id)]);
        }

        if (condition.Signs)
        {
            yield return ("signs", ["present", "denied"]);
        }
    }
}
