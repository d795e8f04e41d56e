using Alliage.Core.Studies;

namespace Alliage.Core.Comparison.Claims;

/// <summary>Tests that look for cases for or against a statement, or hold claims against each other.</summary>
internal static class ClaimStatements
{
    /// <summary>The indicator is met at each of these poles.</summary>
    public static ClaimResult Found(ClaimTest test, Claim claim, ClaimFacts facts, IReadOnlyDictionary<string, ClaimResult> before)
    {
        var met = test.Poles.Select(pole => Carrying(test, facts).Where(c => facts.IsAt(c, [pole])).ToList()).ToList();
        return ClaimResult.Of(claim) with
        {
            Verdict = met.TrueForAll(cases => cases.Count > 0) ? ClaimVerdict.Confirmed : ClaimVerdict.NotRecomputable,
            Cases = [.. met.SelectMany(cases => cases).Select(c => c.Alliance.Id).Distinct()],
        };
    }

    /// <summary>The indicator is met in no case at these poles; one case contradicts.</summary>
    public static ClaimResult None(ClaimTest test, Claim claim, ClaimFacts facts, IReadOnlyDictionary<string, ClaimResult> before)
    {
        var cases = Carrying(test, facts).Where(c => facts.IsAt(c, test.Poles)).Select(c => c.Alliance.Id).ToList();
        return ClaimResult.Of(claim) with
        {
            Verdict = cases.Count > 0 ? ClaimVerdict.Contradicted : ClaimVerdict.NotRecomputable,
            Cases = cases,
        };
    }

    /// <summary>The counts of other claims add up to this one.</summary>
    public static ClaimResult Sum(ClaimTest test, Claim claim, ClaimFacts facts, IReadOnlyDictionary<string, ClaimResult> before)
    {
        var parts = test.About.Select(before.GetValueOrDefault).ToList();
        var result = ClaimResult.Of(claim);
        if (parts.Exists(p => p?.Said is null))
        {
            return result;
        }

        var sum = parts.Sum(p => p!.Said!.N);
        return result with
        {
            Found = new(sum, parts[0]!.Said!.Of),
            Verdict = sum != result.Said?.N ? ClaimVerdict.Contradicted
                : parts.TrueForAll(p => p!.Verdict == ClaimVerdict.Confirmed) ? ClaimVerdict.Confirmed
                : ClaimVerdict.SumOnly,
        };
    }

    /// <summary>The count divided by that of another unit: nothing to confirm, shown in the note.</summary>
    public static ClaimResult Per(ClaimTest test, Claim claim, ClaimFacts facts, IReadOnlyDictionary<string, ClaimResult> before) =>
        ClaimResult.Of(claim) with { PerUnit = test.About is ["interviews"] && facts.Leaders > 0 ? (double?)claim.SaidCount / facts.Leaders : null };

    /// <summary>Two claims that cannot both hold.</summary>
    public static ClaimResult Contradicts(ClaimTest test, Claim claim, ClaimFacts facts, IReadOnlyDictionary<string, ClaimResult> before) =>
        ClaimResult.Of(claim) with { Verdict = ClaimVerdict.Contradicted };

    /// <summary>The claim repeats another one's count for a different unit.</summary>
    public static ClaimResult UnitOf(ClaimTest test, Claim claim, ClaimFacts facts, IReadOnlyDictionary<string, ClaimResult> before)
    {
        var result = ClaimResult.Of(claim);
        return test.About is [var id] && before.GetValueOrDefault(id) is { } other
            ? result with
            {
                Found = other.Found ?? other.Said,
                FoundUnit = other.Claim.Unit == claim.Unit ? null : other.Claim.Unit,
                Verdict = other.Claim.Unit == claim.Unit ? other.Verdict : ClaimVerdict.Contradicted,
            }
            : result;
    }

    private static IEnumerable<CaseFile> Carrying(ClaimTest test, ClaimFacts facts) =>
        facts.Cases.Where(c => test.About.All(i => facts.Carries(c, i)));
}
