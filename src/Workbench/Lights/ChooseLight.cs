using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Lights;

/// <summary>Takes a further framework into a study, in the version that it has now, or leaves one; a change of the settings like any other.</summary>
public sealed class ChooseLight(StudyFinder finder, EditSettings settings, IFrameworkSource frameworks)
{
    /// <summary>A framework that is to be left and is not among the study's: id.</summary>
    public const string NotUsed = "light-not-used";

    /// <summary>Reads the study with a framework too, after those it is read with.</summary>
    /// <param name="edit">Who changes which study.</param>
    /// <param name="framework">Id of the framework.</param>
    /// <param name="stop">Stops the writing.</param>
    public async Task<Result<StudySnapshot>> Use(Edit edit, string framework, CancellationToken stop)
    {
        if (!frameworks.List().Contains(framework))
        {
            return Result<StudySnapshot>.Failed(StudyProblem.Unknown(StudyProblems.UnknownFramework, framework, frameworks.List()));
        }

        var read = await frameworks.Read(framework, stop);
        return read.Succeeded
            ? await Change(edit, lights => [.. lights, new Light { Framework = framework, Version = read.Value.Framework.Version }], stop)
            : Result<StudySnapshot>.Failed(read.Problems);
    }

    /// <summary>Reads the study with it no more. Links, answers and reports stay.</summary>
    /// <param name="edit">Who changes which study.</param>
    /// <param name="framework">Id of the framework.</param>
    /// <param name="stop">Stops the writing.</param>
    public async Task<Result<StudySnapshot>> Leave(Edit edit, string framework, CancellationToken stop)
    {
        var found = await finder.Find(edit.Study, stop);
        return !found.Succeeded ? Result<StudySnapshot>.Failed(found.Problems)
            : found.Value.Study.Settings.Lights.Any(l => l.Framework == framework)
                ? await Change(edit, lights => [.. lights.Where(l => l.Framework != framework)], stop)
            : Result<StudySnapshot>.Failed(Problem.Of(NotUsed, framework));
    }

    private Task<Result<StudySnapshot>> Change(Edit edit, Func<IReadOnlyList<Light>, IReadOnlyList<Light>> change, CancellationToken stop) =>
        settings.Run(new(edit.Study, edit.Seen, s => s with { Lights = change(s.Lights) }, edit.By), stop);
}
