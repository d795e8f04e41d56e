using Alliage.Storage.Rows;
using Alliage.Storage.Workspaces;
using Alliage.Workbench.Ports;

namespace Alliage.Storage.Frameworks;

/// <summary>Published versions of frameworks. A row is added and never changed.</summary>
internal static class VersionTable
{
    public static List<KeptVersion> All(Statements statements) => statements.All(
        r => new KeptVersion(r.GetString(0), r.GetString(1), r.GetString(2), Instant.Read(r.GetString(3)), r.GetString(4)),
        "SELECT \"Framework\", \"Version\", \"Text\", \"At\", \"By\" FROM \"FrameworkVersions\" ORDER BY \"VersionNumber\"");

    /// <summary>What changes whenever the versions do, a restored workspace included; short, and read without their texts.</summary>
    public static string Stamp(Statements statements) => string.Join('\n', statements.All(
        r => $"{r.GetInt64(0)} {r.GetString(1)} {r.GetString(2)} {r.GetString(3)}",
        "SELECT \"VersionNumber\", \"Framework\", \"Version\", \"At\" FROM \"FrameworkVersions\" ORDER BY \"VersionNumber\""));

    /// <exception cref="ProblemException"><c>framework-version-taken</c>.</exception>
    public static void Add(Statements statements, KeptVersion version)
    {
        if (statements.One(
            "SELECT count(*) FROM \"FrameworkVersions\" WHERE \"Framework\" = $1 AND \"Version\" = $2", version.Id, version.Version) is not 0L)
        {
            throw ProblemException.Of("framework-version-taken", version.Id, version.Version);
        }

        statements.Run(
            "INSERT INTO \"FrameworkVersions\" (\"Framework\", \"Version\", \"Text\", \"At\", \"By\") VALUES ($1, $2, $3, $4, $5)",
            version.Id,
            version.Version,
            version.Text,
            Instant.Write(version.At),
            version.By);
    }

    /// <summary>Deletes all versions of a framework; how many there were.</summary>
    public static int Delete(Statements statements, string id) =>
        statements.Run("DELETE FROM \"FrameworkVersions\" WHERE \"Framework\" = $1", id);
}
