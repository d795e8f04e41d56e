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
public sealed record JournalEntry(long Revision, DateTime At, string By, StudyRow? Before, StudyRow? After, string? TextBefore = null);

/// <summary>A study in a list.</summary>
public sealed record StudySummary(
    string Name, LocalText Title, string Framework, int Alliances, int Sources, int Codings, DateTime ChangedAt, DateOnly? RetentionDate);

/// <summary>What a backup holds.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Studies">Names of its studies.</param>
/// <param name="Former">After it was put back: where the workspace that it replaced is kept; null where there was none.</param>
public sealed record BackupSummary(string Path, IReadOnlyList<string> Studies, string? Former = null);
