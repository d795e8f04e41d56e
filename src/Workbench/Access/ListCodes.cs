using Alliage.Core.Problems;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Access;

/// <summary>The codes given to owners of a study, without those of turns at the tablet; empty where there are none.</summary>
public sealed class ListCodes(IAccessStore store)
{
    public async Task<Result<IReadOnlyList<AccessCode>>> Run(string study, CancellationToken stop)
    {
        var listed = await store.List(study, stop);
        return listed.Succeeded
            ? Result<IReadOnlyList<AccessCode>>.Of([.. listed.Value.Where(c => c.Kind == AccessKind.Code)])
            : listed;
    }
}
