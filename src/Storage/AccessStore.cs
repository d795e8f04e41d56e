using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Storage.Access;
using Alliage.Storage.Workspaces;
using Alliage.Workbench.Ports;

namespace Alliage.Storage;

/// <summary>Who may enter a workspace, in the same SQLite file as its studies: a backup carries it, an export of a study does not.</summary>
public sealed class AccessStore : IAccessStore
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Workspace workspace;
    private readonly Lock writing = new();

    /// <param name="folder">The workspace's folder; made when something is first written.</param>
    public AccessStore(string folder) => workspace = new Workspace(folder, Patience, mostPages: null);

    public Task<Result<AccessCode>> Add(NewAccessCode code, CancellationToken stop) =>
        Writing(statements => CodeTable.Add(statements, code), stop);

    public Task<Result<AccessCode>> Find(string hash, CancellationToken stop) => Attempt.Of(
        workspace,
        () => Reading(statements => CodeTable.OfHash(statements, hash)) ?? throw ProblemException.Of("access-code-refused"),
        stop);

    public Result<LiveAccess> Live(long number) => Attempt.Now(
        workspace,
        () => new LiveAccess(Reading(statements => CodeTable.OfNumber(statements, number)) is { RevokedAt: null } code ? code : null));

    public Task<Result<IReadOnlyList<AccessCode>>> List(string study, CancellationToken stop) => Attempt.Of<IReadOnlyList<AccessCode>>(
        workspace,
        () => Reading(statements => CodeTable.OfStudy(statements, study)) ?? [],
        stop);

    public Task<Result<AccessCode>> Revoke(string study, long number, DateTime at, CancellationToken stop) =>
        Writing(statements => CodeTable.Revoke(statements, study, number, at), stop);

    public Task<Result<LiveAccess>> Forget(string study, string alliance, Account account, CancellationToken stop) => Writing(
        statements =>
        {
            CodeTable.Forget(statements, study, alliance, account);
            return new LiveAccess(null);
        },
        stop);

    public Result<KeptSecret> Secret() => Attempt.Now(workspace, () => Reading(SecretTable.Get) ?? KeptSecret.None);

    public Task<Result<KeptSecret>> SetSecret(string hash, DateTime at, CancellationToken stop) =>
        Writing(statements => SecretTable.Put(statements, hash, at), stop);

    private T? Reading<T>(Func<Statements, T?> work)
        where T : class
    {
        using var statements = workspace.OpenToRead();
        return statements is null ? null : work(statements);
    }

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
