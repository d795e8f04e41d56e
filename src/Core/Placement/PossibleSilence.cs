using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Placement;

/// <summary>
/// An indicator about which the owner was asked in such a way that silence would be heard, whether it is said today or
/// not: taking away what is said may leave a silence. The masks speak of the followed readings of its ledger.
/// </summary>
internal sealed class PossibleSilence
{
    private PossibleSilence(Indicator indicator, Axis axis, bool isSaid, EvidenceRows raised, List<CountedReading> followed)
    {
        Facet = indicator.Facet;
        PoleAt = indicator.SilentPole == axis.Poles[0] ? 0 : 1;
        var saidPole = isSaid ? indicator.PointsTo!.Pole : null;
        for (var i = 0; i < followed.Count; i++)
        {
            var (reading, bit) = (followed[i], 1u << i);
            var (ofFacet, ofPole) = (reading.Facet == Facet, reading.Pole == indicator.SilentPole);
            SaidBy |= ofFacet && reading.Pole == saidPole ? bit : 0;
            TakenAwayBy |= HangsOn(reading, raised) ? bit : 0;
            SupportedBy |= !ofFacet && ofPole && IsSaid(reading) ? bit : 0;
            SameReading |= ofFacet && ofPole ? bit : 0;
        }
    }

    /// <summary>Its facet.</summary>
    public string Facet { get; }

    /// <summary>Place, on the axis, of the pole that its silence points to.</summary>
    public int PoleAt { get; }

    /// <summary>The reading that says it: while it stands there is no silence.</summary>
    public uint SaidBy { get; }

    /// <summary>Readings carried by a silence on the same raised rows: with them the question goes.</summary>
    public uint TakenAwayBy { get; }

    /// <summary>Readings said for the same pole in another facet.</summary>
    public uint SupportedBy { get; }

    /// <summary>The reading of the same facet and pole.</summary>
    public uint SameReading { get; }

    /// <summary>Places, in the framework, of the indicators of one axis about which an account may fall silent.</summary>
    public static List<int> PlacesOf(CaseReadings readings, Account account, Axis axis)
    {
        var evidence = readings.EvidenceOf(account);
        var places = new List<int>();
        for (var at = 0; at < readings.Framework.Indicators.Count; at++)
        {
            var indicator = readings.Framework.Indicators[at];
            if (indicator.SilentPole is not null && indicator.PointsTo?.Axis == axis.Id
                && AccountReadings.Hears(indicator.HeardFrom, account)
                && evidence.Asked.GetValueOrDefault(indicator.Theme) is { Obstacle: null }
                && !evidence.Denies(at) && evidence.Absent?[at] is null)
            {
                places.Add(at);
            }
        }

        return places;
    }

    /// <summary>Whether one of these places is in a facet.</summary>
    public static bool IsIn(string facet, List<int> places, Framework framework)
    {
        foreach (var at in places)
        {
            if (framework.Indicators[at].Facet == facet)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The silences at these places, knowing the ledger's followed readings.</summary>
    public static PossibleSilence[] Of(CaseReadings readings, Account account, Axis axis, List<int> places, List<CountedReading> followed)
    {
        var evidence = readings.EvidenceOf(account);
        var silences = new PossibleSilence[places.Count];
        for (var i = 0; i < silences.Length; i++)
        {
            var indicator = readings.Framework.Indicators[places[i]];
            silences[i] = new(indicator, axis, evidence.Says(places[i]), evidence.Asked[indicator.Theme].Raised, followed);
        }

        return silences;
    }

    /// <summary>Whether a reading is carried by something said, and not by silence alone.</summary>
    public static bool IsSaid(CountedReading reading)
    {
        for (var i = 0; i < reading.CarriedBy.Count; i++)
        {
            if (reading.CarriedBy[i].Kind == ReadingKind.Present)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HangsOn(CountedReading reading, EvidenceRows raised)
    {
        for (var i = 0; i < reading.CarriedBy.Count; i++)
        {
            if (reading.CarriedBy[i].Kind == ReadingKind.Silent && reading.CarriedBy[i].Evidence.AsSpan().ContainsAny(raised.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
