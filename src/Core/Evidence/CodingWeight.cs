using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>What a coding does to what is counted of its account.</summary>
public enum CodingEffect
{
    /// <summary>Its code is linked to no indicator that this account may speak to.</summary>
    NotLinked,

    /// <summary>It is linked, but codings of this coder, or of the interviewer's words, do not count here.</summary>
    NotCounting,

    /// <summary>It speaks against an indicator: listed, never counted.</summary>
    Against,

    /// <summary>It is read on a scale or as a sign, or points to no pole.</summary>
    Read,

    /// <summary>It says again what a facet already held for that pole: nothing more is counted.</summary>
    Again,

    /// <summary>It brings a facet that nothing held for that pole before.</summary>
    New,
}

/// <summary>The weight of one coding: one fact never counts twice, and this says whether the fact is new.</summary>
/// <param name="Effect">What it does.</param>
/// <param name="Facet">Id of the facet, where it is counted; else null.</param>
/// <param name="Pole">The pole, where it is counted; else null.</param>
public sealed record CodingWeight(CodingEffect Effect, string? Facet = null, string? Pole = null)
{
    /// <summary>The weight of a coding that stands after a change and did not before.</summary>
    /// <param name="coding">The coding.</param>
    /// <param name="account">Whose source it is on.</param>
    /// <param name="links">Which code points to which indicator.</param>
    /// <param name="before">The case before.</param>
    /// <param name="after">The case with it.</param>
    public static CodingWeight Of(Coding coding, Account account, LinkTable links, CasePlacement before, CasePlacement after)
    {
        var linked = links.Of(coding.Code).Select(i => after.Readings.Of(account, i)).OfType<Reading>().ToList();
        var row = new EvidenceRef(EvidenceKind.Coding, coding.Id);
        var carries = linked.Where(r => r.Evidence.Contains(row)).ToList();
        if (linked.Count == 0)
        {
            return new(CodingEffect.NotLinked);
        }

        if (carries.Count == 0)
        {
            return new(linked.Any(r => r.Against.Contains(row)) ? CodingEffect.Against : CodingEffect.NotCounting);
        }

        var counted = carries.FirstOrDefault(r => r.Counted);
        return counted is null
            ? new(CodingEffect.Read)
            : new(Held(before, account, counted) ? CodingEffect.Again : CodingEffect.New, counted.Indicator.Facet, counted.Pole);
    }

    private static bool Held(CasePlacement before, Account account, Reading counted) =>
        before.Readings.Counted(account, counted.Indicator.PointsTo!.Axis!)
            .Any(c => c.Facet == counted.Indicator.Facet && c.Pole == counted.Pole);
}
