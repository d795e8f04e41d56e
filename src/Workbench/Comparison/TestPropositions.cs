using Alliage.Core.Comparison;
using Alliage.Core.Problems;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Comparison;

/// <summary>The framework's general claims on every case of a study.</summary>
public sealed record TestedPropositions(OpenedStudy Opened, IReadOnlyList<PropositionResult> Results);

/// <summary>Tests what the framework claims in general on each case: holds, breaks, cannot be told, not concerned.</summary>
public sealed class TestPropositions(OpenStudy open, HeldPlacements held)
{
    public async Task<Result<TestedPropositions>> Run(string study, CancellationToken stop)
    {
        var opened = await open.Run(study, null, stop);
        if (!opened.Succeeded)
        {
            return Result<TestedPropositions>.Failed(opened.Problems);
        }

        var framework = opened.Value.Framework.Framework;
        return new TestedPropositions(
            opened.Value,
            [.. held.All(opened.Value.Study, framework).SelectMany(p => PropositionResult.Of(p, framework))]);
    }
}
