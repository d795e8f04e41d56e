using System.Globalization;
using Alliage.Storage.Rows;
using Alliage.Storage.Workspaces;
using Alliage.Workbench.Ports;

namespace Alliage.Storage.Frameworks;

/// <summary>
/// Drafts of frameworks. A draft that is saved gets a new number, and no number is given twice: so the number is the
/// revision, and a form that was opened on a draft that has gone meanwhile never overwrites its successor.
/// </summary>
internal static class DraftTable
{
    private const string Columns = "\"Framework\", \"DraftNumber\", \"Text\", \"At\", \"By\"";

    public static List<KeptDraft> All(Statements statements) =>
        statements.All(Read, $"SELECT {Columns} FROM \"FrameworkDrafts\" ORDER BY \"Framework\"");

    public static KeptDraft? Find(Statements statements, string id) =>
        statements.All(Read, $"SELECT {Columns} FROM \"FrameworkDrafts\" WHERE \"Framework\" = $1", id).FirstOrDefault();

    /// <exception cref="ProblemException"><c>framework-draft-unknown</c>.</exception>
    public static KeptDraft Get(Statements statements, string id) =>
        Find(statements, id) ?? throw ProblemException.Of("framework-draft-unknown", id);

    /// <summary>The draft at the revision that someone saw; null where they saw none and none is there.</summary>
    /// <exception cref="ProblemException"><c>framework-draft-changed</c>: id, who, when; <c>framework-draft-unknown</c>.</exception>
    public static KeptDraft? At(Statements statements, string id, long seen)
    {
        var draft = seen == 0 ? Find(statements, id) : Get(statements, id);
        return draft is null || draft.Revision == seen
            ? draft
            : throw ProblemException.Of(
                "framework-draft-changed", id, draft.By, draft.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
    }

    public static KeptDraft Put(Statements statements, string id, string text, Author author)
    {
        Delete(statements, id);
        statements.Run(
            "INSERT INTO \"FrameworkDrafts\" (\"Framework\", \"Text\", \"At\", \"By\") VALUES ($1, $2, $3, $4)",
            id,
            text,
            Instant.Write(author.At),
            author.Name);
        return new(id, statements.LastNumber, text, author.At, author.Name);
    }

    public static int Delete(Statements statements, string id) =>
        statements.Run("DELETE FROM \"FrameworkDrafts\" WHERE \"Framework\" = $1", id);

    private static KeptDraft Read(Microsoft.Data.Sqlite.SqliteDataReader r) =>
        new(r.GetString(0), r.GetInt64(1), r.GetString(2), Instant.Read(r.GetString(3)), r.GetString(4));
}
