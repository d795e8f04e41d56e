using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>What a case makes of a general claim.</summary>
public enum PropositionVerdict
{
    /// <summary>The contrary of what is expected is on record.</summary>
    Breaks,

    /// <summary>What is expected is on record.</summary>
    Holds,

    /// <summary>Something needed is unknown.</summary>
    CannotBeTold,

    /// <summary>The claim does not speak of such a case.</summary>
    NotConcerned,
}

/// <summary>A proposition on one case, or on one voice of it.</summary>
public sealed record PropositionResult
{
    /// <summary>Id of the proposition.</summary>
    public required string Proposition { get; init; }

    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>The voice; null where the unit is the alliance.</summary>
    public required Account? Account { get; init; }

    /// <summary>What the case makes of it.</summary>
    public required PropositionVerdict Verdict { get; init; }

    /// <summary>The rows behind what is expected or contrary.</summary>
    public required IReadOnlyList<EvidenceRef> Evidence { get; init; }

    /// <summary>All propositions on one case.</summary>
    public static IEnumerable<PropositionResult> Of(CasePlacement placement, Framework framework) =>
        from proposition in framework.Propositions
        from account in proposition.Unit == PropositionUnit.Voice
            ? Accounts.Voices.Where(placement.Case.Has).Select(v => (Account?)v)
            : [null]
        select On(proposition, placement, account);

    private static PropositionResult On(Proposition proposition, CasePlacement placement, Account? account)
    {
        var facts = new CaseFacts(placement, account);
        var when = proposition.When.Select(facts.Meets).ToList();
        var verdict =
            when.Contains(false) ? PropositionVerdict.NotConcerned
            : when.Contains(null) ? PropositionVerdict.CannotBeTold
            : proposition.Contrary.Any(c => facts.Meets(c) == true) ? PropositionVerdict.Breaks
            : proposition.Expects.Any(c => facts.Meets(c) == true) ? PropositionVerdict.Holds
            : PropositionVerdict.CannotBeTold;
        var decisive = verdict == PropositionVerdict.Breaks ? proposition.Contrary : proposition.Expects;
        return new PropositionResult
        {
            Proposition = proposition.Id,
            Alliance = placement.Case.Alliance.Id,
            Account = account,
            Verdict = verdict,
            Evidence = verdict is PropositionVerdict.Breaks or PropositionVerdict.Holds
                ? [.. decisive.SelectMany(facts.Evidence).Distinct()]
                : [],
        };
    }
}
