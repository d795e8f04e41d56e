using Alliage.Core.Problems;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Workshop;

/// <summary>Drops a draft, or deletes a framework of the workspace's own that no study uses.</summary>
public sealed class DeleteFramework(OwnFrameworks frameworks, FrameworkUses uses, IFrameworkStore store)
{
    /// <summary>Drops the draft; published versions stay. Problems <c>framework-draft-unknown</c>, <c>framework-draft-changed</c>.</summary>
    public Task<Result<KeptDraft>> Draft(string id, long seen, CancellationToken stop) => store.Drop(id, seen, stop);

    /// <summary>Deletes all versions and the draft. Problems <c>framework-built-in</c>, <c>framework-in-use</c>, <c>framework-unknown</c>.</summary>
    public async Task<Result<KeptName>> Run(string id, CancellationToken stop)
    {
        if (frameworks.BuiltIn().Contains(id))
        {
            return Result<KeptName>.Failed(Problem.Of(WorkshopProblems.BuiltIn, id));
        }

        var used = await uses.Run(id, stop);
        if (!used.Succeeded)
        {
            return Result<KeptName>.Failed(used.Problems);
        }

        return used.Value.Count > 0
            ? Result<KeptName>.Failed(Problem.Of(WorkshopProblems.InUse, id, string.Join(", ", used.Value.Select(u => u.Study))))
            : await store.Delete(id, stop);
    }
}
