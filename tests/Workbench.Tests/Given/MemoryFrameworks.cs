using Alliage.Core.Problems;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Tests.Given;

/// <summary>Frameworks made in a workspace, in memory.</summary>
internal sealed class MemoryFrameworks : IFrameworkStore
{
    private readonly List<KeptVersion> versions = [];
    private readonly Dictionary<string, KeptDraft> drafts = new(StringComparer.Ordinal);
    private long number;

    public Result<IReadOnlyList<KeptVersion>> Versions() => Result<IReadOnlyList<KeptVersion>>.Of([.. versions]);

    public Task<Result<IReadOnlyList<KeptDraft>>> Drafts(CancellationToken stop) =>
        Task.FromResult(Result<IReadOnlyList<KeptDraft>>.Of([.. drafts.Values]));

    public Task<Result<KeptDraft>> Draft(string id, CancellationToken stop) =>
        Task.FromResult(drafts.TryGetValue(id, out var draft) ? draft : Failed<KeptDraft>("framework-draft-unknown", id));

    public Task<Result<KeptDraft>> Save(string id, long seen, string text, Author author, CancellationToken stop)
    {
        if ((drafts.GetValueOrDefault(id)?.Revision ?? 0) != seen)
        {
            return Task.FromResult(Failed<KeptDraft>("framework-draft-changed", id, drafts.GetValueOrDefault(id)?.By ?? "", ""));
        }

        drafts[id] = new(id, ++number, text, author.At, author.Name);
        return Task.FromResult<Result<KeptDraft>>(drafts[id]);
    }

    public Task<Result<KeptVersion>> Publish(KeptVersion version, long draft, CancellationToken stop)
    {
        if (draft != 0 && (!drafts.TryGetValue(version.Id, out var kept) || kept.Revision != draft))
        {
            return Task.FromResult(Failed<KeptVersion>("framework-draft-changed", version.Id, "", ""));
        }

        if (draft != 0)
        {
            drafts.Remove(version.Id);
        }

        versions.Add(version);
        return Task.FromResult<Result<KeptVersion>>(version);
    }

    public Task<Result<KeptDraft>> Drop(string id, long seen, CancellationToken stop) =>
        Task.FromResult(drafts.Remove(id, out var draft) ? draft : Failed<KeptDraft>("framework-draft-unknown", id));

    public Task<Result<KeptName>> Delete(string id, CancellationToken stop)
    {
        versions.RemoveAll(v => v.Id == id);
        drafts.Remove(id);
        return Task.FromResult<Result<KeptName>>(new KeptName(id));
    }

    private static Result<T> Failed<T>(string id, params IReadOnlyList<string> args)
        where T : class => Result<T>.Failed(Problem.Of(id, args));
}
