using Alliage.Core.Problems;
using Alliage.Storage.Studies;
using Alliage.Workbench.Ports;
using Microsoft.Data.Sqlite;

namespace Alliage.Storage.Workspaces;

/// <summary>Writes a workspace, as it stands at one moment, to one new file that is safe on the disk on return.</summary>
internal static class BackingUp
{
    /// <exception cref="ProblemException"><c>file-exists</c>, <c>backup-not-writable</c>, <c>disk-full</c>.</exception>
    public static BackupSummary Write(Workspace workspace, string path)
    {
        var target = Path.GetFullPath(path);
        if (Path.Exists(target))
        {
            throw ProblemException.Of("file-exists", path);
        }

        using var statements = workspace.OpenToWrite();

        // Under another name until it is whole: a half-written backup would look like a backup.
        var partial = target + ".partial";
        try
        {
            Sqlite.Delete(partial);
            statements.Run("VACUUM INTO $1", partial);
            var studies = Names(partial);
            Sqlite.Flush(partial);
            File.Move(partial, target);

            // Once more under its own name, so that the name too is on the disk.
            Sqlite.Flush(target);
            return new BackupSummary(path, studies);
        }
        catch (Exception e) when (Refusal(e, path) is { } problem)
        {
            throw ProblemException.Of(problem.Id, problem.Args);
        }
        finally
        {
            Remove(partial);
        }
    }

    private static List<string> Names(string path)
    {
        var connection = new SqliteConnection(Sqlite.To(path));
        using var statements = new Statements(connection);
        connection.Open();
        return Listing.Names(statements);
    }

    // What the world refuses here, it refuses to the backup and not to the workspace.
    private static Problem? Refusal(Exception exception, string path) => World.Refusal(exception, path) is { } problem
        ? problem.Id == "workspace-no-rights" ? Problem.Of("backup-not-writable", path) : problem
        : null;

    private static void Remove(string partial)
    {
        try
        {
            Sqlite.Delete(partial);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What could not be written cannot always be removed; the first problem is the one to report.
        }
    }
}
