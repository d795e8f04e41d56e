using Alliage.Core.Frameworks;

namespace Alliage.Core.Checklists;

/// <summary>What a rule over criteria gives now.</summary>
public enum CombinationVerdict
{
    /// <summary>It holds, whatever is still unknown.</summary>
    Holds,

    /// <summary>It cannot hold any more.</summary>
    Fails,

    /// <summary>What is missing decides.</summary>
    Open,
}

/// <summary>Criteria combined by one rule: what it gives, and what is still missing.</summary>
/// <param name="Rule">Any or all.</param>
/// <param name="Verdict">What it gives now.</param>
/// <param name="Missing">Where open: the criteria that are neither met nor denied. Else empty.</param>
public sealed record Combination(Combine Rule, CombinationVerdict Verdict, IReadOnlyList<string> Missing)
{
    /// <summary>Both rules, any then all, over criteria that hold, do not, or are not known (null).</summary>
    public static IReadOnlyList<Combination> Both(IReadOnlyList<(string Criterion, bool? Holds)> criteria) =>
        [Of(Combine.Any, criteria), Of(Combine.All, criteria)];

    private static Combination Of(Combine rule, IReadOnlyList<(string Criterion, bool? Holds)> criteria)
    {
        // One that decides alone: a criterion met for any, one denied for all.
        var decisive = rule == Combine.Any;
        var verdict = criteria.Any(c => c.Holds == decisive) ? Decided(decisive)
            : criteria.All(c => c.Holds == !decisive) ? Decided(!decisive)
            : CombinationVerdict.Open;
        return new(rule, verdict, verdict == CombinationVerdict.Open ? [.. criteria.Where(c => c.Holds is null).Select(c => c.Criterion)] : []);
    }

    private static CombinationVerdict Decided(bool holds) => holds ? CombinationVerdict.Holds : CombinationVerdict.Fails;
}
