using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison.Claims;

/// <summary>What recomputing a claim gives.</summary>
public enum ClaimVerdict
{
    /// <summary>The study's rows give the same.</summary>
    Confirmed,

    /// <summary>The parts add up, but who is counted is not listed.</summary>
    SumOnly,

    /// <summary>The rows, or another claim, say otherwise.</summary>
    Contradicted,

    /// <summary>The study holds too little to tell.</summary>
    NotRecomputable,
}

/// <summary>A count with its denominator.</summary>
/// <param name="N">How many.</param>
/// <param name="Of">Out of how many; null where the claim gives none.</param>
public sealed record Tally(int N, int? Of);

/// <summary>A claim of the published account, recomputed.</summary>
public sealed record ClaimResult
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>What the account says; null where it gives no count.</summary>
    public required Tally? Said { get; init; }

    /// <summary>What the rows give; null where there is nothing to count, or too little.</summary>
    public Tally? Found { get; init; }

    /// <summary>Unit of what was found, where it is another than the claim's; else null.</summary>
    public string? FoundUnit { get; init; }

    /// <summary>The claim's count divided by another unit's (pages per interview); null where the test does not ask for it.</summary>
    public double? PerUnit { get; init; }

    /// <summary>What to make of it.</summary>
    public required ClaimVerdict Verdict { get; init; }

    /// <summary>Alliances behind what was found, in the study's order.</summary>
    public IReadOnlyList<string> Cases { get; init; } = [];

    /// <summary>All claims of a study, in its order. A claim without a test, or with one that cannot be read, is not recomputable.</summary>
    public static IReadOnlyList<ClaimResult> All(Study study, Framework framework)
    {
        var results = new Dictionary<string, ClaimResult>(StringComparer.Ordinal);
        var facts = new ClaimFacts(study, framework);
        foreach (var claim in study.Claims)
        {
            results[claim.Id] = ClaimTest.Read(claim.Test)?.Apply(claim, facts, results)
                ?? Of(claim) with { Verdict = ClaimVerdict.NotRecomputable };
        }

        return [.. study.Claims.Select(c => results[c.Id])];
    }

    internal static ClaimResult Of(Claim claim) => new()
    {
        Claim = claim,
        Said = claim.SaidCount is { } n ? new Tally(n, claim.SaidOf) : null,
        Verdict = ClaimVerdict.NotRecomputable,
    };
}
