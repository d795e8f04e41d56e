using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Redactions;

namespace Alliage.Workbench.Ports;

/// <summary>
/// The workspace: studies by name, each with a journal of every change. What a call has acknowledged survives a kill.
/// Two processes may use one workspace at once. Failures of the outside world (disk full, no right to write, a
/// workspace from a newer version) come back as problems.
/// </summary>
public interface IStudyStore
{
    /// <summary>The studies, by name.</summary>
    Task<Result<IReadOnlyList<StudySummary>>> List(CancellationToken stop);

    /// <summary>A study as it stands, without its texts. Problem <c>study-unknown</c>.</summary>
    Task<Result<StudySnapshot>> Read(string study, CancellationToken stop);

    /// <summary>Everything of a study, for export. Problem <c>study-unknown</c>.</summary>
    Task<Result<StudyContents>> ReadContents(string study, CancellationToken stop);

    /// <summary>The text of a source. Problems <c>study-unknown</c>, <c>source-unknown</c>.</summary>
    Task<Result<string>> ReadText(string study, string source, CancellationToken stop);

    /// <summary>The file that a source came from, by its name. Problems <c>study-unknown</c>, <c>original-unknown</c>.</summary>
    Task<Result<OriginalFile>> ReadOriginal(string study, string name, CancellationToken stop);

    /// <summary>A new study. Problem <c>study-exists</c>.</summary>
    Task<Result<StudySnapshot>> Create(string study, StudyContents contents, Author author, CancellationToken stop);

    /// <summary>
    /// Applies changes and writes them to the journal in one transaction. Problem <c>changed-meanwhile</c> where a row
    /// that they touch was changed by someone after the revision that the author saw; then nothing is applied.
    /// </summary>
    Task<Result<StudySnapshot>> Append(
        string study, long seen, IReadOnlyList<StudyChange> changes, Author author, CancellationToken stop);

    /// <summary>The journal of a study after a revision, oldest first.</summary>
    Task<Result<IReadOnlyList<JournalEntry>>> Journal(string study, long after, CancellationToken stop);

    /// <summary>The lines of the journal that say that something was redacted, oldest first.</summary>
    Task<Result<IReadOnlyList<JournalEntry>>> Redactions(string study, CancellationToken stop);

    /// <summary>
    /// Redacts a study: rows, texts, originals and the journal itself are rewritten, and what stood before is gone from
    /// the file. Only a mark in the journal says that it was done. Problems <c>study-replaced</c>,
    /// <c>redaction-clash</c> where two rows would get one key; <c>redacted-words-remain</c> where all is rewritten and
    /// another program still reads what stood before.
    /// </summary>
    Task<Result<RedactedStudy>> Redact(
        string study, long seen, Func<Redactable, Redaction> redact, Author author, CancellationToken stop);

    /// <summary>
    /// Whole workspaces that the program kept beside this one, before an update or a restore, with this study in them as
    /// it stood then: no redaction reaches them. One that cannot be read is taken to hold it.
    /// </summary>
    Task<Result<IReadOnlyList<WorkspaceCopy>>> Copies(string study, CancellationToken stop);

    /// <summary>Deletes such copies by their names; a name that is none of theirs is left alone. What is left.</summary>
    Task<Result<IReadOnlyList<WorkspaceCopy>>> DropCopies(string study, IReadOnlyCollection<string> names, CancellationToken stop);

    /// <summary>At most so many revisions before one, newest first, without their rows.</summary>
    Task<Result<IReadOnlyList<RevisionMark>>> Revisions(string study, long before, int most, CancellationToken stop);

    /// <summary>Deletes a study with its journal; its words are gone from the file. Problem <c>study-unknown</c>.</summary>
    Task<Result<StudySummary>> Delete(string study, CancellationToken stop);

    /// <summary>Writes the whole workspace, journal included, to one new file. Problem <c>file-exists</c>.</summary>
    Task<Result<BackupSummary>> Backup(string path, CancellationToken stop);

    /// <summary>
    /// Replaces the workspace by a backup, once the backup has been read through and found sound; the former workspace
    /// is kept beside it. Problems <c>backup-unreadable</c>, <c>workspace-newer</c>.
    /// </summary>
    Task<Result<BackupSummary>> Restore(string path, CancellationToken stop);
}
