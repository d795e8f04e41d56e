using System.Globalization;
using System.Text.Json;
using Alliage.Core.Studies;
using Alliage.Storage.Rows;
using Alliage.Storage.Workspaces;
using Alliage.Workbench.Ports;

namespace Alliage.Storage.Studies;

/// <summary>Studies in few words, counted in the file.</summary>
internal static class Listing
{
    private const string Summary =
        """
        SELECT s."Name", t."Title", t."Framework", t."RetentionDate", s."ChangedAt",
            (SELECT count(*) FROM "Alliances" a WHERE a."StudyNumber" = s."StudyNumber"),
            (SELECT count(*) FROM "Sources" o WHERE o."StudyNumber" = s."StudyNumber"),
            (SELECT count(*) FROM "Codings" c WHERE c."StudyNumber" = s."StudyNumber")
        FROM "Studies" s JOIN "Settings" t ON t."StudyNumber" = s."StudyNumber"
        """;

    public static List<StudySummary> All(Statements statements) => Read(statements, Summary + " ORDER BY s.\"Name\"");

    public static StudySummary One(Statements statements, StudyRecord study) =>
        Read(statements, Summary + " WHERE s.\"StudyNumber\" = $1", study.Number).Single();

    /// <summary>The names alone, which any version's file can give.</summary>
    public static List<string> Names(Statements statements) =>
        statements.All(r => r.GetString(0), "SELECT \"Name\" FROM \"Studies\" ORDER BY \"Name\"");

    private static List<StudySummary> Read(Statements statements, string sql, params ReadOnlySpan<object?> values) => statements.All(
        r => new StudySummary(
            r.GetString(0),
            JsonSerializer.Deserialize(r.GetString(1), RowJson.Of<LocalText>())!,
            r.GetString(2),
            r.GetInt32(5),
            r.GetInt32(6),
            r.GetInt32(7),
            Instant.Read(r.GetString(4)),
            r.IsDBNull(3) ? null : DateOnly.ParseExact(r.GetString(3), "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        sql,
        values);
}
