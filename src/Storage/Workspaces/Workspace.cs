using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Alliage.Storage.Workspaces;

/// <summary>
/// The one file of a workspace, and how it is opened. Each operation opens the file anew and closes it (half a
/// millisecond): the last to close folds the write-ahead log back, so that a workspace at rest is one file, and a file
/// that was moved or put back by hand is never written to behind its owner's back.
/// </summary>
/// <param name="folder">The folder it stands in; made when something is first written.</param>
/// <param name="patience">How long to wait for another program that writes.</param>
/// <param name="mostPages">A limit to the file's size, to see what a full disk does; null for none.</param>
internal sealed class Workspace(string folder, TimeSpan patience, int? mostPages)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public string Folder { get; } = Path.GetFullPath(folder);

    /// <summary>The path of the file.</summary>
    public string Database => Path.Combine(Folder, "alliage.db");

    /// <summary>Opens what there is; null where nothing was ever written.</summary>
    public Statements? OpenToRead()
    {
        var statements = File.Exists(Database) ? Open() : null;
        try
        {
            switch (statements is null ? SchemaState.Empty : Schema.State(statements, Database))
            {
                case SchemaState.Empty:
                    statements?.Dispose();
                    return null;
                case SchemaState.Older:
                    Migrate(statements!);
                    break;
            }

            UseLog(statements!);
            return statements;
        }
        catch
        {
            statements?.Dispose();
            throw;
        }
    }

    /// <summary>Opens the workspace, and makes it where there is none.</summary>
    public Statements OpenToWrite()
    {
        MakeFolder();
        var statements = Open();
        try
        {
            switch (Schema.State(statements, Database))
            {
                case SchemaState.Empty:
                    Schema.BringUpToDate(statements, Database);
                    break;
                case SchemaState.Older:
                    Migrate(statements);
                    break;
            }

            UseLog(statements);
            Purge.WhatIsLeft(statements);
            return statements;
        }
        catch
        {
            statements.Dispose();
            throw;
        }
    }

    /// <summary>Opens the file as it is, whatever its version.</summary>
    public Statements Open()
    {
        var connection = new SqliteConnection(Sqlite.To(Database));
        try
        {
            connection.Open();
            var statements = new Statements(connection);
            var wait = ((int)patience.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
            statements.Run(
                $"""
                PRAGMA busy_timeout = {wait};
                PRAGMA synchronous = FULL;
                PRAGMA secure_delete = ON;
                PRAGMA temp_store = MEMORY;
                PRAGMA foreign_keys = ON;
                """);
            if (mostPages is { } pages)
            {
                statements.Run("PRAGMA max_page_count = " + pages.ToString(CultureInfo.InvariantCulture));
            }

            return statements;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A path beside the workspace that does not exist yet, named after a reason and a time.</summary>
    public string Beside(string reason, DateTime at)
    {
        var stem = Path.Combine(Folder, $"alliage-{reason}-{at.ToString("yyyy-MM-dd-HHmmss", CultureInfo.InvariantCulture)}");
        var path = stem + ".db";
        for (var i = 2; File.Exists(path); i++)
        {
            path = $"{stem}-{i.ToString(CultureInfo.InvariantCulture)}.db";
        }

        return path;
    }

    /// <summary>Paths of whole workspaces that an update or a restore left beside this one.</summary>
    public IReadOnlyList<string> Copies() => Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Folder, "alliage-*.db").Order(StringComparer.Ordinal)]
        : [];

    /// <summary>What others have written there is theirs alone: the folder is closed to everyone else where we make it.</summary>
    public void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Folder);
        }
        else
        {
            Directory.CreateDirectory(Folder, OwnerOnly);
        }
    }

    // Once the file is known to be ours: this is written into it.
    private static void UseLog(Statements statements) => statements.Run("PRAGMA journal_mode = WAL");

    private void Migrate(Statements statements)
    {
        Sqlite.CopyPages(statements.Connection, Beside("before-update", DateTime.UtcNow));
        Schema.BringUpToDate(statements, Database);
    }
}
