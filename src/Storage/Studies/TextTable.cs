using Alliage.Storage.Rows;
using Alliage.Storage.Workspaces;

namespace Alliage.Storage.Studies;

/// <summary>The texts of sources, one each.</summary>
internal static class TextTable
{
    private const string OfSource = "WHERE \"StudyNumber\" = $1 AND \"Source\" = $2";

    /// <summary>The text of a source; null where it was given none.</summary>
    public static string? Find(Statements statements, long study, string source) =>
        (string?)statements.One($"SELECT \"Text\" FROM \"Texts\" {OfSource}", study, source);

    public static void Put(Statements statements, long study, string source, string text) => statements.Run(
        "INSERT INTO \"Texts\" (\"StudyNumber\", \"Source\", \"Text\") VALUES ($1, $2, $3)"
            + " ON CONFLICT (\"StudyNumber\", \"Source\") DO UPDATE SET \"Text\" = excluded.\"Text\"",
        study,
        source,
        text);

    /// <summary>Removes the text of a source; what it was, or null where there was none.</summary>
    public static string? Remove(Statements statements, long study, string source)
    {
        var text = Find(statements, study, source);
        statements.Run($"DELETE FROM \"Texts\" {OfSource}", study, source);
        return text;
    }

    /// <summary>The text of a source, empty where it was given none.</summary>
    /// <exception cref="ProblemException"><c>source-unknown</c>.</exception>
    public static string Get(Statements statements, StudyRecord study, string source) =>
        Find(statements, study.Number, source)
            ?? (RowKinds.Named("source").Find(statements, study.Number, source) is null
                ? throw ProblemException.Of("source-unknown", study.Name, source)
                : "");

    /// <summary>All texts by source.</summary>
    public static Dictionary<string, string> All(Statements statements, long study) => statements
        .All(r => (Source: r.GetString(0), Text: r.GetString(1)), "SELECT \"Source\", \"Text\" FROM \"Texts\" WHERE \"StudyNumber\" = $1", study)
        .ToDictionary(t => t.Source, t => t.Text);
}
