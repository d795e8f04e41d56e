using Alliage.Core.Problems;
using Alliage.Core.Studies;

namespace Alliage.Workbench.Ports;

/// <summary>
/// Who may enter: codes of owners and the adviser's passphrase, in the workspace beside the studies and in no export.
/// Only what cannot be turned back is kept of either. A study that is deleted takes its codes along.
/// </summary>
public interface IAccessStore
{
    /// <summary>Keeps a new code. Problem <c>study-unknown</c>.</summary>
    Task<Result<AccessCode>> Add(NewAccessCode code, CancellationToken stop);

    /// <summary>The code of a hash, revoked or not. Problem <c>access-code-refused</c> where there is none.</summary>
    Task<Result<AccessCode>> Find(string hash, CancellationToken stop);

    /// <summary>The code of a number where it may still be used; null else. At once: every page of an owner asks for it.</summary>
    Result<LiveAccess> Live(long number);

    /// <summary>The codes of a study, in the order in which they were made.</summary>
    Task<Result<IReadOnlyList<AccessCode>>> List(string study, CancellationToken stop);

    /// <summary>Ends a code for good. Problem <c>access-code-unknown</c>; one that has ended already stays as it is.</summary>
    Task<Result<AccessCode>> Revoke(string study, long number, DateTime at, CancellationToken stop);

    /// <summary>Takes away every trace of an owner's codes; how many there were is not said.</summary>
    Task<Result<LiveAccess>> Forget(string study, string alliance, Account account, CancellationToken stop);

    /// <summary>The adviser's secret; <see cref="KeptSecret.None"/> where none was set. At once: every page asks for it.</summary>
    Result<KeptSecret> Secret();

    /// <summary>Keeps a secret in the place of the former.</summary>
    Task<Result<KeptSecret>> SetSecret(string hash, DateTime at, CancellationToken stop);
}

/// <summary>A code to keep.</summary>
/// <param name="Hash">What is kept of its letters.</param>
/// <param name="Study">The study, of the workspace.</param>
/// <param name="Alliance">Its alliance.</param>
/// <param name="Account">The voice that it opens.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="At">When, in universal time.</param>
/// <param name="By">Who gave it.</param>
public sealed record NewAccessCode(string Hash, string Study, string Alliance, Account Account, AccessKind Kind, DateTime At, string By);

/// <summary>What a code is for.</summary>
public enum AccessKind
{
    /// <summary>Given to an owner, to enter from a machine of their own.</summary>
    Code,

    /// <summary>One turn at the adviser's tablet; nobody ever sees its letters.</summary>
    Tablet,
}

/// <summary>A code without its letters, which nobody keeps.</summary>
/// <param name="Number">Its number in the workspace; never given twice.</param>
/// <param name="Study">The study.</param>
/// <param name="Alliance">Its alliance.</param>
/// <param name="Account">The voice that it opens.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="At">When it was given, in universal time.</param>
/// <param name="By">Who gave it.</param>
/// <param name="RevokedAt">When it ended, in universal time; null while it may be used.</param>
public sealed record AccessCode(
    long Number, string Study, string Alliance, Account Account, AccessKind Kind, DateTime At, string By, DateTime? RevokedAt);

/// <summary>Whether a code may be used.</summary>
/// <param name="Code">The code; null where there is none or it has ended.</param>
public sealed record LiveAccess(AccessCode? Code);

/// <summary>What is kept of the adviser's passphrase.</summary>
/// <param name="Number">Grows with each passphrase, so that the sessions of a former one end; 0 for none.</param>
/// <param name="Hash">What is kept; empty for none.</param>
public sealed record KeptSecret(long Number, string Hash)
{
    /// <summary>No passphrase was set.</summary>
    public static KeptSecret None { get; } = new(0, "");

    /// <summary>Whether one was set.</summary>
    public bool IsSet => Number > 0;
}
