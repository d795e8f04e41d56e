using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.IdealTypes;

/// <summary>
/// What the accounts of one case make of one trait of an ideal type. An account meets it by a present reading of an
/// indicator that meets it; it contradicts it where it only denies such an indicator, or says one that contradicts it.
/// The accounts are joined as for criteria (<see cref="PointOutcomes"/>): only voices decide, and the record speaks where
/// neither has. Those rules are ours.
/// </summary>
public sealed record ReadTrait
{
    /// <summary>The trait.</summary>
    public required Trait Trait { get; init; }

    /// <summary>What A, B and the record make of it; null for one that brings nothing at all.</summary>
    public required IReadOnlyList<PointReading?> Accounts { get; init; }

    /// <summary>What that makes of the case.</summary>
    public required PointOutcome Outcome { get; init; }

    /// <summary>Why nothing in the study can tell it, whatever the case says; null where something can.</summary>
    public required TraitGap? Gap { get; init; }

    /// <summary>Whether something in the study can tell it.</summary>
    public bool CanBeTold => Gap is null;

    /// <summary>Whether it is met: said by a voice and denied by none, or on record alone.</summary>
    public bool IsMet => Outcome.Holds() == true;

    /// <summary>Whether it is contradicted and nobody meets it.</summary>
    public bool IsContradicted => Outcome == PointOutcome.Denied;

    /// <summary>Whether one voice meets it and the other contradicts it.</summary>
    public bool IsDisputed => Outcome == PointOutcome.Contradicted;

    /// <summary>Whether something could tell and nobody says.</summary>
    public bool IsMissing => CanBeTold && Outcome == PointOutcome.Nobody;

    /// <summary>Reads a trait in a case.</summary>
    /// <param name="readings">The case.</param>
    /// <param name="trait">The trait.</param>
    /// <param name="gap">Why nothing in the study can tell it; null where something can.</param>
    public static ReadTrait Of(CaseReadings readings, Trait trait, TraitGap? gap)
    {
        PointReading?[] accounts = [.. Studies.Accounts.All.Select(a => readings.Case.Has(a) ? Of(readings, a, trait) : null)];
        return new() { Trait = trait, Gap = gap, Accounts = accounts, Outcome = PointOutcomes.Of(accounts) };
    }

    private static PointReading Of(CaseReadings readings, Account account, Trait trait)
    {
        var meeting = readings.Of(account).Where(r => trait.MetBy.Contains(r.Indicator.Id)).ToList();
        var contrary = readings.Of(account).Where(r => trait.ContradictedBy.Contains(r.Indicator.Id) && r.Kind == ReadingKind.Present).ToList();
        EvidenceRef[] against = [.. meeting.SelectMany(r => r.Against).Concat(contrary.SelectMany(r => r.Evidence)).Distinct()];
        var said = meeting.Where(r => r.Kind == ReadingKind.Present).ToList();
        return said.Count > 0 ? New(Saying.Met, ReadingKind.Present) with { Evidence = [.. said.SelectMany(r => r.Evidence).Distinct()], Against = against }
            : contrary.Count > 0 || meeting.Exists(r => r.Kind == ReadingKind.Denied) ? New(Saying.Denied, ReadingKind.Denied) with { Evidence = against }
            : New(Saying.NotSaid, null);

        PointReading New(Saying saying, ReadingKind? kind) => new() { Point = trait.Id, Account = account, Saying = saying, Reading = kind };
    }
}
