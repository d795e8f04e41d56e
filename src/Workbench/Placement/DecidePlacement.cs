using Alliage.Core.Placement;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Placement;

/// <summary>What a person decides of an alliance on an axis, and why.</summary>
public sealed record PlacementDecision(string Alliance, string Axis, string Pole, string Reason, string By);

/// <summary>A decision beside the computed result, which it never replaces.</summary>
public sealed record Decided(OpenedStudy Opened, Decision Decision, AxisPlacement Computed);

/// <summary>Writes a person's decision on a placement beside the computed result. One that stood there is kept in the journal.</summary>
public sealed class DecidePlacement(OpenStudy open, IStudyStore store, TimeProvider clock)
{
    /// <summary>The pole that leaves an axis open.</summary>
    public const string Undetermined = "undetermined";

    /// <summary>All that is wrong with the decision at once, or what keeps the study from being changed.</summary>
    public async Task<Result<Decided>> Run(string study, PlacementDecision decision, CancellationToken stop)
    {
        var opened = await open.Run(study, null, stop);
        if (!opened.Succeeded)
        {
            return Result<Decided>.Failed(opened.Problems);
        }

        var problems = Problems(study, opened.Value, decision).ToList();
        if (problems.Count > 0)
        {
            return Result<Decided>.Failed(problems);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var row = new Decision
        {
            Alliance = decision.Alliance,
            Subject = DecisionSubject.Axis,
            About = decision.Axis,
            Value = decision.Pole,
            Reason = decision.Reason.Trim(),
            By = decision.By.Trim(),
            At = now,
        };
        var kept = await store.Append(study, opened.Value.Revision, [new StudyChange.Put(row)], new Author(row.By, now), stop);
        return kept.Succeeded
            ? new Decided(opened.Value, row, Computed(opened.Value, decision))
            : Result<Decided>.Failed(kept.Problems);
    }

    private static AxisPlacement Computed(OpenedStudy opened, PlacementDecision decision) =>
        Placing.One(opened.Study.Case(decision.Alliance)!, opened.Study, opened.Framework.Framework).Axis(decision.Axis);

    private static IEnumerable<Problem> Problems(string named, OpenedStudy opened, PlacementDecision decision)
    {
        if (opened.Place != StudyPlace.Workspace)
        {
            yield return Problem.Of(StudyProblem.ReadOnly, named, opened.Study.Name);
        }

        if (opened.Study.Case(decision.Alliance) is null)
        {
            yield return StudyProblem.UnknownAlliance(opened.Study, decision.Alliance);
        }

        var axes = opened.Framework.Framework.Axes;
        if (axes.FirstOrDefault(a => a.Id == decision.Axis) is not { } axis)
        {
            yield return StudyProblem.Unknown(StudyProblems.UnknownAxis, decision.Axis, axes.Select(a => a.Id));
        }
        else if (decision.Pole != Undetermined && !axis.Poles.Contains(decision.Pole))
        {
            yield return Problem.Of(
                StudyProblems.UnknownPole, decision.Pole, axis.Id, Nearest.Text(decision.Pole, [.. axis.Poles, Undetermined]));
        }

        if (string.IsNullOrWhiteSpace(decision.Reason))
        {
            yield return Problem.Of(StudyProblem.ReasonMissing, decision.Axis);
        }

        if (string.IsNullOrWhiteSpace(decision.By))
        {
            yield return Problem.Of(StudyProblem.NameMissing, decision.Axis);
        }
    }
}
