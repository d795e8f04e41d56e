using Alliage.Core.Problems;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Access;

/// <summary>Ends a code for good, and with it whatever was entered by it.</summary>
public sealed class RevokeCode(IAccessStore store, TimeProvider clock)
{
    /// <summary>Problem <c>access-code-unknown</c>.</summary>
    public Task<Result<AccessCode>> Run(string study, long number, CancellationToken stop) =>
        store.Revoke(study, number, clock.GetUtcNow().UtcDateTime, stop);
}
