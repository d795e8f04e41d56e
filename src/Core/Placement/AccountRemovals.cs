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
        Span<Found> best = stackalloc Found[4];
        for (var removed = 0u; removed < 1u << ledger.Followed.Count; removed++)
        {
            for (var first = 0; first <= ledger.Alike[0].Count; first++)
            {
                for (var second = 0; second <= ledger.Alike[1].Count; second++)
                {
                    var side = ledger.After(removed, ledger.Alike[0].Count - first, ledger.Alike[1].Count - second);
                    Take(ref best[(int)side], ledger, new(removed, first, second));
                }
            }
        }

        var removals = new Removal?[best.Length];
        for (var side = 0; side < removals.Length; side++)
        {
            removals[side] = best[side].Sets == 0 ? null : new(best[side].Way.Cost, best[side].Sets, Places(ledger, best[side].Way, new int[best[side].Way.Cost]));
        }

        return removals;
    }

    /// <summary>Keeps the cheaper of what was found and another way; of ways that cost the same the first in order, and how many there are.</summary>
    private static void Take(ref Found best, AccountLedger ledger, Way way)
    {
        if (best.Sets != 0 && way.Cost > best.Way.Cost)
        {
            return;
        }

        var sets = Choose(ledger.Alike[0].Count, way.First) * Choose(ledger.Alike[1].Count, way.Second);
        best = best.Sets == 0 || way.Cost < best.Way.Cost
            ? new(way, sets)
            : new(ComesBefore(ledger, best.Way, way) ? best.Way : way, best.Sets + sets);
    }

    private static bool ComesBefore(AccountLedger ledger, Way one, Way other) =>
        Places(ledger, one, stackalloc int[one.Cost]).SequenceCompareTo(Places(ledger, other, stackalloc int[other.Cost])) <= 0;

    private static int[] Places(AccountLedger ledger, Way way, int[] places)
    {
        Places(ledger, way, places.AsSpan());
        return places;
    }

    /// <summary>Of readings that are alike the earliest come first in any order of sets.</summary>
    private static ReadOnlySpan<int> Places(AccountLedger ledger, Way way, Span<int> places)
    {
        var at = 0;
        for (var i = 0; i < way.First; i++)
        {
            places[at++] = ledger.Alike[0][i];
        }

        for (var i = 0; i < way.Second; i++)
        {
            places[at++] = ledger.Alike[1][i];
        }

        for (var i = 0; i < ledger.Followed.Count; i++)
        {
            if ((way.Removed & (1u << i)) != 0)
            {
                places[at++] = ledger.Followed[i];
            }
        }

        places.Sort();
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

    /// <summary>Followed readings removed, as a mask, and how many of each pole's others.</summary>
    private readonly record struct Way(uint Removed, int First, int Second)
    {
        public int Cost => BitOperations.PopCount(Removed) + First + Second;
    }

    /// <summary>The first of the cheapest ways, and how many sets are as cheap; 0 where none was found.</summary>
    private readonly record struct Found(Way Way, long Sets);
}
