using Alliage.Core.Studies;
using Alliage.Storage.Journals;
using Alliage.Storage.Rows;
using Alliage.Storage.Workspaces;
using Alliage.Workbench.Ports;

namespace Alliage.Storage.Studies;

/// <summary>Applies changes to the tables of a study and writes each into the journal, inside the caller's transaction.</summary>
internal sealed class Appending(Statements statements, StudyRecord study, Author author)
{
    private readonly List<RowChange> rows = [];
    private bool changed;
    private long? undoes;

    /// <summary>Whether anything was written at all: a row put as it already stands is no change.</summary>
    public bool Changed => changed;

    /// <summary>What became of rows.</summary>
    public IReadOnlyList<RowChange> Rows => rows;

    public void Apply(StudyChange change)
    {
        switch (change)
        {
            case StudyChange.Put(var row):
                Put(RowKinds.Of(row), row);
                break;
            case StudyChange.Remove(Settings):
                throw new ArgumentException("A study always has settings.", nameof(change));
            case StudyChange.Remove(var row):
                Remove(RowKinds.Of(row), row.Key);
                break;
            case StudyChange.PutText(var source, var text):
                PutText(source, text);
                break;
            case StudyChange.Undoes(var revision):
                undoes = revision;
                break;
            case StudyChange.PutOriginal(var source, var bytes):
                PutOriginal(source, bytes);
                break;
            default:
                throw new ArgumentException($"No such change: {change.GetType().Name}.", nameof(change));
        }
    }

    private void Put(RowKind kind, StudyRow row)
    {
        var after = kind.ToJson(row);
        if (kind.Find(statements, study.Number, row.Key) is not var (number, stood))
        {
            var id = new RowId(kind.Name, row.Key);
            var place = kind.Insert(statements, study.Number, JournalTable.FormerNumber(statements, study.Number, id), row);
            Write(kind, row.Key, place, before: null, after);
            return;
        }

        var before = kind.ToJson(stood);
        if (before != after)
        {
            kind.Update(statements, number, row);
            Write(kind, row.Key, number, before, after);
        }
    }

    private void Remove(RowKind kind, string key)
    {
        if (kind.Find(statements, study.Number, key) is var (number, stood))
        {
            // A source goes with its text; the journal keeps both, so that both can come back.
            var text = stood is Source ? TextTable.Remove(statements, study.Number, key) : null;
            kind.Delete(statements, number);
            Write(kind, key, number, kind.ToJson(stood), after: null, text);
        }
    }

    private void PutText(string source, string text)
    {
        var former = TextTable.Find(statements, study.Number, source);
        if (former == text)
        {
            return;
        }

        var json = SourceJson(source, out _);
        TextTable.Put(statements, study.Number, source, text);
        Log(new RowId(JournalLine.Text, source), number: null, json, json, former);
    }

    private void PutOriginal(string source, ReadOnlyMemory<byte> bytes)
    {
        var json = SourceJson(source, out var row);
        var name = row.Original ?? throw new ArgumentException($"Source {source} names no original.", nameof(source));
        if (OriginalTable.Find(statements, study.Number, name) is var (kept, former))
        {
            if (kept != name || !bytes.Span.SequenceEqual(former))
            {
                throw ProblemException.Of("original-taken", name);
            }

            return;
        }

        // The bytes themselves stand once, beside the journal: they never change.
        OriginalTable.Add(statements, study.Number, name, bytes);
        Log(new RowId(JournalLine.Original, source), number: null, json, json, textBefore: null);
    }

    private string SourceJson(string source, out Source row)
    {
        var sources = RowKinds.Named("source");
        row = (Source)(sources.Find(statements, study.Number, source)?.Row ?? throw ProblemException.Of("source-unknown", study.Name, source));
        return sources.ToJson(row);
    }

    private void Write(RowKind kind, string key, long number, string? before, string? after, string? textBefore = null)
    {
        // The rows held in memory are those that the journal would give.
        rows.Add(new RowChange(
            kind, number, before is null ? null : kind.FromJson(before), after is null ? null : kind.FromJson(after)));
        Log(new RowId(kind.Name, key), number, before, after, textBefore);
    }

    private void Log(RowId row, long? number, string? before, string? after, string? textBefore)
    {
        changed = true;
        JournalTable.Add(
            statements, study.Number, new JournalLine(study.Revision + 1, author.At, author.Name, row, number, before, after, undoes), textBefore);
    }
}
