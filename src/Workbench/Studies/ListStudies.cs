using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>A study in the list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">In the workspace, or built in.</param>
/// <param name="Summary">What it holds; null for a built-in study that cannot be read.</param>
/// <param name="Problems">Why it cannot be read.</param>
public sealed record ListedStudy(string Name, StudyPlace Place, StudySummary? Summary, IReadOnlyList<Problem> Problems);

/// <summary>The studies there are: those of the workspace, then the built-in ones that no study of the workspace hides.</summary>
public sealed class ListStudies(IStudyStore store, StudyFinder finder, BuiltInStudies builtIn)
{
    public async Task<Result<IReadOnlyList<ListedStudy>>> Run(CancellationToken stop)
    {
        var stored = await store.List(stop);
        if (!stored.Succeeded)
        {
            return Result<IReadOnlyList<ListedStudy>>.Failed(stored.Problems);
        }

        var listed = stored.Value.Select(s => new ListedStudy(s.Name, StudyPlace.Workspace, s, [])).ToList();
        foreach (var name in builtIn.Folders.Keys.Order(StringComparer.Ordinal))
        {
            if (listed.Exists(s => s.Name == name))
            {
                continue;
            }

            var read = await finder.ReadBuiltIn(name, stop);
            listed.Add(new(name, StudyPlace.BuiltIn, read.Succeeded ? Summary(read.Value.Study) : null, read.Problems));
        }

        return Result<IReadOnlyList<ListedStudy>>.Of(listed);
    }

    private static StudySummary Summary(Study study) => new(
        study.Name,
        study.Settings.Title,
        study.Settings.Framework,
        study.Cases.Count,
        study.Cases.Sum(c => c.Sources.Count),
        study.Cases.Sum(c => c.Sources.Sum(s => s.Codings.Count)),
        DateTime.MinValue,
        study.Settings.RetentionDate);
}
