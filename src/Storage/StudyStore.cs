using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Storage.Journals;
using Alliage.Storage.Snapshots;
using Alliage.Storage.Studies;
using Alliage.Storage.Workspaces;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Redactions;

namespace Alliage.Storage;

/// <summary>
/// A workspace in one SQLite file. SQLite has no waiting of its own to hand over, so each call does its work before it
/// returns; results are tasks because another engine's would be.
/// </summary>
public sealed class StudyStore : IStudyStore
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Workspace workspace;
    private readonly HeldStudies held = new();

    // Writers of this program queue here, where waking up is immediate; other programs are waited for by SQLite.
    private readonly Lock writing = new();

    /// <param name="folder">The workspace's folder; made when something is first written.</param>
    public StudyStore(string folder)
        : this(folder, Patience)
    {
    }

    internal StudyStore(string folder, TimeSpan patience, int? mostPages = null) => workspace = new Workspace(folder, patience, mostPages);

    public Task<Result<IReadOnlyList<StudySummary>>> List(CancellationToken stop) => Try<IReadOnlyList<StudySummary>>(
        () =>
        {
            using var statements = workspace.OpenToRead();
            return statements is null ? [] : Listing.All(statements);
        },
        stop);

    public Task<Result<StudySnapshot>> Read(string study, CancellationToken stop) =>
        Try(() => Reading(study, (statements, record) => Hold(statements, record).Snapshot), stop);

    public Task<Result<StudyContents>> ReadContents(string study, CancellationToken stop) => Try(
        () => Reading(
            study,
            (statements, record) =>
            {
                var rows = Hold(statements, record).Rows;
                var texts = TextTable.All(statements, record.Number);
                foreach (var source in rows.Sources)
                {
                    texts.TryAdd(source.Id, "");
                }

                var named = rows.Sources.Select(s => s.Original).OfType<string>().ToHashSet();
                return new StudyContents(rows, texts, OriginalTable.Named(statements, record.Number, named));
            }),
        stop);

    public Task<Result<string>> ReadText(string study, string source, CancellationToken stop) =>
        Try(() => Reading(study, (statements, record) => TextTable.Get(statements, record, source)), stop);

    public Task<Result<OriginalFile>> ReadOriginal(string study, string name, CancellationToken stop) => Try(
        () => Reading(study, (statements, record) => OriginalTable.Find(statements, record.Number, name) is var (kept, bytes)
            ? new OriginalFile(kept, bytes)
            : throw ProblemException.Of("original-unknown", study, name)),
        stop);

    public Task<Result<StudySnapshot>> Create(string study, StudyContents contents, Author author, CancellationToken stop) => Try(
        () => Writing(statements =>
        {
            using var transaction = statements.BeginWriting();
            var record = Creating.Write(statements, study, contents, author, stop);
            var created = HeldStudy.Load(statements, record);
            transaction.Commit();
            held.Keep(created);
            return created.Snapshot;
        }),
        stop);

    public Task<Result<StudySnapshot>> Append(
        string study, long seen, IReadOnlyList<StudyChange> changes, Author author, CancellationToken stop) => Try(
        () => Writing(statements =>
        {
            using var transaction = statements.BeginWriting();
            var record = StudyRecord.Get(statements, study);
            Conflicts.Refuse(statements, record, seen, changes);
            var before = Hold(statements, record);
            var appending = new Appending(statements, record, author);
            foreach (var change in changes)
            {
                appending.Apply(change);
            }

            if (!appending.Changed)
            {
                return before.Snapshot;
            }

            var after = before.With(record.Next(statements, author.At), appending.Rows);
            transaction.Commit();
            held.Keep(after);
            return after.Snapshot;
        }),
        stop);

    public Task<Result<IReadOnlyList<JournalEntry>>> Journal(string study, long after, CancellationToken stop) =>
        Try<IReadOnlyList<JournalEntry>>(
            () => Reading(study, (statements, record) => JournalTable.Entries(statements, record.Number, after)), stop);

    public Task<Result<IReadOnlyList<JournalEntry>>> Redactions(string study, CancellationToken stop) =>
        Try<IReadOnlyList<JournalEntry>>(() => Reading(study, (statements, record) => JournalTable.Redactions(statements, record.Number)), stop);

    public Task<Result<IReadOnlyList<RevisionMark>>> Revisions(string study, long before, int most, CancellationToken stop) =>
        Try<IReadOnlyList<RevisionMark>>(
            () => Reading(study, (statements, record) => JournalTable.Marks(statements, record.Number, before, most)), stop);

    public Task<Result<RedactedStudy>> Redact(
        string study, long seen, Func<Redactable, Redaction> redact, Author author, CancellationToken stop) => Try(
        () => Writing(statements =>
        {
            HeldStudy after;
            int places;
            using (var transaction = statements.BeginWriting())
            {
                var record = StudyRecord.Get(statements, study);
                (record, places) = Redacting.Of(statements, record, Hold(statements, record).Rows, seen, redact, author);
                after = HeldStudy.Load(statements, record);
                transaction.Commit();
            }

            held.Forget();
            held.Keep(after);
            return Purge.Now(statements)
                ? new RedactedStudy(after.Snapshot, places, KeptCopies.Of(workspace, study))
                : throw ProblemException.Of(RedactionProblems.WordsRemain, study);
        }),
        stop);

    public Task<Result<IReadOnlyList<WorkspaceCopy>>> Copies(string study, CancellationToken stop) =>
        Try(() => KeptCopies.Of(workspace, study), stop);

    public Task<Result<IReadOnlyList<WorkspaceCopy>>> DropCopies(string study, IReadOnlyCollection<string> names, CancellationToken stop) => Try(
        () =>
        {
            lock (writing)
            {
                KeptCopies.Drop(workspace, names);
                return KeptCopies.Of(workspace, study);
            }
        },
        stop);

    public Task<Result<StudySummary>> Delete(string study, CancellationToken stop) => Try(
        () =>
        {
            held.Forget();
            return Writing(statements => Deleting.Of(statements, study));
        },
        stop);

    public Task<Result<BackupSummary>> Backup(string path, CancellationToken stop) =>
        Try(() => BackingUp.Write(workspace, path), stop);

    public Task<Result<BackupSummary>> Restore(string path, CancellationToken stop) => Try(
        () =>
        {
            lock (writing)
            {
                held.Forget();
                return Restoring.Put(workspace, path);
            }
        },
        stop);

    private T Reading<T>(string study, Func<Statements, StudyRecord, T> work)
    {
        using var statements = workspace.OpenToRead() ?? throw ProblemException.Of("study-unknown", study);
        using var transaction = statements.BeginReading();
        return work(statements, StudyRecord.Get(statements, study));
    }

    private T Writing<T>(Func<Statements, T> work)
    {
        lock (writing)
        {
            using var statements = workspace.OpenToWrite();
            return work(statements);
        }
    }

    private HeldStudy Hold(Statements statements, StudyRecord record)
    {
        var study = held.At(statements, record);
        held.Keep(study);
        return study;
    }

    private Task<Result<T>> Try<T>(Func<T> work, CancellationToken stop)
        where T : class => Attempt.Of(workspace, work, stop);
}
