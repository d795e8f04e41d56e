using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Alliances;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>What a person may change of what holds for a whole study.</summary>
/// <param name="Study">The study.</param>
/// <param name="Seen">The revision that the person saw; 0 for a built-in study that is not in the workspace.</param>
/// <param name="Change">The settings as they stand, changed.</param>
/// <param name="By">Who changes them; empty is a problem.</param>
public sealed record SettingsEdit(string Study, long Seen, Func<Settings, Settings> Change, string By);

/// <summary>Changes the settings of a study and writes it in the journal; all that is wrong is said at once.</summary>
public sealed class EditSettings(StudyFinder finder, IFrameworkSource frameworks, IStudyStore store, TimeProvider clock)
{
    /// <summary>Findings of the checks on settings, <c>name-missing</c>, <c>study-read-only</c>, <c>changed-meanwhile</c>, and problems of finding the study.</summary>
    public async Task<Result<StudySnapshot>> Run(SettingsEdit edit, CancellationToken stop)
    {
        var found = await finder.Find(edit.Study, stop);
        if (!found.Succeeded)
        {
            return Result<StudySnapshot>.Failed(found.Problems);
        }

        if (found.Value.Place == StudyPlace.Folder)
        {
            return Result<StudySnapshot>.Failed(Problem.Of(StudyProblem.ReadOnly, edit.Study, found.Value.Study.Name));
        }

        var settings = edit.Change(found.Value.Study.Settings);
        var problems = await Problems(settings, found.Value.Study, stop);
        if (string.IsNullOrWhiteSpace(edit.By))
        {
            problems.Add(Problem.Of(EditCase.NameMissing));
        }

        return problems.Count > 0
            ? Result<StudySnapshot>.Failed(problems)
            : await new Keeping(store).Run(
                edit.Study,
                found.Value,
                edit.Seen,
                [new StudyChange.Put(settings)],
                new(edit.By.Trim(), clock.GetUtcNow().UtcDateTime),
                stop);
    }

    private async Task<List<Problem>> Problems(Settings settings, Study study, CancellationToken stop)
    {
        var framework = await frameworks.Of(settings, stop);
        var rows = new StudyRows { Settings = settings, People = study.People };
        var contents = new StudyContents(rows, new Dictionary<string, string>(), new Dictionary<string, ReadOnlyMemory<byte>>());
        var findings = StudyChecks.Of(contents, framework.Succeeded ? framework.Value.Framework : null, await frameworks.ReadAll(stop));
        return [.. findings.Where(f => ReferenceEquals(f.Row, settings)).Select(f => f.At(null))];
    }
}
