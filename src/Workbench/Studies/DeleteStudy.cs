using Alliage.Core.Problems;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>Deletes a study of the workspace with its journal. What comes with the program, and folders, are left alone.</summary>
public sealed class DeleteStudy(IStudyStore store, StudyFinder finder, BuiltInStudies builtIn)
{
    public async Task<Result<StudySummary>> Run(string study, CancellationToken stop)
    {
        var deleted = await store.Delete(study, stop);
        if (deleted.Succeeded || !StudyFinder.IsUnknown(deleted.Problems))
        {
            return deleted;
        }

        return Result<StudySummary>.Failed(
            builtIn.Folders.ContainsKey(study) ? Problem.Of(StudyProblem.ReadOnly, study, study) : await finder.Unknown(study, stop));
    }
}
