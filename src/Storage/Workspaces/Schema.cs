using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Alliage.Storage.Workspaces;

/// <summary>How a file's tables stand to this program's.</summary>
internal enum SchemaState
{
    /// <summary>No table at all.</summary>
    Empty,

    /// <summary>Made by an earlier version.</summary>
    Older,

    /// <summary>As this program has them.</summary>
    Current,
}

/// <summary>
/// The version of a workspace's tables: the migrations in its history, compared with those of this program. Asked at
/// every opening, since another program may have migrated the file meanwhile; without EF Core, which takes a second to start.
/// </summary>
internal static class Schema
{
    private static readonly IReadOnlyList<string> Known =
    [
        .. typeof(Schema).Assembly.GetTypes()
            .Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>()
            .Order(StringComparer.Ordinal),
    ];

    /// <exception cref="ProblemException"><c>workspace-newer</c>, or <c>workspace-unreadable</c> where the tables are not ours.</exception>
    public static SchemaState State(Statements statements, string path)
    {
        if (statements.One("SELECT count(*) FROM sqlite_master") is 0L)
        {
            return SchemaState.Empty;
        }

        if (statements.One("SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'") is 0L)
        {
            throw ProblemException.Of("workspace-unreadable", path);
        }

        var applied = Applied(statements);
        return applied.Except(Known).FirstOrDefault() is { } unknown ? throw ProblemException.Of("workspace-newer", path, unknown)
            : applied.Count < Known.Count ? SchemaState.Older
            : SchemaState.Current;
    }

    /// <summary>
    /// Applies what is missing, all in one transaction of our own: EF Core's own <c>Migrate</c> leaves its lock behind
    /// when it is killed, and the workspace would wait for ever.
    /// </summary>
    public static void BringUpToDate(Statements statements, string path)
    {
        using var context = StudyContextFactory.On(statements.Connection);
        var migrator = context.GetService<IMigrator>();

        // Else a table that is rebuilt would take the rows that refer to it along. Has no effect inside a transaction.
        statements.Run("PRAGMA foreign_keys = OFF");
        try
        {
            using var transaction = statements.BeginWriting();
            var state = State(statements, path);
            if (state != SchemaState.Current)
            {
                var from = state == SchemaState.Empty ? null : Applied(statements).LastOrDefault();
                statements.Run(migrator.GenerateScript(
                    from ?? Migration.InitialDatabase, toMigration: null, MigrationsSqlGenerationOptions.NoTransactions));
                transaction.Commit();
            }
        }
        finally
        {
            statements.Run("PRAGMA foreign_keys = ON");
        }
    }

    private static List<string> Applied(Statements statements) => statements.All(
        r => r.GetString(0), "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\" ORDER BY \"MigrationId\"");
}
