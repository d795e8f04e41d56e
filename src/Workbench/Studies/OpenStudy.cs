using Alliage.Core.Problems;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Frameworks;

namespace Alliage.Workbench.Studies;

/// <summary>Opens a study with the framework that it names, or with another one.</summary>
public sealed class OpenStudy(StudyFinder finder, IFrameworkSource frameworks)
{
    /// <summary>Problems of finding and reading either.</summary>
    /// <param name="named">Name in the workspace, name of a built-in study, or path of a study folder.</param>
    /// <param name="framework">Id of the framework to read it with; null for the study's own.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Result<OpenedStudy>> Run(string named, string? framework, CancellationToken stop)
    {
        var found = await finder.Find(named, stop);
        if (!found.Succeeded)
        {
            return Result<OpenedStudy>.Failed(found.Problems);
        }

        var id = framework ?? found.Value.Study.Settings.Framework;
        if (!frameworks.List().Contains(id))
        {
            return Result<OpenedStudy>.Failed(StudyProblem.Unknown(StudyProblems.UnknownFramework, id, frameworks.List()));
        }

        var settings = found.Value.Study.Settings;
        var read = id == settings.Framework ? await frameworks.Of(settings, stop) : await frameworks.Read(id, stop);
        return read.Succeeded
            ? new OpenedStudy(found.Value.Study, found.Value.Place, found.Value.Revision, read.Value)
            : Result<OpenedStudy>.Failed(read.Problems);
    }
}
