using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Diagnosis;

/// <summary>Says that an owner is asked to answer alone. From then on what this owner answers is the owner's to open.</summary>
public sealed class AskOwner(ChangeNow change)
{
    /// <summary>The voice has answers that a researcher typed in, which are the study's: alliance, account.</summary>
    public const string HasAnswers = "owner-has-answers";

    /// <summary>Problems <c>unknown-alliance</c>, <c>respondent-of-record</c>, <c>owner-has-answers</c>, and those of changing a study. Asking twice changes nothing.</summary>
    public Task<Result<Edited>> Run(string study, Respondent asked, string by, CancellationToken stop) =>
        change.Run(study, by, editing => Plan(editing.Study, asked), stop);

    private static Result<IReadOnlyList<StudyChange>> Plan(Study study, Respondent asked)
    {
        if (study.Case(asked.Alliance) is not { } @case)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(
                StudyProblem.UnknownAlliance(study, asked.Alliance));
        }

        if (!asked.Account.IsVoice())
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(Problem.Of(StudyProblems.RespondentOfRecord, asked.Alliance));
        }

        if (study.Owner(asked.Alliance, asked.Account) is not null)
        {
            return Result<IReadOnlyList<StudyChange>>.Of([]);
        }

        return @case.Answers.Any(a => a.Account == asked.Account)
            ? Result<IReadOnlyList<StudyChange>>.Failed(Problem.Of(HasAnswers, asked.Alliance, Keyword.Of(asked.Account)))
            : Result<IReadOnlyList<StudyChange>>.Of([new StudyChange.Put(asked)]);
    }
}
