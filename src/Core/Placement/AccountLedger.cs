using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Placement;

/// <summary>
/// One account's counted readings on one axis, sorted by what their removal can do. Readings of a facet in which some
/// silence may come or go are followed one by one; all others of a pole are alike, and only their number matters.
/// That keeps the exact search small.
/// </summary>
internal sealed class AccountLedger
{
    private readonly SilenceRule rule;
    private PossibleSilence[] silences = [];
    private readonly uint[] said = [0, 0];

    private AccountLedger(IReadOnlyList<CountedReading> all, SilenceRule rule)
    {
        All = all;
        this.rule = rule;
    }

    /// <summary>All counted readings, in order; sets of them are ascending lists of places in this list.</summary>
    public IReadOnlyList<CountedReading> All { get; }

    /// <summary>Places of the readings whose removal may touch a silence; at most a handful. Masks have a bit for each.</summary>
    public List<int> Followed { get; } = [];

    /// <summary>Places of the other readings, for the first pole and for the second.</summary>
    public List<int>[] Alike { get; } = [[], []];

    public static AccountLedger Of(CaseReadings readings, Account account, Axis axis)
    {
        var ledger = new AccountLedger(readings.Counted(account, axis.Id), readings.Rule);
        var possible = PossibleSilence.PlacesOf(readings, account, axis);
        var followed = new List<CountedReading>();
        for (var place = 0; place < ledger.All.Count; place++)
        {
            var reading = ledger.All[place];
            var pole = reading.Pole == axis.Poles[0] ? 0 : 1;
            if (!PossibleSilence.IsIn(reading.Facet, possible, readings.Framework))
            {
                ledger.Alike[pole].Add(place);
                continue;
            }

            ledger.said[pole] |= PossibleSilence.IsSaid(reading) ? 1u << ledger.Followed.Count : 0;
            ledger.Followed.Add(place);
            followed.Add(reading);
        }

        ledger.silences = PossibleSilence.Of(readings, account, axis, possible, followed);
        return ledger;
    }

    /// <summary>The account's side once some readings are gone, silences computed once from what remains.</summary>
    /// <param name="removed">Followed readings removed, as a mask.</param>
    /// <param name="first">Other readings left for the first pole.</param>
    /// <param name="second">Other readings left for the second pole.</param>
    public Side After(uint removed, int first, int second)
    {
        Span<int> alike = [first, second];
        Span<int> counts =
        [
            first + System.Numerics.BitOperations.PopCount(said[0] & ~removed),
            second + System.Numerics.BitOperations.PopCount(said[1] & ~removed),
        ];
        for (var i = 0; i < silences.Length; i++)
        {
            if (IsHeard(silences[i], removed, alike) && !AlreadyCounted(i, removed, alike))
            {
                counts[silences[i].PoleAt]++;
            }
        }

        return AxisRule.SideOf(counts[0], counts[1]);
    }

    private bool IsHeard(PossibleSilence silence, uint removed, ReadOnlySpan<int> alike) =>
        (silence.SaidBy & ~removed) == 0
        && (silence.TakenAwayBy & removed) == 0
        && (rule == SilenceRule.Paper || alike[silence.PoleAt] > 0 || (silence.SupportedBy & ~removed) != 0);

    /// <summary>Whether its facet already has a reading for its pole, said or silent: one fact never counts twice.</summary>
    private bool AlreadyCounted(int at, uint removed, ReadOnlySpan<int> alike)
    {
        if ((silences[at].SameReading & said[silences[at].PoleAt] & ~removed) != 0)
        {
            return true;
        }

        for (var i = 0; i < at; i++)
        {
            if (silences[i].Facet == silences[at].Facet && silences[i].PoleAt == silences[at].PoleAt && IsHeard(silences[i], removed, alike))
            {
                return true;
            }
        }

        return false;
    }
}
