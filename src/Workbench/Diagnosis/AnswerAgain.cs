using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Diagnosis;

/// <summary>
/// A further round: the owner answers the guide again from the first question. What was said becomes what was said the
/// last time, so that a new answer is not led by the former one. Releases that no joint page rests on go with it; the day
/// that an adviser set stays, so that nobody sees from it who has begun.
/// </summary>
public sealed class AnswerAgain(ChangeOwner change)
{
    /// <summary>Nothing was handed in yet: there is no last time to answer again.</summary>
    public const string NothingGiven = "again-nothing-given";

    /// <summary>Problems <c>owner-unknown</c> and <c>again-nothing-given</c>.</summary>
    public Task<Result<Edited>> Run(OwnerKey owner, CancellationToken stop) => change.Run(owner, Plan, stop);

    private static Result<IReadOnlyList<StudyChange>> Plan(OwnerEditing editing)
    {
        var owner = editing.Owner;
        if (owner.Respondent.Given is null || owner.Answers.Count == 0)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(Problem.Of(NothingGiven));
        }

        return Result<IReadOnlyList<StudyChange>>.Of(
        [
            new StudyChange.Put(owner.Respondent with { Given = null }),
            .. owner.Answers.Select(a => new StudyChange.Put(
                FormerAnswer.Of(a, FreshId.Of('f'), AnsweredAnew.Again, why: null, editing.At))),
            .. owner.Answers.Select(a => new StudyChange.Remove(a)),
            .. editing.IsMade ? [] : owner.Releases.Select(r => new StudyChange.Remove(r)),
        ]);
    }
}
