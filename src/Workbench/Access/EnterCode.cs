using Alliage.Core.Problems;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Access;

/// <summary>
/// What a code opens. One that is mistyped, unknown, ended or for the tablet is answered alike and does the same work:
/// a hash and one look.
/// </summary>
public sealed class EnterCode(IAccessStore store)
{
    /// <summary>Problem <c>access-code-refused</c>.</summary>
    public async Task<Result<AccessCode>> Run(string typed, CancellationToken stop)
    {
        var found = await store.Find(AccessLetters.Hash(typed), stop);
        return found.Succeeded && found.Value is { RevokedAt: not null } or { Kind: AccessKind.Tablet }
            ? Result<AccessCode>.Failed(Problem.Of("access-code-refused"))
            : found;
    }
}
