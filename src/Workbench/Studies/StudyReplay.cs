using Alliage.Core.Comparison;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Alliances;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>
/// Takes a study back through its newest revisions, placing anew only the cases that each of them touches, and no more
/// cases in all than a page has time for.
/// </summary>
/// <param name="opened">The study as it stands.</param>
/// <param name="placements">All of its cases, placed.</param>
/// <param name="mostPlacings">The most cases to place anew.</param>
public sealed class StudyReplay(OpenedStudy opened, IReadOnlyList<CasePlacement> placements, int mostPlacings)
{
    private readonly Dictionary<string, CasePlacement> now = placements.ToDictionary(p => p.Case.Alliance.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, (StudyRows Rows, CasePlacement? Placement)> states = new(StringComparer.Ordinal);
    private readonly RowOwners owners = new(opened.Study.Cases, opened.Study);
    private int left = mostPlacings;

    /// <summary>The newest revisions of a journal that comes oldest first.</summary>
    public NewestChanges Newest(IReadOnlyList<JournalEntry> journal, int most)
    {
        var came = journal.FirstOrDefault(e => e is { Before: null, After: Settings });
        foreach (var row in journal.SelectMany(e => new[] { e.Before, e.After }).OfType<StudyRow>())
        {
            owners.Meet(row);
        }

        var entries = journal
            .Where(e => e != came && e.Revision <= opened.Revision && !((e.After ?? e.Before) is { } row && owners.IsApart(row))).ToList();

        var revisions = entries.GroupBy(e => e.Revision).OrderByDescending(g => g.Key).Select(g => g.ToList()).ToList();
        return new NewestChanges(
            [.. revisions.Take(most).Select(Step)], came is null || revisions.Count > most, came is null ? null : new Author(came.By, came.At));
    }

    private StudyStep Step(List<JournalEntry> entries)
    {
        var rows = entries.Select(e => (e.After ?? e.Before)!).ToList();
        var ofAll = rows.Exists(RowOwners.IsOfAll);
        var own = rows.Select(owners.AllianceOf).OfType<string>().Where(now.ContainsKey).ToHashSet(StringComparer.Ordinal);
        var touched = ofAll ? [.. now.Keys] : own.ToList();
        left -= touched.Count;

        // Once one revision was not undone, nothing older can be compared with what it made.
        left = left < 0 ? int.MinValue / 2 : left;
        var replayed = left >= 0;
        return new StudyStep(
            entries[0].Revision,
            entries[0].At,
            entries[0].By,
            entries,
            replayed ? [.. touched.Select(a => Undo(a, entries)).Where(c => c.Moved.Count > 0 || own.Contains(c.Placement.Case.Alliance.Id))] : [],
            replayed);
    }

    private TouchedCase Undo(string alliance, List<JournalEntry> entries)
    {
        if (!states.TryGetValue(alliance, out var after))
        {
            after = (CaseRows.Of(now[alliance].Case, opened.Study), now[alliance]);
        }

        var rows = Undoing.Undo(after.Rows, entries.Where(e => IsOf(alliance, (e.After ?? e.Before)!)));
        var before = Undoing.Place(rows, alliance, opened.Framework.Framework);
        states[alliance] = (rows, before);
        return new TouchedCase(
            now[alliance],
            [.. entries.Where(e => owners.AllianceOf((e.After ?? e.Before)!) == alliance)],
            before is null || after.Placement is null ? [] : ResultChange.Between(before, after.Placement));
    }

    private bool IsOf(string alliance, StudyRow row) => RowOwners.IsOfAll(row) || owners.AllianceOf(row) == alliance;
}
