using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Journals;

/// <summary>The changes that take a revision back.</summary>
internal static class Inverse
{
    /// <param name="entries">The entries of one revision, in order.</param>
    public static IReadOnlyList<StudyChange> Of(IReadOnlyList<JournalEntry> entries) =>
        [new StudyChange.Undoes(entries[0].Revision), .. entries.Reverse().SelectMany(Of)];

    private static IEnumerable<StudyChange> Of(JournalEntry entry)
    {
        if (entry.IsText)
        {
            // Where there was no text before, the source came with it and goes with it.
            return entry.TextBefore is { } former ? [new StudyChange.PutText(((Source)entry.Before!).Id, former)] : [];
        }

        return (entry.Before, entry.After) switch
        {
            (Source source, null) => [new StudyChange.Put(source), .. entry.TextBefore is { } text ? new StudyChange[] { new StudyChange.PutText(source.Id, text) } : []],
            ({ } before, _) => [new StudyChange.Put(before)],
            (null, { } after) => [new StudyChange.Remove(after)],
            _ => [],
        };
    }
}
