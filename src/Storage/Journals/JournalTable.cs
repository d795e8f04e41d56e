using Alliage.Storage.Rows;
using Alliage.Storage.Workspaces;
using Alliage.Workbench.Ports;
using Microsoft.Data.Sqlite;

namespace Alliage.Storage.Journals;

/// <summary>The journal: lines are only ever added.</summary>
internal static class JournalTable
{
    private const string Columns = "\"Revision\", \"At\", \"By\", \"Kind\", \"RowKey\", \"RowNumber\", \"Before\", \"After\", \"Undoes\"";

    private const string After = "FROM \"Journal\" WHERE \"StudyNumber\" = $1 AND \"Revision\" > $2 ORDER BY \"Revision\", \"EntryNumber\"";

    public static void Add(Statements statements, long study, JournalLine line, string? textBefore = null) => statements.Run(
        $"INSERT INTO \"Journal\" (\"StudyNumber\", {Columns}, \"TextBefore\") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        study,
        line.Revision,
        Instant.Write(line.At),
        line.By,
        line.Id.Kind,
        line.Id.Key,
        line.RowNumber,
        line.Before,
        line.After,
        line.Undoes,
        textBefore);

    /// <summary>At most so many lines after a revision, oldest first, without former texts.</summary>
    public static List<JournalLine> Lines(Statements statements, long study, long revision, int most = int.MaxValue) =>
        statements.All(Line, $"SELECT {Columns} {After} LIMIT $3", study, revision, most);

    /// <summary>All lines after a revision, oldest first.</summary>
    public static List<JournalEntry> Entries(Statements statements, long study, long revision) =>
        statements.All(
            r => Line(r).ToEntry(r.IsDBNull(9) ? null : r.GetString(9)), $"SELECT {Columns}, \"TextBefore\" {After}", study, revision);

    /// <summary>The lines that say that something was redacted, oldest first.</summary>
    public static List<JournalEntry> Redactions(Statements statements, long study) => statements.All(
        r => Line(r).ToEntry(textBefore: null),
        $"SELECT {Columns} FROM \"Journal\" WHERE \"StudyNumber\" = $1 AND \"Kind\" = '{JournalLine.Redaction}' ORDER BY \"Revision\", \"EntryNumber\"",
        study);

    /// <summary>The numbers of all lines, in the order of <see cref="Entries"/>.</summary>
    public static List<long> Numbers(Statements statements, long study) =>
        statements.All(r => r.GetInt64(0), $"SELECT \"EntryNumber\" {After}", study, 0L);

    /// <summary>Rewrites a line: only a redaction does.</summary>
    public static void Rewrite(Statements statements, long number, JournalEntry entry)
    {
        var row = entry.After ?? entry.Before;
        if (row is null)
        {
            statements.Run("UPDATE \"Journal\" SET \"By\" = $2 WHERE \"EntryNumber\" = $1", number, entry.By);
            return;
        }

        var kind = RowKinds.Of(row);
        statements.Run(
            "UPDATE \"Journal\" SET \"By\" = $2, \"RowKey\" = $3, \"Before\" = $4, \"After\" = $5, \"TextBefore\" = $6 WHERE \"EntryNumber\" = $1",
            number,
            entry.By,
            row.Key,
            entry.Before is null ? null : kind.ToJson(entry.Before),
            entry.After is null ? null : kind.ToJson(entry.After),
            entry.TextBefore);
    }

    public static void Remove(Statements statements, long number) =>
        statements.Run("DELETE FROM \"Journal\" WHERE \"EntryNumber\" = $1", number);

    /// <summary>At most so many revisions before one, newest first. A revision is by one person and undoes one other at most.</summary>
    public static List<RevisionMark> Marks(Statements statements, long study, long before, int most) => statements.All(
        r => new RevisionMark(r.GetInt64(0), r.GetString(1), r.IsDBNull(2) ? null : r.GetInt64(2)),
        "SELECT \"Revision\", max(\"By\"), max(\"Undoes\") FROM \"Journal\""
            + $" WHERE \"StudyNumber\" = $1 AND \"Revision\" < $2 AND \"Kind\" <> '{JournalLine.Redaction}'"
            + " GROUP BY \"Revision\" ORDER BY \"Revision\" DESC LIMIT $3",
        study,
        before,
        most);

    /// <summary>The number of a row that was removed, so that it comes back to its place; null where there was none.</summary>
    public static long? FormerNumber(Statements statements, long study, RowId row) => (long?)statements.One(
        "SELECT \"RowNumber\" FROM \"Journal\" WHERE \"StudyNumber\" = $1 AND \"Kind\" = $2 AND \"RowKey\" = $3 ORDER BY \"EntryNumber\" DESC LIMIT 1",
        study,
        row.Kind,
        row.Key);

    private static JournalLine Line(SqliteDataReader r) => new(
        r.GetInt64(0),
        Instant.Read(r.GetString(1)),
        r.GetString(2),
        new RowId(r.GetString(3), r.GetString(4)),
        r.IsDBNull(5) ? null : r.GetInt64(5),
        r.IsDBNull(6) ? null : r.GetString(6),
        r.IsDBNull(7) ? null : r.GetString(7),
        r.IsDBNull(8) ? null : r.GetInt64(8));
}
