using Alliage.Core.Studies;

namespace Alliage.Core.Comparison.Claims;

/// <summary>Tests that count rows. What the account counts and does not list can only be missed, never refuted, by a smaller number of names.</summary>
internal static class ClaimCounts
{
    /// <summary>Cases published at these poles.</summary>
    public static ClaimResult Placed(ClaimTest test, Claim claim, ClaimFacts facts, IReadOnlyDictionary<string, ClaimResult> before) =>
        Whole(claim, [.. facts.Cases.Where(c => facts.IsAt(c, test.Poles))], facts.Cases.Count);

    /// <summary>Cases of exactly two firms, one for each voice.</summary>
    public static ClaimResult Dyads(ClaimTest test, Claim claim, ClaimFacts facts, IReadOnlyDictionary<string, ClaimResult> before) =>
        Whole(claim, [.. facts.Cases.Where(c => c.Firms.Select(f => f.Voice).SequenceEqual(Accounts.Voices))], facts.Cases.Count);

    /// <summary>Leaders heard: one for each firm.</summary>
    public static ClaimResult Interviews(ClaimTest test, Claim claim, ClaimFacts facts, IReadOnlyDictionary<string, ClaimResult> before)
    {
        var result = ClaimResult.Of(claim);
        return result with
        {
            Found = new(facts.Leaders, facts.Leaders),
            Verdict = result.Said?.N == facts.Leaders ? ClaimVerdict.Confirmed : ClaimVerdict.Contradicted,
            Cases = [.. facts.Cases.Select(c => c.Alliance.Id)],
        };
    }

    /// <summary>Cases in which some account says an indicator.</summary>
    public static ClaimResult Carried(ClaimTest test, Claim claim, ClaimFacts facts, IReadOnlyDictionary<string, ClaimResult> before) =>
        Whole(claim, [.. facts.Cases.Where(c => facts.IsAt(c, test.Poles) && test.About.All(i => facts.Carries(c, i)))], facts.Cases.Count);

    /// <summary>Cases with a written form on record; confirmed by one where the account gives no number.</summary>
    public static ClaimResult Written(ClaimTest test, Claim claim, ClaimFacts facts, IReadOnlyDictionary<string, ClaimResult> before)
    {
        var cases = facts.Cases.Where(c => c.Alliance.Written.Any(w => test.About.Contains(Keyword.Of(w)))).ToList();
        var result = Whole(claim, cases, facts.Cases.Count);
        return result.Said is null && cases.Count == 0 ? result with { Verdict = ClaimVerdict.NotRecomputable, Found = null } : result;
    }

    /// <summary>Cases whose firms compete, or probably do, at these poles; one published elsewhere contradicts, and what is only probable confirms nothing.</summary>
    public static ClaimResult Competitors(ClaimTest test, Claim claim, ClaimFacts facts, IReadOnlyDictionary<string, ClaimResult> before)
    {
        var competing = facts.Cases.Where(c => c.Alliance.Competitors is Studies.Competitors.Yes or Studies.Competitors.Probable).ToList();
        var elsewhere = competing.Exists(c => facts.IsElsewhere(c, test.Poles));
        var sure = competing.TrueForAll(c => c.Alliance.Competitors == Studies.Competitors.Yes);
        var result = AtLeast(claim, [.. competing.Where(c => facts.IsAt(c, test.Poles))], named: null, facts.Cases.Count);
        return elsewhere ? result with { Verdict = ClaimVerdict.Contradicted }
            : sure ? result
            : result with { Verdict = ClaimVerdict.NotRecomputable, Found = null };
    }

    /// <summary>Leaders with one of these stances on record, in cases at these poles.</summary>
    public static ClaimResult Stances(ClaimTest test, Claim claim, ClaimFacts facts, IReadOnlyDictionary<string, ClaimResult> before)
    {
        var cases = facts.Cases.Where(c => facts.IsAt(c, test.Poles)).ToList();
        var leaders = cases.ToDictionary(
            c => c,
            c => c.Stances.Where(s => test.About.Contains(s.Position)).Select(s => s.Account).Distinct().Count());
        return AtLeast(claim, [.. cases.Where(c => leaders[c] > 0)], leaders.Values.Sum(), cases.Sum(c => c.Firms.Count));
    }

    /// <summary>The rows list all that the account counts.</summary>
    private static ClaimResult Whole(Claim claim, IReadOnlyList<CaseFile> cases, int of)
    {
        var result = ClaimResult.Of(claim);
        return result with
        {
            Found = new(cases.Count, of),
            FoundUnit = claim.Unit.Length == 0 ? "alliances" : null,
            Verdict = result.Said is null || result.Said.N == cases.Count ? ClaimVerdict.Confirmed : ClaimVerdict.Contradicted,
            Cases = [.. cases.Select(c => c.Alliance.Id)],
        };
    }

    /// <summary>The rows list only those that the account names: fewer says nothing, more contradicts.</summary>
    private static ClaimResult AtLeast(Claim claim, IReadOnlyList<CaseFile> cases, int? named, int of)
    {
        var result = ClaimResult.Of(claim) with { Cases = [.. cases.Select(c => c.Alliance.Id)] };
        var n = named ?? cases.Count;
        return n < result.Said?.N
            ? result
            : result with
            {
                Found = new(n, of),
                Verdict = n > result.Said?.N ? ClaimVerdict.Contradicted : ClaimVerdict.Confirmed,
            };
    }
}
