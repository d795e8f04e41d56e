using Alliage.Workbench.Ports;
using Microsoft.Data.Sqlite;

namespace Alliage.Storage.Workspaces;

/// <summary>The copies that an update or a restore left beside a workspace, as far as a study is in them.</summary>
internal static class KeptCopies
{
    public static IReadOnlyList<WorkspaceCopy> Of(Workspace workspace, string study) =>
    [
        .. workspace.Copies().Where(path => Holds(path, study)).Select(path => new FileInfo(path))
            .Select(f => new WorkspaceCopy(f.Name, f.LastWriteTimeUtc, f.Length)),
    ];

    /// <summary>Deletes copies with what stands beside them.</summary>
    public static void Drop(Workspace workspace, IReadOnlyCollection<string> names)
    {
        foreach (var path in workspace.Copies().Where(p => names.Contains(Path.GetFileName(p))))
        {
            Sqlite.Delete(path);
        }
    }

    // Opened as unchanging, so that looking leaves nothing beside it.
    private static bool Holds(string path, string study)
    {
        try
        {
            using var connection = new SqliteConnection(Sqlite.To($"file:{Uri.EscapeDataString(path)}?immutable=1", SqliteOpenMode.ReadOnly));
            connection.Open();
            using var statements = new Statements(connection);
            return statements.One("SELECT count(*) FROM \"Studies\" WHERE \"Name\" = $1", study) is not 0L || File.Exists(path + "-wal");
        }
        catch (SqliteException)
        {
            return true;
        }
    }
}
