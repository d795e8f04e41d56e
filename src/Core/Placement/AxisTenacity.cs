using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Placement;

/// <summary>Tenacity of a placed axis, put together from what each account's removals can do.</summary>
internal static class AxisTenacity
{
    private static readonly Side[] Sides = Enum.GetValues<Side>();

    /// <summary>The smallest sets that change the outcome; null where nothing that stands could.</summary>
    public static Tenacity? Of(CaseReadings readings, Axis axis, Outcome today)
    {
        var ledgers = Accounts.All.Select(a => AccountLedger.Of(readings, a, axis)).ToArray();
        var removals = Array.ConvertAll(ledgers, AccountRemovals.Of);
        Candidate? best = null;
        foreach (var a in Sides)
        {
            foreach (var b in Sides)
            {
                foreach (var record in Sides)
                {
                    if (removals[0][(int)a] is { } ra && removals[1][(int)b] is { } rb && removals[2][(int)record] is { } rr
                        && (best is null || ra.Cost + rb.Cost + rr.Cost <= best.Cost)
                        && AxisRule.Apply(a, b, record) is var outcome && outcome.DiffersFrom(today))
                    {
                        best = Candidate.Better(best, new Candidate([ra, rb, rr], outcome));
                    }
                }
            }
        }

        return best is null ? null : new Tenacity(readings.Held, new(axis.Id, Array.ConvertAll(best.Parts, p => p.First)))
        {
            Sets = best.Sets,
            Becomes = new(best.Outcome.Status, PoleOf(axis, best.Outcome), null),
        };
    }

    public static string? PoleOf(Axis axis, Outcome outcome) =>
        AxisRule.HasPole(outcome.Pole) ? axis.Poles[outcome.Pole == Side.First ? 0 : 1] : null;

    /// <summary>One way to change the outcome: a removal for each account.</summary>
    private sealed record Candidate(Removal[] Parts, Outcome Outcome)
    {
        public int Cost { get; } = Parts.Sum(p => p.Cost);

        public long Sets { get; init; } = Parts.Aggregate(1L, (ways, p) => ways * p.Sets);

        public static Candidate Better(Candidate? known, Candidate next)
        {
            if (known is null || next.Cost < known.Cost)
            {
                return next;
            }

            if (next.Cost > known.Cost)
            {
                return known;
            }

            var first = known.ComesBefore(next) ? known : next;
            return first with { Sets = known.Sets + next.Sets };
        }

        /// <summary>Order of sets: account by account; where one has no more readings of an account, the other comes first.</summary>
        private bool ComesBefore(Candidate other)
        {
            for (var i = 0; i < Parts.Length; i++)
            {
                var (mine, theirs) = (Parts[i].First, other.Parts[i].First);
                var common = Math.Min(mine.Length, theirs.Length);
                var order = mine.AsSpan(0, common).SequenceCompareTo(theirs.AsSpan(0, common));
                if (order != 0 || mine.Length != theirs.Length)
                {
                    return order != 0 ? order < 0 : mine.Length > theirs.Length;
                }
            }

            return true;
        }
    }
}
