using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>An indicator points to one thing that exists, entirely named.</summary>
internal static class TargetChecks
{
    public static IEnumerable<Finding> Of(Framework framework) =>
        framework.Indicators.SelectMany((indicator, at) => indicator.PointsTo is { } target
            ? Of(framework, JsonPath.Root.Member("indicators").Item(at, indicator.Id).Member("pointsTo"), target)
            : []);

    private static IEnumerable<Finding> Of(Framework framework, JsonPath at, Target target)
    {
        var named = new[]
        {
            (Name: "axis", Named: target.Axis is not null || target.Pole is not null),
            (Name: "scale", Named: target.Scale is not null || target.Value is not null),
            (Name: "sign", Named: target.Sign is not null),
            (Name: "criterion", Named: target.Criterion is not null),
            (Name: "label", Named: target.Label is not null),
            (Name: "filter", Named: target.Filter is not null),
            (Name: "resource", Named: target.Resource is not null),
            (Name: "state", Named: target.State is not null || target.Of is not null),
        };
        var subjects = named.Where(n => n.Named).Select(n => n.Name).ToList();
        var alone = target.Against && (target.Point is null || target.Resource is not null)
            ? [new Finding(at.Member("against"), "framework-target-against-alone")]
            : Enumerable.Empty<Finding>();
        return alone.Concat(subjects switch
        {
            [] => [new(at, "framework-target-empty")],
            ["axis"] => Pole(framework, at, target),
            ["scale"] => Value(framework, at, target),
            ["sign"] => Finding.Unless([.. framework.Signs.Select(s => s.Id)], target.Sign!, at.Member("sign"), "framework-sign-unknown"),
            ["state"] => FlowTargetChecks.Of(framework, at, target),
            ["criterion" or "label" or "filter" or "resource"] => PointChecks.Known(framework, at, target),
            _ => [new(at, "framework-target-several", string.Join(", ", subjects))],
        });
    }

    private static IEnumerable<Finding> Pole(Framework framework, JsonPath at, Target target)
    {
        if (target.Axis is null)
        {
            return [new(at, "framework-target-axis-missing", target.Pole!)];
        }

        if (target.Pole is null)
        {
            return [new(at, "framework-target-pole-missing", target.Axis)];
        }

        var axis = framework.Axes.FirstOrDefault(a => a.Id == target.Axis);
        return axis is null
            ? Finding.Unless([.. framework.Axes.Select(a => a.Id)], target.Axis, at.Member("axis"), "framework-axis-unknown")
            : Finding.Unless(axis.Poles, target.Pole, at.Member("pole"), "framework-pole-unknown");
    }

    private static IEnumerable<Finding> Value(Framework framework, JsonPath at, Target target)
    {
        if (target.Scale is null)
        {
            return [new(at, "framework-target-scale-missing", target.Value!)];
        }

        if (target.Value is null)
        {
            return [new(at, "framework-target-value-missing", target.Scale)];
        }

        var scale = framework.Scales.FirstOrDefault(s => s.Id == target.Scale);
        return scale is null
            ? Finding.Unless([.. framework.Scales.Select(s => s.Id)], target.Scale, at.Member("scale"), "framework-scale-unknown")
            : Finding.Unless(scale.Values, target.Value, at.Member("value"), "framework-value-unknown");
    }
}
