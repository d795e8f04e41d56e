using Alliage.Core.Problems;
using Alliage.Storage.Frameworks;
using Alliage.Storage.Workspaces;
using Alliage.Workbench.Ports;

namespace Alliage.Storage;

/// <summary>The frameworks of a workspace, in the same SQLite file as its studies.</summary>
public sealed class FrameworkStore : IFrameworkStore
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Workspace workspace;
    private readonly Lock writing = new();
    private Held held = new("", []);

    /// <param name="folder">The workspace's folder; made when something is first written.</param>
    public FrameworkStore(string folder) => workspace = new Workspace(folder, Patience, mostPages: null);

    public Result<IReadOnlyList<KeptVersion>> Versions() => Attempt.Now(workspace, () =>
    {
        using var statements = workspace.OpenToRead();
        if (statements is null)
        {
            return [];
        }

        using var transaction = statements.BeginReading();
        var stamp = VersionTable.Stamp(statements);
        var known = held;
        if (known.Stamp != stamp)
        {
            held = known = new(stamp, VersionTable.All(statements));
        }

        return known.Versions;
    });

    public Task<Result<IReadOnlyList<KeptDraft>>> Drafts(CancellationToken stop) => Attempt.Of<IReadOnlyList<KeptDraft>>(
        workspace,
        () =>
        {
            using var statements = workspace.OpenToRead();
            return statements is null ? [] : DraftTable.All(statements);
        },
        stop);

    public Task<Result<KeptDraft>> Draft(string id, CancellationToken stop) => Attempt.Of(
        workspace,
        () =>
        {
            using var statements = workspace.OpenToRead() ?? throw ProblemException.Of("framework-draft-unknown", id);
            return DraftTable.Get(statements, id);
        },
        stop);

    public Task<Result<KeptDraft>> Save(string id, long seen, string text, Author author, CancellationToken stop) =>
        Writing(
            statements =>
            {
                DraftTable.At(statements, id, seen);
                return DraftTable.Put(statements, id, text, author);
            },
            stop);

    public Task<Result<KeptVersion>> Publish(KeptVersion version, long draft, CancellationToken stop) =>
        Writing(
            statements =>
            {
                if (draft != 0)
                {
                    DraftTable.At(statements, version.Id, draft);
                    DraftTable.Delete(statements, version.Id);
                }

                VersionTable.Add(statements, version);
                return version;
            },
            stop);

    public Task<Result<KeptDraft>> Drop(string id, long seen, CancellationToken stop) =>
        Writing(
            statements =>
            {
                var draft = DraftTable.At(statements, id, seen) ?? throw ProblemException.Of("framework-draft-unknown", id);
                DraftTable.Delete(statements, id);
                return draft;
            },
            stop);

    public Task<Result<KeptName>> Delete(string id, CancellationToken stop) =>
        Writing(
            statements => VersionTable.Delete(statements, id) + DraftTable.Delete(statements, id) > 0
                ? new KeptName(id)
                : throw ProblemException.Of("framework-unknown", id, "–"),
            stop);

    /// <summary>The versions as they were read last; never the only copy.</summary>
    private sealed record Held(string Stamp, IReadOnlyList<KeptVersion> Versions);

    /// <summary>All of it in one transaction, or nothing.</summary>
    private Task<Result<T>> Writing<T>(Func<Statements, T> work, CancellationToken stop)
        where T : class => Attempt.Of(
        workspace,
        () =>
        {
            lock (writing)
            {
                using var statements = workspace.OpenToWrite();
                using var transaction = statements.BeginWriting();
                var done = work(statements);
                transaction.Commit();
                return done;
            }
        },
        stop);
}
