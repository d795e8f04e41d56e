using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Redactions;

/// <summary>What a redaction makes of a study and of its journal. Pure: the store applies it, all of it or nothing.</summary>
public abstract class Redaction
{
    /// <summary>What it is, in the journal: <c>names</c> or <c>voice</c>; never what was redacted.</summary>
    public abstract string Kind { get; }

    /// <summary>In how many places of the study as it stands.</summary>
    public abstract int Places { get; }

    /// <summary>The rows, one for each that came; null for one that goes.</summary>
    public abstract IReadOnlyList<StudyRow?> Rows { get; }

    /// <summary>Each text under its source's new id.</summary>
    public abstract IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>Each original under its new name.</summary>
    public abstract IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Originals { get; }

    /// <summary>The journal, one entry for each that came, in order; null for one that goes.</summary>
    public abstract IReadOnlyList<JournalEntry?> Journal { get; }
}

/// <summary>A study with its journal, to be redacted.</summary>
/// <param name="Rows">All rows, in the study's order.</param>
/// <param name="Texts">All texts by source.</param>
/// <param name="Originals">All originals by name.</param>
/// <param name="Journal">The whole journal, oldest first.</param>
public sealed record Redactable(
    IReadOnlyList<StudyRow> Rows,
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Originals,
    IReadOnlyList<JournalEntry> Journal);
