using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Diagnosis;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Access;

/// <summary>
/// Gives an owner a code to enter with. Its letters are returned this once and kept nowhere. A study that comes with
/// the program is copied into the workspace, where the owner's answers will go.
/// </summary>
public sealed class GiveCode(ChangeNow change, IAccessStore store, TimeProvider clock)
{
    /// <summary>Problems of changing the study, <c>unknown-alliance</c>, <c>access-not-a-voice</c>.</summary>
    /// <param name="study">The study.</param>
    /// <param name="alliance">Its alliance.</param>
    /// <param name="account">Voice A or B.</param>
    /// <param name="by">Who gives it.</param>
    /// <param name="stop">Stops it before anything is kept.</param>
    /// <param name="kind">What it is for.</param>
    public async Task<Result<GivenCode>> Run(
        string study, string alliance, Account account, string by, CancellationToken stop, AccessKind kind = AccessKind.Code)
    {
        // On the study as it stands: after an erasure or a backup put back, what was seen before says nothing any more.
        var there = await change.Run(study, by, editing => Checked(editing.Study, alliance, account), stop);
        if (!there.Succeeded)
        {
            return Result<GivenCode>.Failed(there.Problems);
        }

        var letters = AccessLetters.New();
        var kept = await store.Add(
            new(AccessLetters.Hash(letters), study, alliance, account, kind, clock.GetUtcNow().UtcDateTime, by.Trim()), stop);
        return kept.Succeeded ? new GivenCode(letters, kept.Value) : Result<GivenCode>.Failed(kept.Problems);
    }

    private static Result<IReadOnlyList<StudyChange>> Checked(Study study, string alliance, Account account)
    {
        List<Problem> problems = [];
        if (!study.Cases.Any(c => c.Alliance.Id == alliance))
        {
            problems.Add(StudyProblem.UnknownAlliance(study, alliance));
        }

        if (!account.IsVoice())
        {
            problems.Add(Problem.Of("access-not-a-voice"));
        }

        return problems.Count > 0 ? Result<IReadOnlyList<StudyChange>>.Failed(problems) : Result<IReadOnlyList<StudyChange>>.Of([]);
    }
}

/// <summary>A code that was just given.</summary>
/// <param name="Letters">The code itself, to be written down: it is shown this once.</param>
/// <param name="Code">What is kept.</param>
public sealed record GivenCode(string Letters, AccessCode Code);
