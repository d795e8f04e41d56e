using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.IdealTypes;

/// <summary>Why a trait cannot be told in a study, whatever its cases say.</summary>
public enum TraitGap
{
    /// <summary>No indicator of the framework speaks of it: one would have to be made.</summary>
    NoIndicator,

    /// <summary>Indicators speak of it, and no code, answer or report of the study does: one would have to be linked, or asked.</summary>
    NothingLinked,
}

/// <summary>Finds the gaps.</summary>
public static class TraitGaps
{
    /// <summary>The gap of a trait in a study; null where something can tell.</summary>
    public static TraitGap? Of(Trait trait, Study study)
    {
        var indicators = trait.MetBy.Concat(trait.ContradictedBy).ToHashSet(StringComparer.Ordinal);
        return indicators.Count == 0 ? TraitGap.NoIndicator
            : study.Links.Links.Any(l => indicators.Contains(l.Indicator))
                || study.Cases.Any(c => c.Answers.Any(a => a.Indicators.Any(indicators.Contains)) || c.Reports.Any(r => r.Indicators.Any(indicators.Contains)))
                ? null
                : TraitGap.NothingLinked;
    }
}
