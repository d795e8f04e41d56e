using System.Globalization;
using Alliage.Core.Studies;
using Alliage.Storage.Rows;
using Alliage.Storage.Studies;
using Alliage.Storage.Workspaces;
using Alliage.Workbench.Ports;
using Microsoft.Data.Sqlite;

namespace Alliage.Storage.Access;

/// <summary>The codes of owners. A study that is deleted takes them along by its foreign key.</summary>
internal static class CodeTable
{
    private const string Select =
        """
        SELECT "CodeNumber", s."Name", "Alliance", "Account", "Kind", "MadeAt", "MadeBy", "RevokedAt"
        FROM "AccessCodes" c JOIN "Studies" s ON s."StudyNumber" = c."StudyNumber"
        """;

    public static AccessCode Add(Statements statements, NewAccessCode code)
    {
        var study = StudyRecord.Get(statements, code.Study);
        statements.Run(
            """
            INSERT INTO "AccessCodes" ("StudyNumber", "Hash", "Alliance", "Account", "Kind", "MadeAt", "MadeBy")
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            study.Number,
            code.Hash,
            code.Alliance,
            code.Account.ToString(),
            code.Kind.ToString(),
            Instant.Write(code.At),
            code.By);
        return Get(statements, code.Study, statements.LastNumber);
    }

    public static AccessCode? OfHash(Statements statements, string hash) =>
        statements.All(Read, Select + " WHERE c.\"Hash\" = $1", hash).SingleOrDefault();

    public static AccessCode? OfNumber(Statements statements, long number) =>
        statements.All(Read, Select + " WHERE c.\"CodeNumber\" = $1", number).SingleOrDefault();

    public static List<AccessCode> OfStudy(Statements statements, string study) =>
        statements.All(Read, Select + " WHERE s.\"Name\" = $1 ORDER BY c.\"CodeNumber\"", study);

    /// <exception cref="ProblemException"><c>access-code-unknown</c>.</exception>
    public static AccessCode Revoke(Statements statements, string study, long number, DateTime at)
    {
        var code = Get(statements, study, number);
        if (code.RevokedAt is null)
        {
            statements.Run("UPDATE \"AccessCodes\" SET \"RevokedAt\" = $2 WHERE \"CodeNumber\" = $1", number, Instant.Write(at));
        }

        return Get(statements, study, number);
    }

    public static void Forget(Statements statements, string study, string alliance, Account account)
    {
        var number = StudyRecord.Get(statements, study).Number;
        statements.Run(
            "DELETE FROM \"AccessCodes\" WHERE \"StudyNumber\" = $1 AND \"Alliance\" = $2 AND \"Account\" = $3",
            number,
            alliance,
            account.ToString());
    }

    /// <summary>Hashes of codes that have ended, each with when; none in a workspace from before there were any.</summary>
    public static Dictionary<string, string> Ended(Statements statements) =>
        statements.One("SELECT count(*) FROM sqlite_master WHERE name = 'AccessCodes'") is 0L
            ? []
            : statements
                .All(r => (Hash: r.GetString(0), At: r.GetString(1)), "SELECT \"Hash\", \"RevokedAt\" FROM \"AccessCodes\" WHERE \"RevokedAt\" IS NOT NULL")
                .ToDictionary(c => c.Hash, c => c.At, StringComparer.Ordinal);

    /// <summary>Ends the codes that had ended elsewhere.</summary>
    public static void End(Statements statements, IReadOnlyDictionary<string, string> ended)
    {
        foreach (var (hash, at) in ended)
        {
            statements.Run("UPDATE \"AccessCodes\" SET \"RevokedAt\" = $2 WHERE \"Hash\" = $1 AND \"RevokedAt\" IS NULL", hash, at);
        }
    }

    private static AccessCode Get(Statements statements, string study, long number) =>
        OfNumber(statements, number) is { } code && code.Study == study
            ? code
            : throw ProblemException.Of("access-code-unknown", number.ToString(CultureInfo.InvariantCulture), study);

    private static AccessCode Read(SqliteDataReader r) => new(
        r.GetInt64(0),
        r.GetString(1),
        r.GetString(2),
        Enum.Parse<Account>(r.GetString(3)),
        Enum.Parse<AccessKind>(r.GetString(4)),
        Instant.Read(r.GetString(5)),
        r.GetString(6),
        r.IsDBNull(7) ? null : Instant.Read(r.GetString(7)));
}
