using System.Globalization;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Diagnosis;
using Alliage.Workbench.Guides;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.JointPages;

/// <summary>
/// Makes the joint page: from then on both owners may open it, and neither can change what it says. It is unmade only by
/// an owner who withdraws.
/// </summary>
public sealed class MakeJointPage(ChangeNow change, ReadGuide guides)
{
    /// <summary>It was made already: alliance.</summary>
    public const string MadeAlready = "joint-page-made";

    /// <summary>There is nothing that both released: alliance.</summary>
    public const string Empty = "joint-page-empty";

    /// <summary>The day to look again is not after today: the day.</summary>
    public const string AgainPast = "joint-page-again-past";

    /// <summary>What was typed for the day to look again is no day: the words.</summary>
    public const string AgainUnread = "joint-page-again-unread";

    /// <summary>Problems <c>unknown-alliance</c>, <c>joint-page-made</c>, <c>joint-page-empty</c>, <c>joint-page-again-past</c>, and those of changing a study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="alliance">Id of the alliance.</param>
    /// <param name="by">Who makes the page.</param>
    /// <param name="again">The day to look at it again, or null.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Result<Edited>> Run(string study, string alliance, string by, DateOnly? again, CancellationToken stop)
    {
        // No page has to carry the study's revision, which would move whenever an owner writes: the row alone is guarded.
        var guide = await guides.Run(stop);
        return guide.Succeeded
            ? await change.Run(study, by, editing => Plan(editing, alliance, again, guide.Value), stop)
            : Result<Edited>.Failed(guide.Problems);
    }

    private static Result<IReadOnlyList<StudyChange>> Plan(Editing editing, string alliance, DateOnly? again, OpenedGuide guide)
    {
        var study = editing.Study;
        if (study.Case(alliance) is null)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(
                StudyProblem.UnknownAlliance(study, alliance));
        }

        List<Problem> problems =
        [
            .. study.JointPages.Any(p => p.Alliance == alliance) ? [Problem.Of(MadeAlready, alliance)]
                : OpenJointPage.ContentOf(study, alliance, guide.Guide).IsEmpty ? [Problem.Of(Empty, alliance)]
                : Array.Empty<Problem>(),
            .. again is { } day && day <= DateOnly.FromDateTime(editing.Author.At)
                ? [Problem.Of(AgainPast, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))]
                : Array.Empty<Problem>(),
        ];
        return problems.Count > 0
            ? Result<IReadOnlyList<StudyChange>>.Failed(problems)
            : Result<IReadOnlyList<StudyChange>>.Of(
                [new StudyChange.Put(new JointPage { Alliance = alliance, At = editing.Author.At, By = editing.Author.Name, Again = again })]);
    }
}
