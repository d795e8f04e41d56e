using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Guides;
using Alliage.Core.Json;

namespace Alliage.Core.Advice.Checks;

/// <summary>A joint condition asks for items that may be released, and for nothing else.</summary>
internal static class JointConditionChecks
{
    public static IEnumerable<Finding> Of(AdviceRules advice, Guide guide) => advice.Rules.SelectMany(rule =>
        rule.Joint is { } joint ? Of(joint, guide, advice.At(rule).Member("joint")) : []);

    private static IEnumerable<Finding> Of(JointCondition condition, Guide guide, JsonPath at)
    {
        List<string> subjects =
        [
            .. condition.All.Count > 0 ? ["all"] : Array.Empty<string>(),
            .. condition.Any.Count > 0 ? ["any"] : Array.Empty<string>(),
            .. condition.Item is not null ? ["item"] : Array.Empty<string>(),
        ];
        return subjects switch
        {
            [] => [new(at, "framework-condition-subject-missing")],
            ["item"] => Item(condition, guide, at),
            [var list] => condition.Parts.SelectMany((c, place) => Of(c, guide, at.Member(list).Item(place))),
            _ => [new(at, "framework-condition-subject-several", string.Join(", ", subjects))],
        };
    }

    private static IEnumerable<Finding> Item(JointCondition condition, Guide guide, JsonPath at)
    {
        var closed = guide.Items.Any(i => i.Id == condition.Item && !i.MayBeReleased)
            ? new Finding(at.Member("item"), "advice-joint-item-private", condition.Item!)
            : null;
        IEnumerable<Finding> found = condition.By == ReleasedBy.Apart
            ? Apart(condition, guide, at)
            : ItemOptions.Of(guide, condition.Item!, condition.Is, at);
        return closed is null ? found : found.Prepend(closed);
    }

    private static IEnumerable<Finding> Apart(JointCondition condition, Guide guide, JsonPath at) =>
        condition.Is.Count > 0
            ? [new(at.Member("is"), "advice-values-unexpected")]
            : guide.Items.FirstOrDefault(i => i.Id == condition.Item) switch
            {
                null => Finding.Unless([.. guide.Items.Select(i => i.Id)], condition.Item!, at.Member("item"), "advice-item-unknown"),
                { Options.Count: 0 } => [new(at.Member("item"), "advice-joint-item-open", condition.Item!)],
                _ => [],
            };
}
