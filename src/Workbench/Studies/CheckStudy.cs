using Alliage.Core.Problems;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>Everything that is wrong with a study, wherever it is; nothing where it is sound.</summary>
public sealed class CheckStudy(IStudyStore store, StudyFinder finder, IFrameworkSource frameworks)
{
    public async Task<IReadOnlyList<Problem>> Run(string study, CancellationToken stop)
    {
        var found = await finder.Find(study, stop);
        if (!found.Succeeded || found.Value.Place != StudyPlace.Workspace)
        {
            return found.Problems;
        }

        var contents = await store.ReadContents(study, stop);
        if (!contents.Succeeded)
        {
            return contents.Problems;
        }

        var framework = await frameworks.Of(contents.Value.Rows.Settings, stop);
        return StudyChecks.Problems(
            contents.Value, framework.Succeeded ? framework.Value.Framework : null, await frameworks.ReadAll(stop));
    }
}
