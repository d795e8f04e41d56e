using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Workshop;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Workshop;

/// <summary>Two versions of a framework with what differs.</summary>
public sealed record ComparedVersions(WordedFramework Before, WordedFramework After, IReadOnlyList<EntryChange> Changes);

/// <summary>Compares two versions of a framework, or a version with its draft.</summary>
public sealed class CompareVersions(OpenFramework open, IFrameworkStore store)
{
    /// <summary>What names the draft instead of a version.</summary>
    public const string Draft = "draft";

    /// <summary>What differs. Problems <c>framework-unknown</c>, <c>framework-version-unknown</c>, <c>framework-draft-unknown</c>, <c>framework-draft-unreadable</c>.</summary>
    public async Task<Result<ComparedVersions>> Run(string id, string from, string to, CancellationToken stop)
    {
        var (before, after) = (await Read(id, from, stop), await Read(id, to, stop));
        List<Problem> problems = [.. before.Problems, .. after.Problems];
        return problems.Count > 0
            ? Result<ComparedVersions>.Failed(problems)
            : new ComparedVersions(before.Value, after.Value, FrameworkComparison.Of(before.Value, after.Value));
    }

    private async Task<Result<WordedFramework>> Read(string id, string version, CancellationToken stop)
    {
        if (version != Draft)
        {
            return await open.Read(id, version, stop);
        }

        var draft = await store.Draft(id, stop);
        return !draft.Succeeded ? Result<WordedFramework>.Failed(draft.Problems)
            : OpenedDraft.Of(draft.Value).Worded is { } worded ? worded
            : Result<WordedFramework>.Failed(Problem.Of(WorkshopProblems.DraftUnreadable, id));
    }
}
