using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>What one account makes of a criterion, a label, a filter or a resource. The first that applies.</summary>
public enum Saying
{
    /// <summary>It says so.</summary>
    Met,

    /// <summary>It says the contrary, and nowhere that it is so.</summary>
    Denied,

    /// <summary>Asked openly, answered at length, not a word of it.</summary>
    Silent,

    /// <summary>Nothing is known of it; the kind of reading says why.</summary>
    NotSaid,
}

/// <summary>What one account says on a criterion, a label or a filter: the readings of all indicators that point to it, joined.</summary>
public sealed record PointReading
{
    /// <summary>Id of the criterion, label or filter; of a state of a resource, <see cref="Frameworks.Target.Point"/>.</summary>
    public required string Point { get; init; }

    /// <summary>Who tells.</summary>
    public required Account Account { get; init; }

    /// <summary>What it makes of it.</summary>
    public required Saying Saying { get; init; }

    /// <summary>The reading that decides, the first kind that applies; null where this account may not speak to it, or names other resources.</summary>
    public required ReadingKind? Reading { get; init; }

    /// <summary>The rows that make it.</summary>
    public IReadOnlyList<EvidenceRef> Evidence { get; init; } = [];

    /// <summary>The rows that speak against it.</summary>
    public IReadOnlyList<EvidenceRef> Against { get; init; } = [];

    /// <summary>What an account says.</summary>
    /// <param name="readings">The case.</param>
    /// <param name="account">Who tells.</param>
    /// <param name="point">Id of the criterion, label or filter.</param>
    public static PointReading Of(CaseReadings readings, Account account, string point)
    {
        var (saysSo, saysNot) = (new List<Reading>(), new List<Reading>());
        foreach (var reading in readings.Of(account).Where(r => r.Indicator.PointsTo?.Point == point))
        {
            (reading.Indicator.PointsTo!.Against ? saysNot : saysSo).Add(reading);
        }

        List<EvidenceRef> speaking = [.. Rows(saysSo, ReadingKind.Present), .. saysNot.SelectMany(r => r.Against)];
        List<EvidenceRef> contrary = [.. saysSo.SelectMany(r => r.Against), .. Rows(saysNot, ReadingKind.Present)];
        if (saysSo.Exists(r => r.Kind == ReadingKind.Present))
        {
            return New(Saying.Met, ReadingKind.Present) with { Evidence = speaking, Against = contrary };
        }

        if (saysSo.Exists(r => r.Kind == ReadingKind.Denied) || saysNot.Exists(r => r.Kind == ReadingKind.Present))
        {
            return New(Saying.Denied, ReadingKind.Denied) with { Evidence = contrary, Against = speaking };
        }

        var first = saysSo.Count == 0 ? (ReadingKind?)null : saysSo.Min(r => r.Kind);
        return first is ReadingKind.Silent or ReadingKind.SilentAlone
            ? New(Saying.Silent, first) with { Evidence = [.. Rows(saysSo, first.Value)] }
            : New(Saying.NotSaid, first);

        PointReading New(Saying saying, ReadingKind? reading) =>
            new() { Point = point, Account = account, Saying = saying, Reading = reading };
    }

    /// <summary>What all accounts say: A, B, the record; null for one that brings nothing at all.</summary>
    public static IReadOnlyList<PointReading?> OfAll(CaseReadings readings, string point) =>
        [.. Accounts.All.Select(a => readings.Case.Has(a) ? Of(readings, a, point) : null)];

    private static IEnumerable<EvidenceRef> Rows(IEnumerable<Reading> readings, ReadingKind kind) =>
        readings.Where(r => r.Kind == kind).SelectMany(r => r.Evidence).Distinct();
}
