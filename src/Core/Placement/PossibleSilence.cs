using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Placement;

/// <summary>
/// An indicator about which the owner was asked in such a way that silence would be heard, whether it is said today or
/// not: taking away what is said may leave a silence. The masks speak of the followed readings of its ledger.
/// </summary>
internal sealed record PossibleSilence
{
    /// <summary>Its facet.</summary>
    public required string Facet { get; init; }

    /// <summary>The pole that its silence points to.</summary>
    public required string Pole { get; init; }

    /// <summary>Place of that pole on the axis.</summary>
    public required int PoleAt { get; init; }

    /// <summary>The pole that saying it points to; null where it is not said.</summary>
    public required string? SaidPole { get; init; }

    /// <summary>The raised rows that it hangs on.</summary>
    public required IReadOnlyList<EvidenceRef> Raised { get; init; }

    /// <summary>The reading that says it: while it stands there is no silence.</summary>
    public uint SaidBy { get; init; }

    /// <summary>Readings carried by a silence on the same raised rows: with them the question goes.</summary>
    public uint TakenAwayBy { get; init; }

    /// <summary>Readings said for the same pole in another facet.</summary>
    public uint SupportedBy { get; init; }

    /// <summary>The reading of the same facet and pole.</summary>
    public uint SameReading { get; init; }

    /// <summary>All of one account on one axis, in the framework's order.</summary>
    public static List<PossibleSilence> Of(CaseReadings readings, Account account, Axis axis)
    {
        var evidence = readings.EvidenceOf(account);
        var found = new List<PossibleSilence>();
        for (var at = 0; at < readings.Framework.Indicators.Count; at++)
        {
            var indicator = readings.Framework.Indicators[at];
            if (indicator.SilentPole is { } pole && indicator.PointsTo?.Axis == axis.Id
                && AccountReadings.Hears(indicator.HeardFrom, account)
                && evidence.Asked.GetValueOrDefault(indicator.Theme) is { Obstacle: null } asked
                && evidence.Denying?[at] is null && evidence.Absent?[at] is null)
            {
                found.Add(new()
                {
                    Facet = indicator.Facet,
                    Pole = pole,
                    PoleAt = pole == axis.Poles[0] ? 0 : 1,
                    SaidPole = evidence.Present[at] is null ? null : indicator.PointsTo.Pole,
                    Raised = asked.Raised,
                });
            }
        }

        return found;
    }

    /// <summary>The same, knowing the ledger's followed readings.</summary>
    public PossibleSilence Among(List<CountedReading> followed) => this with
    {
        SaidBy = Mask(followed, r => r.Facet == Facet && r.Pole == SaidPole),
        TakenAwayBy = Mask(followed, r => r.CarriedBy.Any(c => c.Kind == ReadingKind.Silent && c.Evidence.Any(Raised.Contains))),
        SupportedBy = Mask(followed, r => r.Facet != Facet && r.Pole == Pole && IsSaid(r)),
        SameReading = Mask(followed, r => r.Facet == Facet && r.Pole == Pole),
    };

    /// <summary>Whether a reading is carried by something said, and not by silence alone.</summary>
    public static bool IsSaid(CountedReading reading) => reading.CarriedBy.Any(r => r.Kind == ReadingKind.Present);

    private static uint Mask(List<CountedReading> followed, Func<CountedReading, bool> belongs)
    {
        var mask = 0u;
        for (var i = 0; i < followed.Count; i++)
        {
            mask |= belongs(followed[i]) ? 1u << i : 0;
        }

        return mask;
    }
}
