using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Alliances;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Sources;

/// <summary>Checks what would change in sources and keeps it, all or nothing.</summary>
internal sealed class ChangeSources(StudyFinder finder, IFrameworkSource frameworks, IStudyStore store, TimeProvider clock)
{
    /// <param name="named">What the person called the study.</param>
    /// <param name="seen">The revision that the person saw.</param>
    /// <param name="by">Who changes it; empty is a problem.</param>
    /// <param name="build">The changes, made from the study as it stands; the texts that they rest on are put or given.</param>
    /// <param name="stop">Stops it before anything is written.</param>
    public async Task<Result<StudySnapshot>> Run(
        string named, long seen, string by, Func<FoundStudy, Task<Result<SourceChanges>>> build, CancellationToken stop)
    {
        var found = await finder.Find(named, stop);
        if (!found.Succeeded)
        {
            return Result<StudySnapshot>.Failed(found.Problems);
        }

        if (found.Value.Place == StudyPlace.Folder)
        {
            return Result<StudySnapshot>.Failed(Problem.Of(StudyProblem.ReadOnly, named, found.Value.Study.Name));
        }

        List<Problem> problems = string.IsNullOrWhiteSpace(by) ? [Problem.Of(EditCase.NameMissing)] : [];
        var built = await build(found.Value);
        if (!built.Succeeded)
        {
            return Result<StudySnapshot>.Failed([.. built.Problems, .. problems]);
        }

        var framework = await frameworks.Of(found.Value.Study.Settings, stop);
        problems.InsertRange(0, Findings(found.Value.Study, built.Value, framework.Succeeded ? framework.Value.Framework : null));
        return problems.Count > 0
            ? Result<StudySnapshot>.Failed(problems)
            : await new Keeping(store).Run(
                named, found.Value, seen, built.Value.Changes, new(by.Trim(), clock.GetUtcNow().UtcDateTime), stop);
    }

    private static IEnumerable<Problem> Findings(Study study, SourceChanges built, Framework? framework)
    {
        var texts = new Dictionary<string, string>(built.Texts, StringComparer.Ordinal);
        var originals = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var put = new HashSet<StudyRow>(ReferenceEqualityComparer.Instance);
        var touched = study.Cases.Where(c => built.Alliances.Contains(c.Alliance.Id)).Select(c => CaseRows.Of(c, study)).ToList();
        var before = touched.Aggregate(new StudyRows { Settings = study.Settings, People = study.People }, Join);
        var rows = before.After(RowEditsOf.Changes(built.Changes));
        var originalOf = rows.Sources.ToDictionary(s => s.Id, s => s.Original);
        foreach (var change in built.Changes)
        {
            switch (change)
            {
                case StudyChange.Put(var row):
                    put.Add(row);
                    break;
                case StudyChange.PutText(var source, var text):
                    texts[source] = text;
                    break;
                case StudyChange.PutOriginal(var source, var bytes):
                    originals[originalOf[source]!] = bytes;
                    break;
            }
        }

        // What is not at hand here, other texts and files, is not missing.
        return StudyChecks.Of(new StudyContents(rows, texts, originals), framework)
            .Where(f => f.Id is not (StudyProblems.TextMissing or StudyProblems.OriginalMissing))
            .Where(f => f.Row is not null && put.Contains(f.Row))
            .Select(f => f.At(null));
    }

    private static StudyRows Join(StudyRows all, StudyRows one) => all with
    {
        Alliances = [.. all.Alliances, .. one.Alliances],
        Firms = [.. all.Firms, .. one.Firms],
        Sources = [.. all.Sources, .. one.Sources],
        Turns = [.. all.Turns, .. one.Turns],
        Raised = [.. all.Raised, .. one.Raised],
    };
}

/// <summary>What would change in sources.</summary>
/// <param name="Alliances">Alliances that it touches.</param>
/// <param name="Changes">The changes.</param>
/// <param name="Texts">Texts that the changes rest on and do not put, by source.</param>
internal sealed record SourceChanges(IReadOnlyCollection<string> Alliances, IReadOnlyList<StudyChange> Changes, IReadOnlyDictionary<string, string> Texts);
