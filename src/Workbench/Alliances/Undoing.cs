using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Alliances;

/// <summary>Takes the rows of a case back through the journal, and places it as it stood.</summary>
internal static class Undoing
{
    /// <summary>The rows before the entries, which come in the order they were made.</summary>
    public static StudyRows Undo(StudyRows rows, IEnumerable<JournalEntry> entries) => rows.After(RowEditsOf.Undoing(entries));

    /// <summary>The case as these rows make it; null before its alliance was there.</summary>
    public static CasePlacement? Place(StudyRows rows, string alliance, Framework framework)
    {
        var study = Study.From("", rows);
        return study.Case(alliance) is { } @case ? Placing.One(@case, study, framework) : null;
    }
}
