using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>Who changes which study, and what they saw of it.</summary>
/// <param name="Study">The study.</param>
/// <param name="Seen">The revision that the person saw; 0 for a built-in study that is not in the workspace.</param>
/// <param name="By">Who changes it; empty is a problem.</param>
public sealed record Edit(string Study, long Seen, string By);

/// <summary>A study after a change.</summary>
/// <param name="Snapshot">The study with its revision.</param>
/// <param name="Changes">What was put and removed; rows that were new have the ids that they were given.</param>
public sealed record Edited(StudySnapshot Snapshot, IReadOnlyList<StudyChange> Changes);

/// <summary>
/// Changes a study and writes it in the journal, in one revision. The first change of a built-in study copies it into
/// the workspace under its name. Where anything is wrong, nothing is changed.
/// </summary>
public sealed class ChangeStudy(StudyFinder finder, IFrameworkSource frameworks, IStudyStore store, TimeProvider clock)
{
    private const long FirstRevision = 1;

    /// <summary>
    /// Problems of finding the study, <see cref="StudyProblem.ReadOnly"/>, <c>name-missing</c>, those of the plan, and
    /// <c>changed-meanwhile</c>.
    /// </summary>
    public async Task<Result<Edited>> Run(
        Edit edit, Func<Editing, Task<Result<IReadOnlyList<StudyChange>>>> plan, CancellationToken stop)
    {
        var opened = await Open(edit, stop);
        if (!opened.Succeeded)
        {
            return Result<Edited>.Failed(opened.Problems);
        }

        var editing = opened.Value;
        var changes = await plan(editing);
        if (!changes.Succeeded)
        {
            return Result<Edited>.Failed(changes.Problems);
        }

        if (editing.Found.Place == StudyPlace.BuiltIn)
        {
            var copied = await store.Create(edit.Study, editing.Found.Contents!, editing.Author, stop);
            if (!copied.Succeeded && !copied.Problems.Any(p => p.Id == "study-exists"))
            {
                return Result<Edited>.Failed(copied.Problems);
            }
        }

        var kept = await store.Append(edit.Study, Math.Max(edit.Seen, FirstRevision), changes.Value, editing.Author, stop);
        return kept.Succeeded ? new Edited(kept.Value, changes.Value) : Result<Edited>.Failed(kept.Problems);
    }

    /// <summary>The study as a person would change it now; for a look ahead that changes nothing.</summary>
    internal async Task<Result<Editing>> Open(Edit edit, CancellationToken stop)
    {
        var found = await finder.Find(edit.Study, stop);
        if (!found.Succeeded)
        {
            return Result<Editing>.Failed(found.Problems);
        }

        var problems = new List<Problem>();
        if (found.Value.Place == StudyPlace.Folder)
        {
            problems.Add(Problem.Of(StudyProblem.ReadOnly, edit.Study, found.Value.Study.Name));
        }

        if (string.IsNullOrWhiteSpace(edit.By))
        {
            problems.Add(Problem.Of("name-missing"));
        }

        if (problems.Count > 0)
        {
            return Result<Editing>.Failed(problems);
        }

        var framework = await frameworks.Of(found.Value.Study.Settings, stop);
        return new Editing(
            found.Value,
            framework.Succeeded ? framework.Value.Framework : null,
            () => frameworks.ReadAll(stop),
            new Author(edit.By.Trim(), clock.GetUtcNow().UtcDateTime),
            source => found.Value.Contents is { } contents
                ? Task.FromResult<Result<string>>(contents.Texts.GetValueOrDefault(source, ""))
                : store.ReadText(edit.Study, source, stop));
    }
}

/// <summary>What a plan of changes starts from.</summary>
/// <param name="Found">The study.</param>
/// <param name="Framework">Its framework; null where there is none of that id.</param>
/// <param name="EveryFramework">All frameworks there are, read when asked for.</param>
/// <param name="Author">Who, and when.</param>
/// <param name="ReadText">The text of a source.</param>
public sealed record Editing(
    FoundStudy Found,
    Framework? Framework,
    Func<Task<List<Framework>>> EveryFramework,
    Author Author,
    Func<string, Task<Result<string>>> ReadText)
{
    /// <summary>The study as it stands.</summary>
    public Study Study => Found.Study;
}
