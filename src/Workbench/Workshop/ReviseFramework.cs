using Alliage.Core.Problems;
using Alliage.Workbench.Alliances;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Workshop;

/// <summary>Begins a draft of the next version of a framework of the workspace's own, from the one published last.</summary>
public sealed class ReviseFramework(OwnFrameworks frameworks, IFrameworkStore store, TimeProvider clock)
{
    /// <summary>Problems <c>framework-built-in</c>, <c>framework-unknown</c>, <c>framework-draft-changed</c> where there is a draft already, <c>name-missing</c>.</summary>
    public async Task<Result<KeptDraft>> Run(string id, string by, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(by))
        {
            return Result<KeptDraft>.Failed(Problem.Of(EditCase.NameMissing));
        }

        return frameworks.VersionsOf(id) is [.., var newest]
            ? await store.Save(id, 0, newest.Text, new(by.Trim(), clock.GetUtcNow().UtcDateTime), stop)
            : Result<KeptDraft>.Failed(frameworks.BuiltIn().Contains(id)
                ? Problem.Of(WorkshopProblems.BuiltIn, id)
                : Problem.Of("framework-unknown", id, string.Join(", ", frameworks.List())));
    }
}
