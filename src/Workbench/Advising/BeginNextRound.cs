using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Diagnosis;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Advising;

/// <summary>
/// Puts the joint page of a former round away, so that another can be made of what both release anew. Neither owner's
/// answers are touched: each answers again, or not, alone.
/// </summary>
public sealed class BeginNextRound(ChangeNow change)
{
    /// <summary>No joint page was made, so the first round is not over.</summary>
    public const string NotMade = "round-not-made";

    /// <summary>Problems <c>unknown-alliance</c>, <c>round-not-made</c> and those of changing a study.</summary>
    public Task<Result<Edited>> Run(string study, string alliance, string by, CancellationToken stop) =>
        change.Run(study, by, editing => Plan(editing.Study, alliance), stop);

    private static Result<IReadOnlyList<StudyChange>> Plan(Study study, string alliance)
    {
        if (study.Case(alliance) is null)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(
                StudyProblem.UnknownAlliance(study, alliance));
        }

        return study.JointPages.FirstOrDefault(p => p.Alliance == alliance) is { } made
            ? Result<IReadOnlyList<StudyChange>>.Of(
            [
                new StudyChange.Remove(made),
                .. study.Owners.Where(o => o.Alliance == alliance).SelectMany(o => o.Releases).Select(r => new StudyChange.Remove(r)),
            ])
            : Result<IReadOnlyList<StudyChange>>.Failed(Problem.Of(NotMade, alliance));
    }
}
