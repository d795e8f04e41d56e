using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Alliances;

/// <summary>Sorts out of a study's journal what concerns one case: its own rows, and those that all cases depend on.</summary>
internal sealed class RevisionsOfCase(CaseFile @case)
{
    private readonly string alliance = @case.Alliance.Id;

    // A source that was removed since still tells whose its rows were.
    private readonly HashSet<string> sources = [.. @case.Sources.Select(s => s.Source.Id)];

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

        if (row is Source source && source.Alliance == alliance)
        {
            sources.Add(source.Id);
        }

        if (IsOurs(row))
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
    public static bool IsOfOneCase(JournalEntry entry) => (entry.After ?? entry.Before) is not (Settings or CodeLink);

    private bool IsOurs(StudyRow row) => row switch
    {
        Settings or CodeLink => true,
        Alliance a => a.Id == alliance,
        Firm f => f.Alliance == alliance,
        CaseAttribute a => a.Alliance == alliance,
        CaseEvent e => e.Alliance == alliance,
        Source s => s.Alliance == alliance,
        Turn t => sources.Contains(t.Source),
        Raised r => sources.Contains(r.Source),
        Coding c => sources.Contains(c.Source),
        Answer a => a.Alliance == alliance,
        Report r => r.Alliance == alliance,
        Stance s => s.Alliance == alliance,
        Published p => p.Alliance == alliance,
        Decision d => d.Alliance == alliance,
        Summary s => s.Alliance == alliance,
        _ => false,
    };
}
