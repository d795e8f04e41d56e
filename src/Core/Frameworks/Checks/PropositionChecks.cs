using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>
/// A proposition says where it applies, and what would bear it out or break it. One that the work only supposes may
/// leave the latter open: nothing on record could tell.
/// </summary>
internal static class PropositionChecks
{
    public static IEnumerable<Finding> Of(Framework framework) =>
        framework.Propositions.SelectMany((p, at) => Of(framework, p, JsonPath.Root.Member("propositions").Item(at, p.Id)));

    private static IEnumerable<Finding> Of(Framework framework, Proposition proposition, JsonPath at)
    {
        if (proposition.When.Count == 0)
        {
            yield return new(at.Member("when"), "framework-proposition-when-empty");
        }

        if (!proposition.Supposed && proposition.Expects.Count == 0 && proposition.Contrary.Count == 0)
        {
            yield return new(at, "framework-proposition-expects-nothing");
        }

        var conditions = ConditionChecks.Of(framework, proposition.When, at.Member("when"))
            .Concat(ConditionChecks.Of(framework, proposition.Expects, at.Member("expects")))
            .Concat(ConditionChecks.Of(framework, proposition.Contrary, at.Member("contrary")));
        foreach (var finding in conditions)
        {
            yield return finding;
        }
    }
}
