using Alliage.Storage.Rows;
using Alliage.Storage.Workspaces;
using Alliage.Workbench.Ports;

namespace Alliage.Storage.Access;

/// <summary>The adviser's secret: at most one row. A new one gets a new number, and no number is given twice.</summary>
internal static class SecretTable
{
    public static KeptSecret Get(Statements statements) =>
        statements.All(r => new KeptSecret(r.GetInt64(0), r.GetString(1)), "SELECT \"SecretNumber\", \"Hash\" FROM \"AccessSecrets\"")
            .SingleOrDefault() ?? KeptSecret.None;

    public static KeptSecret Put(Statements statements, string hash, DateTime at)
    {
        statements.Run("DELETE FROM \"AccessSecrets\"");
        statements.Run("INSERT INTO \"AccessSecrets\" (\"Hash\", \"MadeAt\") VALUES ($1, $2)", hash, Instant.Write(at));
        return Get(statements);
    }
}
