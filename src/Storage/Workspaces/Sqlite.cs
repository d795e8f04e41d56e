using Microsoft.Data.Sqlite;

namespace Alliage.Storage.Workspaces;

/// <summary>Files of SQLite, whole.</summary>
internal static class Sqlite
{
    /// <summary>
    /// A connection string. SQLite itself waits for other writers (<c>busy_timeout</c>); the one second is for the few
    /// statements where it does not.
    /// </summary>
    public static string To(string path, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = mode,
        Pooling = false,
        ForeignKeys = true,
        DefaultTimeout = 1,
    }.ToString();

    /// <summary>Copies a database page by page, damaged pages too, to a new file that is safe on the disk on return.</summary>
    public static void CopyPages(SqliteConnection from, string path)
    {
        using (var to = new SqliteConnection(To(path)))
        {
            to.Open();
            from.BackupDatabase(to);
        }

        Flush(path);
    }

    /// <summary>Waits until a file is on the disk.</summary>
    public static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Deletes a database with what stands beside it.</summary>
    public static void Delete(string path)
    {
        foreach (var part in (string[])["", "-wal", "-shm", "-journal"])
        {
            File.Delete(path + part);
        }
    }
}
