using Alliage.Core.Json;
using Alliage.Core.Studies;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>An indicator of a state names a state that is listed, and a firm of which it can be said.</summary>
internal static class FlowTargetChecks
{
    public static IEnumerable<Finding> Of(Framework framework, JsonPath at, Target target)
    {
        if (target.State is not { } state)
        {
            return [new(at, "framework-target-state-missing", Keyword.Of(target.Of!.Value))];
        }

        if (target.Of is not { } of)
        {
            return [new(at, "framework-target-of-missing", Keyword.Of(state), Named(state.Firms()))];
        }

        List<string> listed = [.. framework.Flow?.States.Select(s => Keyword.Of(s.Id)) ?? []];
        return Finding.Unless(listed, Keyword.Of(state), at.Member("state"), "framework-state-unknown").Concat(
            state.Firms().Contains(of) ? [] : [new(at.Member("of"), "framework-state-of", Keyword.Of(state), Keyword.Of(of), Named(state.Firms()))]);
    }

    private static string Named(IReadOnlyList<FlowOf> firms) => string.Join(", ", firms.Select(Keyword.Of));
}
