using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>What changes and journal entries do to rows; texts and files are no rows.</summary>
internal static class RowEditsOf
{
    /// <summary>What changes do.</summary>
    public static IEnumerable<RowEdit> Changes(IEnumerable<StudyChange> changes) => changes.SelectMany(change => change switch
    {
        StudyChange.Put(var row) => [new RowEdit(row, IsPut: true)],
        StudyChange.Remove(var row) => [new RowEdit(row, IsPut: false)],
        _ => (IEnumerable<RowEdit>)[],
    });

    /// <summary>What takes entries back, which come in the order they were made.</summary>
    public static IEnumerable<RowEdit> Undoing(IEnumerable<JournalEntry> entries) => entries.Reverse().SelectMany(entry => entry switch
    {
        { Before: { } before } => [new RowEdit(before, IsPut: true)],
        { After: { } after } => [new RowEdit(after, IsPut: false)],
        _ => (IEnumerable<RowEdit>)[],
    });
}
