using System.Globalization;
using Alliage.Core.Studies;
using Alliage.Storage.Journals;
using Alliage.Storage.Rows;
using Alliage.Storage.Workspaces;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Redactions;

namespace Alliage.Storage.Studies;

/// <summary>Rewrites a study and its journal as a redaction has them, inside the caller's transaction.</summary>
internal static class Redacting
{
    /// <exception cref="ProblemException"><c>study-replaced</c>, <c>redaction-clash</c>.</exception>
    public static (StudyRecord Record, int Places) Of(
        Statements statements, StudyRecord study, StudyRows rows, long seen, Func<Redactable, Redaction> redact, Author author)
    {
        Conflicts.Refuse(statements, study, seen, []);
        var all = rows.All();
        var texts = TextTable.All(statements, study.Number);
        var originals = OriginalTable.All(statements, study.Number);
        var journal = JournalTable.Entries(statements, study.Number, 0);
        var redaction = redact(new Redactable(all, texts, originals, journal));
        Clash(redaction.Rows);

        // Former words are overwritten where they stood (secure_delete); the purge does the rest.
        PutRows(statements, study, all, redaction.Rows);
        PutTexts(statements, study, texts, redaction.Texts);
        OriginalTable.Replace(statements, study.Number, redaction.Originals);
        foreach (var (number, entry) in JournalTable.Numbers(statements, study.Number).Zip(redaction.Journal).ToList())
        {
            if (entry is null)
            {
                JournalTable.Remove(statements, number);
            }
            else
            {
                JournalTable.Rewrite(statements, number, entry);
            }
        }

        var mark = $"{redaction.Kind}/{redaction.Places.ToString(CultureInfo.InvariantCulture)}";
        JournalTable.Add(statements, study.Number, new JournalLine(
            study.Revision + 1, author.At, author.Name, new RowId(JournalLine.Redaction, mark), RowNumber: null, Before: null, After: null));
        Purge.SetDue(statements);
        return (study.Replaced(statements, author.At), redaction.Places);
    }

    private static void Clash(IReadOnlyList<StudyRow?> rows)
    {
        var twice = rows.OfType<StudyRow>().GroupBy(r => (RowKinds.Of(r).Name, r.Key.ToUpperInvariant())).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
        {
            throw ProblemException.Of(RedactionProblems.Clash, twice.Key.Name);
        }
    }

    /// <summary>Each row keeps its number, and so its place, whatever its key is now.</summary>
    private static void PutRows(Statements statements, StudyRecord study, IReadOnlyList<StudyRow> before, IReadOnlyList<StudyRow?> after)
    {
        var changed = new List<(RowKind Kind, long Number, StudyRow Row)>();
        foreach (var (was, now) in before.Zip(after))
        {
            var kind = RowKinds.Of(was);
            if (now is not null && kind.ToJson(was) == kind.ToJson(now))
            {
                continue;
            }

            var (number, _) = kind.Find(statements, study.Number, was.Key)!.Value;
            kind.Delete(statements, number);
            if (now is not null)
            {
                changed.Add((kind, number, now));
            }
        }

        foreach (var (kind, number, row) in changed)
        {
            kind.Insert(statements, study.Number, number, row);
        }
    }

    private static void PutTexts(
        Statements statements, StudyRecord study, Dictionary<string, string> before, IReadOnlyDictionary<string, string> after)
    {
        foreach (var source in before.Keys.Where(s => !after.ContainsKey(s)))
        {
            TextTable.Remove(statements, study.Number, source);
        }

        foreach (var (source, text) in after.Where(t => before.GetValueOrDefault(t.Key) != t.Value))
        {
            TextTable.Put(statements, study.Number, source, text);
        }
    }
}
