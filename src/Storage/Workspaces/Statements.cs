using Microsoft.Data.Sqlite;

namespace Alliage.Storage.Workspaces;

/// <summary>
/// Statements on one connection, each prepared once. Values are bound to <c>$1</c>, <c>$2</c>… and never become part of
/// the statement; table and column names come from the program.
/// </summary>
internal sealed class Statements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> prepared = [];
    private SqliteTransaction? transaction;

    public SqliteConnection Connection => connection;

    /// <summary>The number of the row added last.</summary>
    public long LastNumber => SQLitePCL.raw.sqlite3_last_insert_rowid(connection.Handle);

    /// <summary>Runs a statement; how many rows it changed.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteNonQuery();

    /// <summary>The first column of the first row; null where there is none.</summary>
    public object? One(string sql, params ReadOnlySpan<object?> values) =>
        Prepare(sql, values).ExecuteScalar() is var value and not DBNull ? value : null;

    public SqliteDataReader Query(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteReader();

    /// <summary>Each row of a query, made into something.</summary>
    public List<T> All<T>(Func<SqliteDataReader, T> make, string sql, params ReadOnlySpan<object?> values)
    {
        using var reader = Query(sql, values);
        var all = new List<T>();
        while (reader.Read())
        {
            all.Add(make(reader));
        }

        return all;
    }

    /// <summary>Takes the one right to write at once, so that no reading of ours grows stale before we write.</summary>
    public SqliteTransaction BeginWriting() => transaction = connection.BeginTransaction(deferred: false);

    /// <summary>One view of the file, however many statements read it.</summary>
    public SqliteTransaction BeginReading() => transaction = connection.BeginTransaction(deferred: true);

    /// <summary>Gives the connection back.</summary>
    public void Dispose()
    {
        foreach (var command in prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 1; i <= values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i });
            }

            prepared.Add(sql, command);
        }

        // A transaction that has ended has no connection any more.
        command.Transaction = transaction?.Connection is null ? null : transaction;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }
}
