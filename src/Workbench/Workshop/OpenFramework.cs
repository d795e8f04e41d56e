using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Workshop;

/// <summary>A framework with its versions and who uses it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsOwn">Whether it was made here.</param>
/// <param name="Shown">The version shown; null where only a draft is there.</param>
/// <param name="Versions">Its versions as they were published, the oldest first; none of one that comes with the program.</param>
/// <param name="Draft">Its draft; null for none.</param>
/// <param name="Uses">Studies of the workspace that use it.</param>
public sealed record OpenedFramework(
    string Id, bool IsOwn, WordedFramework? Shown, IReadOnlyList<KeptVersion> Versions, OpenedDraft? Draft, IReadOnlyList<UsingStudy> Uses);

/// <summary>Opens a framework outside any study.</summary>
public sealed class OpenFramework(OwnFrameworks frameworks, IFrameworkStore store, FrameworkUses uses)
{
    /// <summary>Problems <c>framework-unknown</c>, <c>framework-version-unknown</c>, and those of reading.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">The version to show; null for the newest.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Result<OpenedFramework>> Run(string id, string? version, CancellationToken stop)
    {
        var drafts = await store.Drafts(stop);
        var draft = drafts.Succeeded ? drafts.Value.FirstOrDefault(d => d.Id == id) : null;
        var isThere = frameworks.List().Contains(id);
        if (!isThere && draft is null)
        {
            return Result<OpenedFramework>.Failed(
                drafts.Succeeded ? [StudyProblem.Unknown("framework-unknown", id, frameworks.List())] : drafts.Problems);
        }

        var shown = isThere ? await Read(id, version, stop) : null;
        var used = await uses.Run(id, stop);
        return shown is { Succeeded: false } ? Result<OpenedFramework>.Failed(shown.Problems)
            : !used.Succeeded ? Result<OpenedFramework>.Failed(used.Problems)
            : new OpenedFramework(
                id, !frameworks.BuiltIn().Contains(id), shown?.Value, frameworks.VersionsOf(id), draft is null ? null : OpenedDraft.Of(draft), used.Value);
    }

    /// <summary>The newest version, or the one that is named.</summary>
    internal async Task<Result<WordedFramework>> Read(string id, string? version, CancellationToken stop)
    {
        var read = version is null ? await frameworks.Read(id, stop) : await frameworks.Read(id, version, stop);
        return read.Succeeded && version is not null && read.Value.Framework.Version != version
            ? Result<WordedFramework>.Failed(Problem.Of(
                WorkshopProblems.VersionUnknown, id, version, string.Join(", ", Known(id, read.Value.Framework.Version))))
            : read;
    }

    private IEnumerable<string> Known(string id, string newest) => frameworks.VersionsOf(id) is { Count: > 0 } kept ? kept.Select(v => v.Version) : [newest];
}
