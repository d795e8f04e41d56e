using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Checklists;

/// <summary>One criterion of one case.</summary>
/// <param name="Criterion">Its id.</param>
/// <param name="Accounts">What A, B and the record make of it; null for one that brings nothing at all.</param>
/// <param name="Outcome">What that makes of the alliance.</param>
public sealed record CheckedCriterion(string Criterion, IReadOnlyList<PointReading?> Accounts, PointOutcome Outcome);

/// <summary>One case under a checklist: per account and for the alliance, criterion by criterion.</summary>
public sealed record CheckedCase
{
    /// <summary>The case.</summary>
    public required CaseFile Case { get; init; }

    /// <summary>The criteria, in the framework's order.</summary>
    public required IReadOnlyList<CheckedCriterion> Criteria { get; init; }

    /// <summary>Any and all over what the alliance makes of them.</summary>
    public required IReadOnlyList<Combination> Combined { get; init; }

    /// <summary>Any and all over what each account says alone: A, B, the record; null for one that brings nothing at all.</summary>
    public required IReadOnlyList<IReadOnlyList<Combination>?> CombinedByAccount { get; init; }

    /// <summary>The framework's scales.</summary>
    public required IReadOnlyList<VariableReading> Variables { get; init; }

    /// <summary>All cases of a study, in its order.</summary>
    public static IReadOnlyList<CheckedCase> All(Study study, Framework framework) =>
        EachCase.Of(study.Cases, c => Of(CaseReadings.Of(c, study, framework)));

    /// <summary>One case.</summary>
    public static CheckedCase Of(CaseReadings readings)
    {
        var criteria = (readings.Framework.Checklist?.Criteria ?? []).Select(c =>
        {
            var accounts = PointReading.OfAll(readings, c.Id);
            return new CheckedCriterion(c.Id, accounts, PointOutcomes.Of(accounts));
        }).ToList();
        return new CheckedCase
        {
            Case = readings.Case,
            Criteria = criteria,
            Combined = Combination.Both([.. criteria.Select(c => (c.Criterion, c.Outcome.Holds()))]),
            CombinedByAccount =
            [
                .. Accounts.All.Select(a => readings.Case.Has(a)
                    ? Combination.Both([.. criteria.Select(c => (c.Criterion, c.Accounts[(int)a]!.Saying.Holds()))])
                    : null),
            ],
            Variables = VariableReading.Of(readings),
        };
    }
}
