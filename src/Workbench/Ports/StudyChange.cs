using Alliage.Core.Studies;

namespace Alliage.Workbench.Ports;

/// <summary>One change to a study.</summary>
public abstract record StudyChange
{
    /// <summary>Adds a row, or replaces the one of its kind and key.</summary>
    public sealed record Put(StudyRow Row) : StudyChange;

    /// <summary>Removes the row of this kind and key.</summary>
    public sealed record Remove(StudyRow Row) : StudyChange;

    /// <summary>Gives a source its text; the former text is kept in the journal.</summary>
    public sealed record PutText(string Source, string Text) : StudyChange;

    /// <summary>Changes no row: says that the changes beside it are the inverse of an earlier revision.</summary>
    public sealed record Undoes(long Revision) : StudyChange;

    /// <summary>
    /// Keeps the file that a source came from, under the name that the source's row gives it. A file is never replaced:
    /// the same again changes nothing, another under a name that is taken is the problem <c>original-taken</c>.
    /// </summary>
    public sealed record PutOriginal(string Source, ReadOnlyMemory<byte> Bytes) : StudyChange;
}

/// <summary>Who changes something, and when (universal time).</summary>
public sealed record Author(string Name, DateTime At);

/// <summary>A study with the revision that it stands at.</summary>
public sealed record StudySnapshot(Study Study, long Revision);

/// <summary>One change in the journal: rows before and after, null where there was or is none.</summary>
/// <param name="Revision">The revision that it belongs to.</param>
/// <param name="At">When, in universal time.</param>
/// <param name="By">Who.</param>
/// <param name="Before">The row before.</param>
/// <param name="After">The row after.</param>
/// <param name="TextBefore">The source's former text, where a text was changed or went.</param>
/// <param name="Undoes">The earlier revision of which this one is the inverse; null for a change of its own.</param>
/// <param name="Redacted">That something was redacted; then no row stands before or after.</param>
public sealed record JournalEntry(
    long Revision,
    DateTime At,
    string By,
    StudyRow? Before,
    StudyRow? After,
    string? TextBefore = null,
    long? Undoes = null,
    RedactionMark? Redacted = null)
{
    /// <summary>Whether a source was given its text: then the source's row stands before and after, as it is.</summary>
    public bool IsText => Before is Source && Before == After;
}

/// <summary>All that remains of a redaction: what kind it was and in how many places; never what was redacted.</summary>
/// <param name="Kind"><c>names</c> or <c>voice</c>.</param>
/// <param name="Places">In how many places of the study.</param>
public sealed record RedactionMark(string Kind, int Places);

/// <summary>A study after a redaction.</summary>
/// <param name="Snapshot">The study with its revision.</param>
/// <param name="Places">In how many places something was replaced or taken away.</param>
/// <param name="Copies">Copies beside the workspace that still hold what stood before.</param>
public sealed record RedactedStudy(StudySnapshot Snapshot, int Places, IReadOnlyList<WorkspaceCopy> Copies);

/// <summary>A whole workspace that the program kept beside its own, before an update or a restore.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="At">When it was kept, in universal time.</param>
/// <param name="Bytes">Its size.</param>
public sealed record WorkspaceCopy(string Name, DateTime At, long Bytes);

/// <summary>One revision of the journal, without its rows.</summary>
/// <param name="Revision">Its number.</param>
/// <param name="By">Who.</param>
/// <param name="Undoes">The earlier revision of which it is the inverse; null for a change of its own.</param>
public sealed record RevisionMark(long Revision, string By, long? Undoes);

/// <summary>A study in a list.</summary>
public sealed record StudySummary(
    string Name, LocalText Title, string Framework, int Alliances, int Sources, int Codings, DateTime ChangedAt, DateOnly? RetentionDate);

/// <summary>What a backup holds.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Studies">Names of its studies.</param>
/// <param name="Former">After it was put back: where the workspace that it replaced is kept; null where there was none.</param>
public sealed record BackupSummary(string Path, IReadOnlyList<string> Studies, string? Former = null);

/// <summary>A file that a source came from, as it came.</summary>
public sealed record OriginalFile(string Name, ReadOnlyMemory<byte> Bytes);
