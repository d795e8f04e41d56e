using Alliage.Storage.Access;
using Alliage.Storage.Studies;
using Alliage.Workbench.Ports;
using Microsoft.Data.Sqlite;

namespace Alliage.Storage.Workspaces;

/// <summary>
/// Puts a backup in the workspace's place. The backup is first copied, read through and, where it is older, brought up
/// to date; only then is the workspace touched. A workspace that SQLite can open takes the backup's pages in one
/// transaction, so that other programs at work go on safely and a kill leaves the former state; one that it cannot
/// open is of no use to anyone, and its file is replaced.
/// </summary>
internal static class Restoring
{
    /// <exception cref="ProblemException"><c>backup-unreadable</c>, <c>workspace-newer</c>.</exception>
    public static BackupSummary Put(Workspace workspace, string path)
    {
        if (!File.Exists(path))
        {
            throw ProblemException.Of("backup-unreadable", path);
        }

        workspace.MakeFolder();
        var incoming = workspace.Beside("incoming", DateTime.UtcNow);
        try
        {
            CopyIn(path, incoming);
            var studies = Prepare(incoming, path, Held(workspace));
            var former = File.Exists(workspace.Database) ? workspace.Beside("before-restore", DateTime.UtcNow) : null;
            if (former is null)
            {
                File.Move(incoming, workspace.Database);
            }
            else if (CanBeOpened(workspace))
            {
                PutPages(workspace, incoming, former);
            }
            else
            {
                PutFile(workspace, incoming, former);
            }

            Sqlite.Flush(workspace.Database);
            return new BackupSummary(path, studies, former);
        }
        finally
        {
            Sqlite.Delete(incoming);
        }
    }

    // A backup copied by hand may have its log beside it.
    private static void CopyIn(string path, string incoming)
    {
        File.Copy(path, incoming);
        if (File.Exists(path + "-wal"))
        {
            File.Copy(path + "-wal", incoming + "-wal");
        }
    }

    private static List<string> Prepare(string incoming, string path, Present present)
    {
        var connection = new SqliteConnection(Sqlite.To(incoming));
        using var statements = new Statements(connection);
        try
        {
            connection.Open();
            var sound = statements.One("PRAGMA integrity_check") is "ok" && statements.One("PRAGMA foreign_key_check") is null;
            if (!sound || Schema.State(statements, path) == SchemaState.Empty)
            {
                throw ProblemException.Of("backup-unreadable", path);
            }

            Schema.BringUpToDate(statements, path);
            Stamp(statements, present.Revisions);

            // A code that was ended since the backup was made must not open anything again.
            CodeTable.End(statements, present.EndedCodes);
            statements.Run("PRAGMA journal_mode = DELETE");
            return Listing.Names(statements);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SqliteCodes.Corrupt or SqliteCodes.NotADatabase)
        {
            throw ProblemException.Of("backup-unreadable", path);
        }
        catch (ProblemException e) when (e.Problems[0].Id == "workspace-unreadable")
        {
            throw ProblemException.Of("backup-unreadable", path);
        }
    }

    // Whoever still shows the former state must read anew before changing anything: what they saw has a lower revision.
    private static void Stamp(Statements statements, Dictionary<string, long> revisions)
    {
        foreach (var name in Listing.Names(statements))
        {
            statements.Run(
                """
                UPDATE "Studies" SET "Stamp" = lower(hex(randomblob(16))),
                    "Revision" = max("Revision", $2) + 1, "ReplacedAt" = max("Revision", $2) + 1 WHERE "Name" = $1
                """,
                name,
                revisions.GetValueOrDefault(name));
        }
    }

    // What a restore must not forget of the workspace that it replaces.
    private static Present Held(Workspace workspace)
    {
        try
        {
            using var statements = File.Exists(workspace.Database) ? workspace.Open() : null;
            return statements is null
                ? Present.Nothing
                : new(
                    statements
                        .All(r => (Name: r.GetString(0), Revision: r.GetInt64(1)), "SELECT \"Name\", \"Revision\" FROM \"Studies\"")
                        .ToDictionary(s => s.Name, s => s.Revision),
                    CodeTable.Ended(statements));
        }
        catch (SqliteException e) when (e.SqliteErrorCode is not (SqliteCodes.Busy or SqliteCodes.Locked))
        {
            // A workspace that cannot be read has shown nothing to anyone of late.
            return Present.Nothing;
        }
    }

    private static bool CanBeOpened(Workspace workspace)
    {
        try
        {
            using var statements = workspace.Open();
            return statements.One("SELECT count(*) FROM sqlite_master") is not null;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SqliteCodes.Corrupt or SqliteCodes.NotADatabase)
        {
            return false;
        }
    }

    private static void PutPages(Workspace workspace, string incoming, string former)
    {
        using var statements = workspace.Open();
        Sqlite.CopyPages(statements.Connection, former);
        using var source = new SqliteConnection(Sqlite.To(incoming));
        source.Open();
        source.BackupDatabase(statements.Connection);
    }

    private static void PutFile(Workspace workspace, string incoming, string former)
    {
        Sqlite.Flush(incoming);

        // A log left beside would be read into the new file.
        foreach (var part in (string[])["-wal", "-shm"])
        {
            if (File.Exists(workspace.Database + part))
            {
                File.Move(workspace.Database + part, former + part);
            }
        }

        File.Replace(incoming, workspace.Database, former);
    }

    private sealed record Present(Dictionary<string, long> Revisions, Dictionary<string, string> EndedCodes)
    {
        public static Present Nothing { get; } = new([], []);
    }
}
