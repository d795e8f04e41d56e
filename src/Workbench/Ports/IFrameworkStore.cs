using Alliage.Core.Problems;

namespace Alliage.Workbench.Ports;

/// <summary>
/// The frameworks that people made, in the workspace beside the studies: published versions, which never change, and at
/// most one draft of each, which may be unsound. What a call has acknowledged survives a kill. Two processes may use one
/// workspace at once. Failures of the outside world come back as problems.
/// </summary>
public interface IFrameworkStore
{
    /// <summary>Every published version, in the order in which they were published. At once and held: every page asks for it.</summary>
    Result<IReadOnlyList<KeptVersion>> Versions();

    /// <summary>Every draft, by the framework's id.</summary>
    Task<Result<IReadOnlyList<KeptDraft>>> Drafts(CancellationToken stop);

    /// <summary>The draft of a framework. Problem <c>framework-draft-unknown</c>.</summary>
    Task<Result<KeptDraft>> Draft(string id, CancellationToken stop);

    /// <summary>
    /// Keeps the text of a draft as it is. Problem <c>framework-draft-changed</c> where the draft is not at the revision
    /// that its author saw (0: none was there); then nothing is kept.
    /// </summary>
    Task<Result<KeptDraft>> Save(string id, long seen, string text, Author author, CancellationToken stop);

    /// <summary>
    /// Keeps a version for good; where it comes from a draft, the draft goes in the same transaction. Problems
    /// <c>framework-version-taken</c>, <c>framework-draft-changed</c>.
    /// </summary>
    /// <param name="version">The version.</param>
    /// <param name="draft">Revision of the draft that it comes from; 0 for none.</param>
    /// <param name="stop">Stops it before anything is kept.</param>
    Task<Result<KeptVersion>> Publish(KeptVersion version, long draft, CancellationToken stop);

    /// <summary>Drops a draft. Problems <c>framework-draft-unknown</c>, <c>framework-draft-changed</c>.</summary>
    Task<Result<KeptDraft>> Drop(string id, long seen, CancellationToken stop);

    /// <summary>Deletes a framework, its versions and its draft. Problem <c>framework-unknown</c>.</summary>
    Task<Result<KeptName>> Delete(string id, CancellationToken stop);
}

/// <summary>A published version: who published it and when (universal time), and its text, a framework's file.</summary>
public sealed record KeptVersion(string Id, string Version, string Text, DateTime At, string By);

/// <summary>A draft: the revision that it stands at, its text as it was typed, and who changed it last and when (universal time).</summary>
public sealed record KeptDraft(string Id, long Revision, string Text, DateTime At, string By);

/// <summary>The id of a framework.</summary>
public sealed record KeptName(string Id);
