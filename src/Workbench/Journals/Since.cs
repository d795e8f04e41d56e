using System.Globalization;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Journals;

/// <summary>
/// What stands against taking a revision back: what was done since and stands, on the same rows, on the text that they
/// point into, on the rows that they name, or built on what would go. What was itself undone is no obstacle.
/// </summary>
/// <param name="later">The entries after the revision, oldest first.</param>
internal sealed class Since(IReadOnlyList<JournalEntry> later)
{
    private readonly List<JournalEntry> standing = Standing(later);

    /// <summary><c>undo-blocked</c>, once for each row concerned: kind, key, who, when.</summary>
    /// <param name="entries">The entries of the revision to take back.</param>
    public IReadOnlyList<Problem> Against(IReadOnlyList<JournalEntry> entries)
    {
        if (standing.Count == 0)
        {
            return [];
        }

        var touched = standing.ToLookup(NameOf);
        var texts = standing.Where(e => e.IsText).ToLookup(e => ((Source)e.Before!).Id);
        var builtOn = standing.Where(e => !e.IsText && e.After is not null)
            .SelectMany(e => RowName.ParentsOf(e.After!).Select(p => (Parent: p, Entry: e)))
            .ToLookup(b => b.Parent, b => b.Entry);
        return
        [
            .. entries.SelectMany(e => Against(e, touched, texts, builtOn)).DistinctBy(NameOf)
                .Select(e => Problem.Of(
                    UndoProblems.Blocked, NameOf(e).Kind, NameOf(e).Key, e.By, e.At.ToString("u", CultureInfo.InvariantCulture))),
        ];
    }

    private static IEnumerable<JournalEntry> Against(
        JournalEntry entry,
        ILookup<RowName, JournalEntry> touched,
        ILookup<string, JournalEntry> texts,
        ILookup<RowName, JournalEntry> builtOn)
    {
        var row = (entry.After ?? entry.Before)!;
        if (entry.IsText)
        {
            // Whatever points into the text meanwhile points into the words as they are now.
            var source = RowName.Of(row);
            return [.. touched[NameOf(entry)], .. touched[source].Where(e => e.After is null), .. builtOn[source].Where(IsAnchored)];
        }

        return
        [
            .. touched[RowName.Of(row)],
            .. RowName.AnchorOf(row) is { } anchor ? texts[anchor] : [],
            .. entry.Before is null || row is SecondReading ? builtOn[RowName.Of(row)] : [],
            .. entry.Before is Source && entry.After is null ? texts[row.Key] : [],
            .. entry.Before is { } before ? RowName.ParentsOf(before).SelectMany(p => touched[p]).Where(e => e.After is null) : [],
        ];
    }

    private static bool IsAnchored(JournalEntry entry) => RowName.AnchorOf(entry.After!) is not null;

    private static RowName NameOf(JournalEntry entry)
    {
        var name = RowName.Of((entry.After ?? entry.Before)!);
        return entry.IsText ? name with { Kind = "text" } : name;
    }

    private static List<JournalEntry> Standing(IReadOnlyList<JournalEntry> later)
    {
        var revisions = later.Select(e => e.Revision).ToHashSet();
        var undone = new HashSet<long>();
        foreach (var revision in later.Select(e => (e.Revision, e.Undoes)).Distinct().Reverse())
        {
            if (revision.Undoes is { } target && revisions.Contains(target) && !undone.Contains(revision.Revision))
            {
                // An undo and what it undoes cancel out.
                undone.Add(target);
                undone.Add(revision.Revision);
            }
        }

        return [.. later.Where(e => !undone.Contains(e.Revision) && (e.After ?? e.Before) is not null)];
    }
}
