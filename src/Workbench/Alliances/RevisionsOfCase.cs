using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Alliances;

/// <summary>Sorts out of a study's journal what concerns one case: its own rows, and those that all cases depend on.</summary>
internal sealed class RevisionsOfCase(CaseFile @case, Study study)
{
    private readonly RowOwners owners = new([@case], study);

    private readonly List<List<JournalEntry>> revisions = [];

    /// <summary>Entries of the case, by revision.</summary>
    public IReadOnlyList<IReadOnlyList<JournalEntry>> NewestFirst => [.. Enumerable.Reverse(revisions)];

    /// <summary>Takes the next entry in; the journal comes oldest first.</summary>
    public RevisionsOfCase Add(JournalEntry entry)
    {
        if ((entry.After ?? entry.Before) is not { } row)
        {
            return this;
        }

        owners.Meet(row);
        if (owners.IsApart(row))
        {
            return this;
        }

        if (RowOwners.IsOfAll(row) || owners.AllianceOf(row) == @case.Alliance.Id)
        {
            if (revisions.Count == 0 || revisions[^1][0].Revision != entry.Revision)
            {
                revisions.Add([]);
            }

            revisions[^1].Add(entry);
        }

        return this;
    }

    /// <summary>Whether an entry is of a case's own row: what holds for the whole study is only told where it moved something.</summary>
    public static bool IsOfOneCase(JournalEntry entry) => (entry.After ?? entry.Before) is { } row && !RowOwners.IsOfAll(row);
}
