using Alliage.Core.Evidence;
using Alliage.Core.Flows;
using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Flows;

/// <summary>One case as a flow of resources.</summary>
/// <param name="Opened">The study with the framework.</param>
/// <param name="Use">What the study has for it: where there is nothing, nothing flows for that reason.</param>
/// <param name="Flow">The case.</param>
public sealed record OpenedFlow(OpenedStudy Opened, FrameworkUse Use, FlowCase Flow);

/// <summary>Opens one alliance under a framework that is a flow of resources.</summary>
public sealed class OpenFlow(OpenStudy open)
{
    /// <summary>The framework that is used where none is named.</summary>
    public const string Usual = "resource-saturation";

    /// <summary>Problems <c>framework-without-flow</c> and <c>unknown-alliance</c>, and those of opening the study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="alliance">Id of the alliance.</param>
    /// <param name="framework">Id of a framework of that kind; null for the usual one.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Result<OpenedFlow>> Run(string study, string alliance, string? framework, CancellationToken stop)
    {
        var opened = await open.Run(study, framework ?? Usual, stop);
        if (!opened.Succeeded)
        {
            return Result<OpenedFlow>.Failed(opened.Problems);
        }

        var (read, grid) = (opened.Value.Study, opened.Value.Framework.Framework);
        if (grid.Kind != FrameworkKind.Flow)
        {
            return Result<OpenedFlow>.Failed(new Problem(StudyProblems.FrameworkWithoutFlow, null, null, [grid.Id, Keyword.Of(grid.Kind)]));
        }

        return read.Case(alliance) is { } found
            ? new OpenedFlow(opened.Value, FrameworkUse.Of(read, grid), FlowCase.Of(CaseReadings.Of(found, read, grid)))
            : Result<OpenedFlow>.Failed(StudyProblem.UnknownAlliance(read, alliance));
    }
}
