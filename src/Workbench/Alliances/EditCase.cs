using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Alliances;

/// <summary>Changes to the rows of one case.</summary>
/// <param name="Study">The study.</param>
/// <param name="Alliance">Its alliance.</param>
/// <param name="Seen">The revision that the person saw; 0 for a built-in study that is not in the workspace.</param>
/// <param name="Changes">What to put and what to remove.</param>
/// <param name="By">Who changes it; empty is a problem.</param>
public sealed record CaseEdit(string Study, string Alliance, long Seen, IReadOnlyList<StudyChange> Changes, string By);

/// <summary>
/// Changes a case and writes it in the journal. The first change of a built-in study copies it into the workspace under
/// its name. All that is wrong is said at once, and nothing is changed then.
/// </summary>
public sealed class EditCase(StudyFinder finder, IFrameworkSource frameworks, IStudyStore store, TimeProvider clock)
{
    /// <summary>The problem of someone else having changed the same row: kind, key, who, when.</summary>
    public const string ChangedMeanwhile = "changed-meanwhile";

    /// <summary>A change without the name of who makes it.</summary>
    public const string NameMissing = "name-missing";

    /// <summary>
    /// The workspace's copy that the person saw was deleted, and the study that comes with the program stands in its
    /// place: name. A change to it would silently begin another copy.
    /// </summary>
    public const string DeletedMeanwhile = "study-deleted-meanwhile";

    /// <summary>An owner who was asked answers alone: alliance, account. Nobody else changes those answers.</summary>
    public const string OwnersOwn = "owner-answers-own";

    /// <summary>
    /// Findings of the checks on the rows put, <see cref="NameMissing"/>, <see cref="StudyProblem.ReadOnly"/>,
    /// <see cref="ChangedMeanwhile"/>, <see cref="DeletedMeanwhile"/>, and problems of finding the study.
    /// </summary>
    public async Task<Result<StudySnapshot>> Run(CaseEdit edit, CancellationToken stop)
    {
        var found = await finder.Find(edit.Study, stop);
        if (!found.Succeeded)
        {
            return Result<StudySnapshot>.Failed(found.Problems);
        }

        var study = found.Value.Study;
        if (found.Value.Place == StudyPlace.Folder)
        {
            return Result<StudySnapshot>.Failed(Problem.Of(StudyProblem.ReadOnly, edit.Study, study.Name));
        }

        if (found.Value.Place == StudyPlace.BuiltIn && edit.Seen > 0)
        {
            return Result<StudySnapshot>.Failed(Problem.Of(DeletedMeanwhile, edit.Study));
        }

        if (study.Case(edit.Alliance) is not { } @case)
        {
            return Result<StudySnapshot>.Failed(StudyProblem.UnknownAlliance(study, edit.Alliance));
        }

        var framework = await frameworks.Of(study.Settings, stop);
        var problems = Problems(edit, @case, study, framework.Succeeded ? framework.Value.Framework : null, await frameworks.ReadAll(stop));
        return problems.Count > 0 ? Result<StudySnapshot>.Failed(problems) : await new Keeping(store).Run(
                edit.Study, found.Value, edit.Seen, edit.Changes, new(edit.By.Trim(), clock.GetUtcNow().UtcDateTime), stop);
    }

    private static List<Problem> Problems(
        CaseEdit edit, CaseFile @case, Study study, Framework? framework, IReadOnlyList<Framework> others)
    {
        if (edit.Changes.Any(c => c is not (StudyChange.Put or StudyChange.Remove)))
        {
            throw new ArgumentException("Texts are not changed here.", nameof(edit));
        }

        var put = edit.Changes.OfType<StudyChange.Put>().Select(p => p.Row).ToHashSet(ReferenceEqualityComparer.Instance);
        var rows = CaseRows.Of(@case, study).After(RowEditsOf.Changes(edit.Changes));

        // The texts are not at hand and nothing here changes them: only findings on what is put now are heard.
        var contents = new StudyContents(rows, new Dictionary<string, string>(), new Dictionary<string, ReadOnlyMemory<byte>>());
        var findings = StudyChecks.Of(contents, framework, others).Where(f => f.Row is not null && put.Contains(f.Row));
        List<Problem> problems =
        [
            .. findings.Select(f => f.At(null)),
            .. edit.Changes.Select(c => c is StudyChange.Put put ? put.Row : ((StudyChange.Remove)c).Row).OfType<Answer>()
                .Where(a => study.Owner(a.Alliance, a.Account) is not null)
                .Select(a => Problem.Of(OwnersOwn, a.Alliance, Keyword.Of(a.Account))),
        ];
        if (string.IsNullOrWhiteSpace(edit.By))
        {
            problems.Add(Problem.Of(NameMissing));
        }

        return problems;
    }
}
