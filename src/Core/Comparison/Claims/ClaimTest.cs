using Alliage.Core.Studies;

namespace Alliage.Core.Comparison.Claims;

/// <summary>
/// How a claim is recomputed: a word, what it is about, and the published poles that narrow it, as in
/// <c>stances wishes-to-protect orientation=trade logic=egocentric</c>.
/// </summary>
public sealed record ClaimTest
{
    private static readonly Dictionary<string, Func<ClaimTest, Claim, ClaimFacts, IReadOnlyDictionary<string, ClaimResult>, ClaimResult>> Words =
        new(StringComparer.Ordinal)
        {
            ["placed"] = ClaimCounts.Placed,
            ["dyads"] = ClaimCounts.Dyads,
            ["interviews"] = ClaimCounts.Interviews,
            ["carried"] = ClaimCounts.Carried,
            ["written"] = ClaimCounts.Written,
            ["competitors"] = ClaimCounts.Competitors,
            ["stances"] = ClaimCounts.Stances,
            ["found"] = ClaimStatements.Found,
            ["none"] = ClaimStatements.None,
            ["per"] = ClaimStatements.Per,
            ["sum"] = ClaimStatements.Sum,
            ["contradicts"] = ClaimStatements.Contradicts,
            ["unit-of"] = ClaimStatements.UnitOf,
        };

    private ClaimTest(string word, IReadOnlyList<string> about, IReadOnlyList<(string Axis, string Pole)> poles)
    {
        Word = word;
        About = about;
        Poles = poles;
    }

    /// <summary>All the words of the language, for messages.</summary>
    public static IReadOnlyList<string> AllWords { get; } = [.. Words.Keys];

    /// <summary>What is done.</summary>
    public string Word { get; }

    /// <summary>What it is about: indicators, stances, claims.</summary>
    public IReadOnlyList<string> About { get; }

    /// <summary>Published poles.</summary>
    public IReadOnlyList<(string Axis, string Pole)> Poles { get; }

    /// <summary>Reads a test; null where it is empty or its first word is unknown.</summary>
    public static ClaimTest? Read(string test)
    {
        var parts = test.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || !Words.ContainsKey(parts[0]))
        {
            return null;
        }

        var rest = parts[1..];
        return new ClaimTest(
            parts[0],
            [.. rest.Where(p => !p.Contains('=', StringComparison.Ordinal)).SelectMany(p => p.Split('+', ','))],
            [.. rest.Where(p => p.Contains('=', StringComparison.Ordinal)).Select(p => p.Split('=', 2)).Select(p => (p[0], p[1]))]);
    }

    internal ClaimResult Apply(Claim claim, ClaimFacts facts, IReadOnlyDictionary<string, ClaimResult> before) =>
        Words[Word](this, claim, facts, before);
}
