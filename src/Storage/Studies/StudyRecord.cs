using System.Globalization;
using Alliage.Storage.Rows;
using Alliage.Storage.Workspaces;
using Alliage.Workbench.Ports;

namespace Alliage.Storage.Studies;

/// <summary>A study's line in the table of studies.</summary>
/// <param name="Number">Never used again, not even after a deletion.</param>
/// <param name="Name">Its name.</param>
/// <param name="Stamp">Changes when the study is replaced as a whole, by a restore: what was held of it is then stale.</param>
/// <param name="Revision">Grows by one with each change.</param>
/// <param name="ReplacedAt">The revision at which a restore put it in place; what was seen before says nothing any more.</param>
internal sealed record StudyRecord(long Number, string Name, string Stamp, long Revision, long ReplacedAt)
{
    public static StudyRecord? Find(Statements statements, string name) =>
        statements.All(
            r => new StudyRecord(r.GetInt64(0), name, r.GetString(1), r.GetInt64(2), r.GetInt64(3)),
            "SELECT \"StudyNumber\", \"Stamp\", \"Revision\", \"ReplacedAt\" FROM \"Studies\" WHERE \"Name\" = $1",
            name).SingleOrDefault();

    /// <exception cref="ProblemException"><c>study-unknown</c>.</exception>
    public static StudyRecord Get(Statements statements, string name) =>
        Find(statements, name) ?? throw ProblemException.Of("study-unknown", name);

    /// <summary>A new study at revision 1, still without rows.</summary>
    public static StudyRecord Add(Statements statements, string name, Author author)
    {
        var stamp = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        statements.Run(
            "INSERT INTO \"Studies\" (\"Name\", \"Stamp\", \"Revision\", \"ReplacedAt\", \"CreatedAt\", \"CreatedBy\", \"ChangedAt\")"
                + " VALUES ($1, $2, 1, 0, $3, $4, $3)",
            name,
            stamp,
            Instant.Write(author.At),
            author.Name);
        return Get(statements, name);
    }

    /// <summary>Moves the study on by one revision.</summary>
    public StudyRecord Next(Statements statements, DateTime at)
    {
        statements.Run(
            "UPDATE \"Studies\" SET \"Revision\" = $2, \"ChangedAt\" = $3 WHERE \"StudyNumber\" = $1",
            Number,
            Revision + 1,
            Instant.Write(at));
        return this with { Revision = Revision + 1 };
    }

    /// <summary>Moves the study on by one revision that replaces it as a whole: what was seen or held before says nothing any more.</summary>
    public StudyRecord Replaced(Statements statements, DateTime at)
    {
        var stamp = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        statements.Run(
            "UPDATE \"Studies\" SET \"Revision\" = $2, \"ReplacedAt\" = $2, \"Stamp\" = $3, \"ChangedAt\" = $4 WHERE \"StudyNumber\" = $1",
            Number,
            Revision + 1,
            stamp,
            Instant.Write(at));
        return this with { Revision = Revision + 1, ReplacedAt = Revision + 1, Stamp = stamp };
    }
}
