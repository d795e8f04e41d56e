using System.Globalization;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Diagnosis;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Advising;

/// <summary>
/// Sets the day on which an alliance is looked at again. It is set for both owners alike, whatever either has answered,
/// so that the day tells nothing of one of them.
/// </summary>
public sealed class LookAgain(ChangeNow change, TimeProvider clock)
{
    /// <summary>No day after today: what was asked for.</summary>
    public const string NotLater = "again-not-later";

    /// <summary>Nobody of this alliance was asked, and no joint page was made: there is nothing to look at again.</summary>
    public const string NothingToSee = "again-nothing-to-see";

    /// <summary>Problems <c>unknown-alliance</c>, <c>again-not-later</c>, <c>again-nothing-to-see</c> and those of changing a study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="alliance">The alliance.</param>
    /// <param name="day">The day; null to set none.</param>
    /// <param name="by">Who sets it.</param>
    /// <param name="stop">Stops it before anything is kept.</param>
    public Task<Result<Edited>> Run(string study, string alliance, DateOnly? day, string by, CancellationToken stop) =>
        change.Run(study, by, editing => Plan(editing.Study, alliance, day), stop);

    /// <summary>The day that was set for an alliance; null where none was.</summary>
    internal static DateOnly? Day(Study study, string alliance) =>
        study.JointPages.FirstOrDefault(p => p.Alliance == alliance)?.Again
            ?? study.Owners.Where(o => o.Alliance == alliance).Select(o => o.Respondent.Again).FirstOrDefault(d => d is not null);

    private Result<IReadOnlyList<StudyChange>> Plan(Study study, string alliance, DateOnly? day)
    {
        if (study.Case(alliance) is null)
        {
            return Failed(StudyProblem.UnknownAlliance(study, alliance));
        }

        if (day <= DateOnly.FromDateTime(clock.GetLocalNow().DateTime))
        {
            return Failed(Problem.Of(NotLater, day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        List<StudyRow> rows =
        [
            .. study.JointPages.Where(p => p.Alliance == alliance && p.Again != day).Select(p => p with { Again = day }),
            .. study.Owners.Where(o => o.Alliance == alliance && o.Respondent.Again != day).Select(o => o.Respondent with { Again = day }),
        ];
        return rows.Count == 0 && day is not null && Day(study, alliance) != day
            ? Failed(Problem.Of(NothingToSee, alliance))
            : Result<IReadOnlyList<StudyChange>>.Of([.. rows.Select(r => new StudyChange.Put(r))]);
    }

    private static Result<IReadOnlyList<StudyChange>> Failed(Problem problem) => Result<IReadOnlyList<StudyChange>>.Failed(problem);
}
