using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>What a condition of a proposition asks of a case, or of one voice of it.</summary>
internal sealed class CaseFacts(CasePlacement placement, Account? account)
{
    /// <summary>True or false where it is known, null where it is not.</summary>
    public bool? Meets(Condition condition)
    {
        var found = Values(condition);
        return found.Count == 0 ? null : found.All(v => condition.Is.Contains(v)) ? true
            : found.Exists(v => condition.Is.Contains(v)) ? null
            : false;
    }

    /// <summary>The rows behind the answer.</summary>
    public IEnumerable<EvidenceRef> Evidence(Condition condition)
    {
        if (condition.Axis is { } axis)
        {
            return placement.Axis(axis).Positions.OfType<Position>().SelectMany(p => p.Readings).SelectMany(r => r.Evidence);
        }

        var voices = Voices().ToList();
        var readings = condition.Signs
            ? voices.SelectMany(SignReadings).Where(r => r.Kind is ReadingKind.Present or ReadingKind.Denied)
            : condition.Tie || condition.Interdependence
                ? voices.SelectMany(v => placement.Coordination[(int)v]?.Evidence ?? [])
                : [];
        return readings.SelectMany(r => r.Evidence.Concat(r.Against));
    }

    /// <summary>The values on record; empty where unknown, several where voices differ.</summary>
    private List<string> Values(Condition condition) => [.. Found(condition).OfType<string>().Distinct()];

    private IEnumerable<string?> Found(Condition condition)
    {
        if (condition.Axis is { } axis)
        {
            var placed = placement.Axis(axis);
            return [account is { } voice && placed.Status == PlacementStatus.Contested ? placed.Of(voice)?.Pole : placed.Pole];
        }

        if (condition.Competitors)
        {
            var competitors = placement.Case.Alliance.Competitors;
            return [competitors == Competitors.Unknown ? null : Keyword.Of(competitors)];
        }

        return condition.Tie ? Voices().Select(v => placement.Coordination[(int)v]?.Tie)
            : condition.Interdependence ? Voices().Select(v => placement.Coordination[(int)v]?.Level)
            : condition.Stance ? Voices().SelectMany(v => placement.Case.Stances.Where(s => s.Account == v).Select(s => s.Position))
            : condition.Signs ? Voices().Select(Signs)
            : [];
    }

    private IEnumerable<Account> Voices() => account is { } voice ? [voice] : Accounts.Voices;

    private string? Signs(Account voice)
    {
        var kinds = SignReadings(voice).Select(r => r.Kind).ToHashSet();
        return kinds.Contains(ReadingKind.Present) ? "present" : kinds.Contains(ReadingKind.Denied) ? "denied" : null;
    }

    private IEnumerable<Reading> SignReadings(Account voice) =>
        placement.Readings.Of(voice).Where(r => r.Indicator.PointsTo?.Sign is not null);
}
