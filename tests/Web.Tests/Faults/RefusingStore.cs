using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Redactions;

namespace Alliage.Web.Tests.Faults;

/// <summary>A workspace that refuses, to read or only to write: with a problem of the world, or by a mistake of ours.</summary>
/// <param name="inner">The workspace where it does not refuse.</param>
/// <param name="problem">What it says; null to fail as a mistake of ours does.</param>
/// <param name="reads">Whether it refuses to read as well.</param>
internal sealed class RefusingStore(IStudyStore inner, Problem? problem, bool reads) : IStudyStore
{
    public Task<Result<IReadOnlyList<StudySummary>>> List(CancellationToken stop) => reads ? Refuse<IReadOnlyList<StudySummary>>() : inner.List(stop);

    public Task<Result<StudySnapshot>> Read(string study, CancellationToken stop) => reads ? Refuse<StudySnapshot>() : inner.Read(study, stop);

    public Task<Result<StudyContents>> ReadContents(string study, CancellationToken stop) =>
        reads ? Refuse<StudyContents>() : inner.ReadContents(study, stop);

    public Task<Result<string>> ReadText(string study, string source, CancellationToken stop) =>
        reads ? Refuse<string>() : inner.ReadText(study, source, stop);

    public Task<Result<OriginalFile>> ReadOriginal(string study, string name, CancellationToken stop) =>
        reads ? Refuse<OriginalFile>() : inner.ReadOriginal(study, name, stop);

    public Task<Result<IReadOnlyList<JournalEntry>>> Redactions(string study, CancellationToken stop) =>
        reads ? Refuse<IReadOnlyList<JournalEntry>>() : inner.Redactions(study, stop);

    public Task<Result<IReadOnlyList<JournalEntry>>> Journal(string study, long after, CancellationToken stop) =>
        reads ? Refuse<IReadOnlyList<JournalEntry>>() : inner.Journal(study, after, stop);

    public Task<Result<StudySnapshot>> Create(string study, StudyContents contents, Author author, CancellationToken stop) => Refuse<StudySnapshot>();

    public Task<Result<StudySnapshot>> Append(
        string study, long seen, IReadOnlyList<StudyChange> changes, Author author, CancellationToken stop) => Refuse<StudySnapshot>();

    public Task<Result<RedactedStudy>> Redact(
        string study, long seen, Func<Redactable, Redaction> redact, Author author, CancellationToken stop) => Refuse<RedactedStudy>();

    public Task<Result<IReadOnlyList<WorkspaceCopy>>> Copies(string study, CancellationToken stop) =>
        reads ? Refuse<IReadOnlyList<WorkspaceCopy>>() : inner.Copies(study, stop);

    public Task<Result<IReadOnlyList<WorkspaceCopy>>> DropCopies(string study, IReadOnlyCollection<string> names, CancellationToken stop) =>
        Refuse<IReadOnlyList<WorkspaceCopy>>();

    public Task<Result<IReadOnlyList<RevisionMark>>> Revisions(string study, long before, int most, CancellationToken stop) =>
        reads ? Refuse<IReadOnlyList<RevisionMark>>() : inner.Revisions(study, before, most, stop);

    public Task<Result<StudySummary>> Delete(string study, CancellationToken stop) => Refuse<StudySummary>();

    public Task<Result<BackupSummary>> Backup(string path, CancellationToken stop) => Refuse<BackupSummary>();

    public Task<Result<BackupSummary>> Restore(string path, CancellationToken stop) => Refuse<BackupSummary>();

    private Task<Result<T>> Refuse<T>()
        where T : class => problem is { } said
            ? Task.FromResult(Result<T>.Failed(said))
            : throw new InvalidOperationException("inside of the program");
}
