using Alliage.Core.Placement;
using Alliage.Core.Problems;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Placement;

/// <summary>One case with all its results and the rows behind them.</summary>
public sealed record OpenedCase(OpenedStudy Opened, CasePlacement Placement, CaseEvidence Evidence);

/// <summary>Opens one alliance: both voices side by side, with evidence.</summary>
public sealed class OpenCase(OpenStudy open, HeldPlacements held)
{
    /// <summary>With the study's own framework.</summary>
    public Task<Result<OpenedCase>> Run(string study, string alliance, CancellationToken stop) => Run(study, alliance, null, stop);

    /// <summary>Problem <c>unknown-alliance</c>, and those of opening the study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="alliance">Id of the alliance.</param>
    /// <param name="framework">Id of a framework to read it with; null for the study's own.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Result<OpenedCase>> Run(string study, string alliance, string? framework, CancellationToken stop)
    {
        var opened = await open.Run(study, framework, stop);
        if (!opened.Succeeded)
        {
            return Result<OpenedCase>.Failed(opened.Problems);
        }

        var found = opened.Value.Study.Case(alliance);
        return found is null
            ? Result<OpenedCase>.Failed(StudyProblem.UnknownAlliance(opened.Value.Study, alliance))
            : new OpenedCase(
                opened.Value, held.One(found, opened.Value.Study, opened.Value.Framework.Framework), CaseEvidence.Of(found));
    }
}
