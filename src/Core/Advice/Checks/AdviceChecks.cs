using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Guides;
using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Advice.Checks;

/// <summary>What rules of advice may name.</summary>
/// <param name="Guide">The guide with its items and options.</param>
/// <param name="Frameworks">The frameworks with their indicators.</param>
public sealed record AdviceKnown(Guide Guide, IReadOnlyList<Framework> Frameworks)
{
    /// <summary>Ids of all indicators.</summary>
    public IReadOnlySet<string> Indicators { get; } = Frameworks.SelectMany(f => f.Indicators).Select(i => i.Id).ToHashSet();
}

/// <summary>Everything that a schema cannot say of the rules: what they name exists, they open with something to do alone, and no private answer is asked for in a joint one.</summary>
public static class AdviceChecks
{
    /// <summary>All the problems, by line. The first argument of each is the place in the file.</summary>
    /// <param name="advice">The rules.</param>
    /// <param name="known">What they may name.</param>
    /// <param name="file">File they were read from, or null.</param>
    /// <param name="lines">Lines of that file, or null.</param>
    public static IReadOnlyList<Problem> Run(AdviceRules advice, AdviceKnown known, string? file = null, JsonLines? lines = null)
    {
        IEnumerable<Finding>[] findings =
        [
            AdviceIdChecks.Of(advice),
            AdviceOriginChecks.Of(advice),
            AdviceOpeningChecks.Of(advice),
            AdviceConditionChecks.Of(advice, known),
            JointConditionChecks.Of(advice, known.Guide),
        ];
        return
        [
            .. findings.SelectMany(f => f)
                .Select(f => new Problem(f.Id, file, lines?.Of(f.At), [f.At.Label, .. f.Args]))
                .OrderBy(p => p.Line ?? 0),
        ];
    }

    /// <summary>Where a rule stands in the file.</summary>
    internal static JsonPath At(this AdviceRules advice, AdviceRule rule) =>
        JsonPath.Root.Member("rules").Item(Array.FindIndex([.. advice.Rules], r => ReferenceEquals(r, rule)), rule.Id);
}
