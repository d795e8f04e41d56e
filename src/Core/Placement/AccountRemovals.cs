using System.Numerics;

namespace Alliage.Core.Placement;

/// <summary>The cheapest way to bring an account to a side of an axis.</summary>
/// <param name="Cost">Readings removed.</param>
/// <param name="Sets">How many sets of that size do it.</param>
/// <param name="First">The first of them: places in the ledger, ascending.</param>
internal sealed record Removal(int Cost, long Sets, int[] First);

/// <summary>
/// For one account and axis, the cheapest removals to each side. Accounts do not touch each other (a silence hangs on
/// its own voice only), so the case's answer is put together from these tables.
/// </summary>
internal static class AccountRemovals
{
    /// <summary>By side (<see cref="Side"/> as index); null where no removal leads there.</summary>
    public static Removal?[] Of(AccountLedger ledger)
    {
        var best = new Removal?[4];
        for (var removed = 0u; removed < 1u << ledger.Followed.Count; removed++)
        {
            for (var first = 0; first <= ledger.Alike[0].Count; first++)
            {
                for (var second = 0; second <= ledger.Alike[1].Count; second++)
                {
                    var side = ledger.After(removed, ledger.Alike[0].Count - first, ledger.Alike[1].Count - second);
                    best[(int)side] = Better(best[(int)side], ledger, removed, first, second);
                }
            }
        }

        return best;
    }

    /// <summary>The cheaper of what is known and what removes some followed readings and so many of each pole's others.</summary>
    private static Removal? Better(Removal? known, AccountLedger ledger, uint removed, int first, int second)
    {
        var cost = BitOperations.PopCount(removed) + first + second;
        if (known is not null && cost > known.Cost)
        {
            return known;
        }

        var sets = Choose(ledger.Alike[0].Count, first) * Choose(ledger.Alike[1].Count, second);
        var places = Places(ledger, removed, first, second);
        return known is null || cost < known.Cost
            ? new(cost, sets, places)
            : new(cost, known.Sets + sets, known.First.AsSpan().SequenceCompareTo(places) <= 0 ? known.First : places);
    }

    /// <summary>Of readings that are alike the earliest come first in any order of sets.</summary>
    private static int[] Places(AccountLedger ledger, uint removed, int first, int second)
    {
        var places = new int[BitOperations.PopCount(removed) + first + second];
        ledger.Alike[0].CopyTo(0, places, 0, first);
        ledger.Alike[1].CopyTo(0, places, first, second);
        var at = first + second;
        for (var i = 0; i < ledger.Followed.Count; i++)
        {
            if ((removed & (1u << i)) != 0)
            {
                places[at++] = ledger.Followed[i];
            }
        }

        Array.Sort(places);
        return places;
    }

    private static long Choose(int n, int k)
    {
        long ways = 1;
        for (var i = 1; i <= k; i++)
        {
            ways = ways * (n - k + i) / i;
        }

        return ways;
    }
}
