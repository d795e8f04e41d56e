using Alliage.Storage.Rows;
using Alliage.Storage.Journals;
using Alliage.Storage.Studies;
using Alliage.Storage.Workspaces;

namespace Alliage.Storage.Snapshots;

/// <summary>
/// The studies read last, brought up to date by the journal when they are asked for again. The file decides: what is
/// held is used only where number, stamp and revision agree with it, whoever wrote meanwhile.
/// </summary>
internal sealed class HeldStudies
{
    private const int Most = 4;

    // Beyond this, reading anew is the shorter way.
    private const int MostLines = 5_000;

    private readonly Lock gate = new();

    // The one asked for last stands last.
    private readonly List<HeldStudy> held = [];

    /// <summary>The study at this record, inside the transaction that read the record.</summary>
    public HeldStudy At(Statements statements, StudyRecord record)
    {
        var known = Known(record);
        if (known?.Record.Revision == record.Revision)
        {
            return known;
        }

        var lines = known is null ? [] : JournalTable.Lines(statements, record.Number, known.Record.Revision, MostLines + 1);
        return known is null || lines.Count > MostLines
            ? HeldStudy.Load(statements, record)
            : known.With(record, [.. lines.Select(l => l.Change).OfType<RowChange>()]);
    }

    /// <summary>Holds a study that is safely in the file.</summary>
    public void Keep(HeldStudy study)
    {
        lock (gate)
        {
            var former = held.FindIndex(h => h.Record.Name == study.Record.Name);
            if (former >= 0)
            {
                held.RemoveAt(former);
            }

            held.Add(study);
            if (held.Count > Most)
            {
                held.RemoveAt(0);
            }
        }
    }

    /// <summary>Lets go of everything, as when a study was deleted: memory is no place for its words either.</summary>
    public void Forget()
    {
        lock (gate)
        {
            held.Clear();
        }
    }

    private HeldStudy? Known(StudyRecord record)
    {
        lock (gate)
        {
            return held.Find(h => h.Record.Number == record.Number && h.Record.Stamp == record.Stamp && h.Record.Revision <= record.Revision);
        }
    }
}
