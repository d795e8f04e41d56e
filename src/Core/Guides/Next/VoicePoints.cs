using Alliage.Core.Evidence;
using Alliage.Core.Filtering;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Guides.Next;

/// <summary>A point of a framework for one voice, and the indicators that would still tell something of it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Reason">Why it is open; null where it is told, decided by a filter before it, or not to be asked again.</param>
/// <param name="Indicators">Ids of indicators that a voice may speak to and that would tell something new.</param>
internal sealed record VoicePoint(PointKind Kind, string Id, OpenReason? Reason, IReadOnlySet<string> Indicators);

/// <summary>
/// What of a framework one voice has told. A scale is told by any value, a criterion, label or filter by yes or no; an
/// axis by a position with two readings. A filter after the one that stops the firm changes nothing and is not asked.
/// </summary>
internal static class VoicePoints
{
    public static IEnumerable<VoicePoint> Of(CaseReadings readings, Account voice)
    {
        var framework = readings.Framework;
        return
        [
            .. framework.Axes.Select(a => OnAxis(readings, voice, a)),
            .. framework.Scales.Select(s => Told(readings, voice, PointKind.Scale, s.Id, i => i.PointsTo?.Scale == s.Id, orDenied: false)),
            .. (framework.Checklist?.Criteria ?? []).Select(c => OnPoint(readings, voice, PointKind.Criterion, c.Id)),
            .. (framework.Profile?.Groups ?? []).SelectMany(g => g.Labels).Select(l => OnPoint(readings, voice, PointKind.Label, l.Id)),
            .. (framework.Filters?.Dimensions ?? []).SelectMany(d => OnFilters(readings, voice, d)),
            .. OnStates(readings, voice),
        ];
    }

    private static IEnumerable<VoicePoint> OnFilters(CaseReadings readings, Account voice, FilterDimension dimension)
    {
        var stopped = FilteredDimension.Of(readings, voice, dimension).StoppedBy is not null;
        var points = dimension.Filters.Select(f => OnPoint(readings, voice, PointKind.Filter, f.Id));
        return stopped ? points.Select(p => p with { Reason = null }) : points;
    }

    /// <summary>What the owner says of its own firm or of both, state by state. Once it is known what holds a firm back, nothing more is asked of that.</summary>
    private static IEnumerable<VoicePoint> OnStates(CaseReadings readings, Account voice)
    {
        if (readings.Framework.Flow is not { } flow)
        {
            return [];
        }

        var holdBack = flow.Bottlenecks.Select(b => Keyword.Of(b.Id)).ToHashSet();
        var points = flow.States.Select(s => Told(
            readings,
            voice,
            PointKind.State,
            Keyword.Of(s.Id),
            i => i.PointsTo?.State == s.Id && i.PointsTo.Of is FlowOf.Own or FlowOf.Both,
            orDenied: true)).Where(p => p.Indicators.Count > 0).ToList();
        var known = points.Exists(p => holdBack.Contains(p.Id) && p.Reason is null);
        return known ? points.Select(p => holdBack.Contains(p.Id) ? p with { Reason = null } : p) : points;
    }

    private static VoicePoint OnPoint(CaseReadings readings, Account voice, PointKind kind, string id) =>
        Told(readings, voice, kind, id, i => i.PointsTo?.Point == id, orDenied: true);

    private static VoicePoint Told(
        CaseReadings readings, Account voice, PointKind kind, string id, Func<Indicator, bool> pointsThere, bool orDenied)
    {
        var own = readings.Of(voice).Where(r => pointsThere(r.Indicator)).ToList();
        var told = own.Exists(r => r.Kind == ReadingKind.Present || (orDenied && r.Kind == ReadingKind.Denied));
        var closed = own.Exists(r => r.Kind is ReadingKind.PreferNot or ReadingKind.DontKnow or ReadingKind.NotApplicable);
        return new(kind, id, told || closed ? null : Reason(readings, voice, own), own.Select(r => r.Indicator.Id).ToHashSet());
    }

    private static VoicePoint OnAxis(CaseReadings readings, Account voice, Axis axis)
    {
        var position = Position.Of(readings, voice, axis);
        var own = readings.Of(voice).Where(r => r.Indicator.PointsTo?.Axis == axis.Id).ToList();

        // Another indicator of a facet that counts already would add nothing: one fact never counts twice.
        var counted = position.Readings.Select(r => r.Facet).ToHashSet();
        OpenReason? reason = position.Band switch
        {
            PositionBand.Nothing => Reason(readings, voice, own),
            PositionBand.Balanced => OpenReason.Balanced,
            _ => position.ForPole == 1 ? OpenReason.OneReading : null,
        };
        return new(PointKind.Axis, axis.Id, reason, own.Where(r => !counted.Contains(r.Indicator.Facet)).Select(r => r.Indicator.Id).ToHashSet());
    }

    private static OpenReason Reason(CaseReadings readings, Account voice, List<Reading> own)
    {
        if (!readings.Case.Has(voice))
        {
            return OpenReason.NotHeard;
        }

        return own.Count == 0 ? OpenReason.NotAsked : own.Min(r => r.Kind) switch
        {
            ReadingKind.Silent or ReadingKind.SilentAlone => OpenReason.Silent,
            ReadingKind.NotReached => OpenReason.NotReached,
            ReadingKind.NotRead => OpenReason.NotRead,
            ReadingKind.NotAsked => OpenReason.NotAsked,
            _ => OpenReason.AskedNotMentioned,
        };
    }
}
