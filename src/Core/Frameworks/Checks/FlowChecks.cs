using Alliage.Core.Json;
using Alliage.Core.Studies;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>
/// A flow has resources, and something that is brought; what holds a firm back is a state that can; what is joined is
/// read on scales that exist; and each firm is spoken of by those who can tell it from the other.
/// </summary>
internal static class FlowChecks
{
    private static readonly IReadOnlyList<FlowState> HoldBack = [FlowState.Saturated, FlowState.Lacking];

    public static IEnumerable<Finding> Of(Framework framework) => framework.Flow is not { } flow ? [] :
    [
        .. flow.Resources.Count > 0 ? Enumerable.Empty<Finding>() : [new(OfKinds.Flow.Member("resources"), "framework-flow-empty")],
        .. flow.States.Any(s => s.Id == FlowState.Brought) ? Enumerable.Empty<Finding>() : [new(OfKinds.Flow.Member("states"), "framework-flow-still")],
        .. flow.Bottlenecks.SelectMany((b, at) => Bottleneck(flow, at, Keyword.Of(b.Id))),
        .. Scale(framework, flow.Contribution, "contribution"),
        .. Scale(framework, flow.Use, "use"),
        .. framework.Indicators.SelectMany(HeardFrom),
    ];

    private static IEnumerable<Finding> Bottleneck(Flow flow, int at, string state)
    {
        var here = OfKinds.Flow.Member("bottlenecks").Item(at, state).Member("id");
        return HoldBack.Any(s => Keyword.Of(s) == state)
            ? Finding.Unless([.. flow.States.Select(s => Keyword.Of(s.Id))], state, here, "framework-state-unknown")
            : [new(here, "framework-bottleneck-state", state, string.Join(", ", HoldBack.Select(Keyword.Of)))];
    }

    private static IEnumerable<Finding> Scale(Framework framework, string? scale, string name) => scale is null ? [] :
        Finding.Unless([.. framework.Scales.Select(s => s.Id)], scale, OfKinds.Flow.Member(name), "framework-scale-unknown");

    // A voice speaks of its own firm and of its partner's; the record has neither and names the first or the second.
    private static IEnumerable<Finding> HeardFrom(Indicator indicator, int at) =>
        indicator.PointsTo?.Of is { } of && !of.HeardFrom().Contains(indicator.HeardFrom)
            ? [new(
                JsonPath.Root.Member("indicators").Item(at, indicator.Id).Member("heardFrom"),
                "framework-state-heard-from",
                Keyword.Of(of),
                string.Join(", ", of.HeardFrom().Select(Keyword.Of)))]
            : [];
}
