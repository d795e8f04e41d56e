using Alliage.Core.Evidence;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Lights;

/// <summary>What one account makes of one point of a framework, whatever the framework's kind.</summary>
public sealed record AccountOnPoint
{
    /// <summary>Who tells.</summary>
    public required Account Account { get; init; }

    /// <summary>Whether it says so, denies it, is silent, or has not said. On an axis or a scale, that it says so means that it names a pole or a value.</summary>
    public required Saying Saying { get; init; }

    /// <summary>The reading that decides, the first kind that applies; null where this account may not speak to it.</summary>
    public required ReadingKind? Reading { get; init; }

    /// <summary>Whether a code of the study stands for anything that would tell of it. Where none does, nobody is silent about it.</summary>
    public bool LookedFor { get; init; } = true;

    /// <summary>The poles or values that it names, in the framework's order; both poles where it is balanced. Else empty.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The rows that make it.</summary>
    public IReadOnlyList<EvidenceRef> Evidence { get; init; } = [];

    /// <summary>The rows that speak against it.</summary>
    public IReadOnlyList<EvidenceRef> Against { get; init; } = [];

    /// <summary>Whether it has told something of it. That a pole or a value is denied names none.</summary>
    public bool Told(PointKind kind) => Saying == Saying.Met || (Saying == Saying.Denied && kind is not (PointKind.Axis or PointKind.Scale));

    /// <summary>What an account makes of a point.</summary>
    public static AccountOnPoint Of(CaseReadings readings, Account account, GridPoint point, LookedFor lookedFor)
    {
        var said = point.Kind switch
        {
            PointKind.Axis => OnAxis(readings, account, point),
            PointKind.Scale => OnScale(readings, account, point),
            _ => OnPoint(PointReading.Of(readings, account, point.Id)),
        };
        return said.Saying is Saying.Met or Saying.Denied || readings.Framework.Indicators.Any(i => point.Hears(i) && lookedFor.Has(i.Id)) ? said
            : said.Saying == Saying.Silent ? said with { Saying = Saying.NotSaid, Reading = null, Evidence = [], LookedFor = false }
            : said with { LookedFor = false };
    }

    private static AccountOnPoint OnPoint(PointReading said) => new()
    {
        Account = said.Account,
        Saying = said.Saying,
        Reading = said.Reading,
        Evidence = said.Evidence,
        Against = said.Against,
    };

    private static AccountOnPoint OnAxis(CaseReadings readings, Account account, GridPoint point)
    {
        var axis = readings.Framework.Index.Axes[point.Id];
        var counted = readings.Counted(account, axis.Id);
        var position = Position.Of(readings, account, axis);
        return counted.Count == 0
            ? Unsaid(readings, account, point)
            : Named(readings, account, point, position.Pole is { } pole ? [pole] : axis.Poles, counted.SelectMany(c => c.Evidence));
    }

    private static AccountOnPoint OnScale(CaseReadings readings, Account account, GridPoint point)
    {
        var present = readings.OnScale(account, point.Id).ToList();
        var said = present.Select(r => r.Indicator.PointsTo!.Value).ToHashSet();
        return present.Count == 0
            ? Unsaid(readings, account, point)
            : Named(
                readings, account, point, readings.Framework.Index.Scales[point.Id].Values.Where(said.Contains), present.SelectMany(r => r.Evidence));
    }

    private static AccountOnPoint Named(
        CaseReadings readings, Account account, GridPoint point, IEnumerable<string> values, IEnumerable<EvidenceRef> evidence) => new()
        {
            Account = account,
            Saying = Saying.Met,
            Reading = ReadingKind.Present,
            Values = [.. values],
            Evidence = [.. evidence.Distinct()],
            Against = Contrary(readings, account, point),
        };

    private static AccountOnPoint Unsaid(CaseReadings readings, Account account, GridPoint point)
    {
        var heard = readings.Of(account).Where(r => point.Hears(r.Indicator)).ToList();
        var first = heard.Count == 0 ? (ReadingKind?)null : heard.Min(r => r.Kind);
        var against = Contrary(readings, account, point);
        return new()
        {
            Account = account,
            Saying = first switch
            {
                ReadingKind.Denied => Saying.Denied,
                ReadingKind.Silent or ReadingKind.SilentAlone => Saying.Silent,
                _ => Saying.NotSaid,
            },
            Reading = first,
            Evidence = first == ReadingKind.Denied ? against : [.. heard.Where(r => r.Kind == first).SelectMany(r => r.Evidence).Distinct()],
            Against = first == ReadingKind.Denied ? [] : against,
        };
    }

    private static IReadOnlyList<EvidenceRef> Contrary(CaseReadings readings, Account account, GridPoint point) =>
        [.. readings.Of(account).Where(r => point.Hears(r.Indicator)).SelectMany(r => r.Against).Distinct()];
}
