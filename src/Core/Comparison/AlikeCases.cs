using System.Numerics;

namespace Alliage.Core.Comparison;

/// <summary>
/// Puts cases that speak of the same things next to each other: a chain that begins with the case least like all others
/// and goes on, each time, with the case most like the last one. Likeness is Jaccard's: columns that both fill, of those
/// that either fills. Where two are as good, the smaller id comes first; cases that fill nothing come last, by id. The
/// order in which cases are given does not matter. Miles and Huberman (2003) order cases by what they have in common and
/// leave the how to the analyst; this how is ours.
/// </summary>
public static class AlikeCases
{
    /// <summary>The places of the cases in the list given, in their new order: each once.</summary>
    /// <param name="cases">Id of each case, all different, and whether it fills each column; as many columns for all.</param>
    public static IReadOnlyList<int> Order(IReadOnlyList<(string Id, IReadOnlyList<bool> Fills)> cases)
    {
        var byId = Enumerable.Range(0, cases.Count).OrderBy(at => cases[at].Id, StringComparer.Ordinal).ToList();
        var bits = cases.Select(c => Bits(c.Fills)).ToList();
        var left = byId.Where(at => bits[at].Any(b => b != 0)).ToList();
        var chain = new List<int>(cases.Count);
        while (left.Count > 0)
        {
            // Max and Min keep the first of equals, and what is left stays in order of ids.
            var next = chain.Count == 0
                ? left.MinBy(at => left.Sum(other => Likeness(bits[at], bits[other])))
                : left.MaxBy(at => Likeness(bits[chain[^1]], bits[at]));
            chain.Add(next);
            left.Remove(next);
        }

        return [.. chain, .. byId.Where(at => bits[at].All(b => b == 0))];
    }

    /// <summary>Columns that both fill, of those that either fills: 0 to 1; 1 where neither fills any.</summary>
    public static double Likeness(IReadOnlyList<bool> one, IReadOnlyList<bool> other) => Likeness(Bits(one), Bits(other));

    private static double Likeness(ulong[] one, ulong[] other)
    {
        int both = 0, either = 0;
        for (var i = 0; i < one.Length; i++)
        {
            both += BitOperations.PopCount(one[i] & other[i]);
            either += BitOperations.PopCount(one[i] | other[i]);
        }

        return either == 0 ? 1 : (double)both / either;
    }

    private static ulong[] Bits(IReadOnlyList<bool> fills)
    {
        var bits = new ulong[(fills.Count + 63) / 64];
        for (var at = 0; at < fills.Count; at++)
        {
            bits[at / 64] |= fills[at] ? 1UL << (at % 64) : 0;
        }

        return bits;
    }
}
