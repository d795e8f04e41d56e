using Alliage.Core.Comparison.Claims;
using Alliage.Core.Problems;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Comparison;

/// <summary>The published account's claims, recomputed.</summary>
public sealed record RecomputedClaims(OpenedStudy Opened, IReadOnlyList<ClaimResult> Results);

/// <summary>Recomputes every checkable claim of the published account from the study's rows.</summary>
public sealed class RecomputeClaims(OpenStudy open)
{
    public async Task<Result<RecomputedClaims>> Run(string study, CancellationToken stop)
    {
        var opened = await open.Run(study, null, stop);
        return opened.Succeeded
            ? new RecomputedClaims(opened.Value, ClaimResult.All(opened.Value.Study, opened.Value.Framework.Framework))
            : Result<RecomputedClaims>.Failed(opened.Problems);
    }
}
