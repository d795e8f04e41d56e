using Alliage.Storage.Workspaces;

namespace Alliage.Storage.Studies;

/// <summary>The files that sources came from, untouched.</summary>
internal static class OriginalTable
{
    public static void Add(Statements statements, long study, string name, ReadOnlyMemory<byte> bytes) => statements.Run(
        "INSERT INTO \"Originals\" (\"StudyNumber\", \"Name\", \"Bytes\") VALUES ($1, $2, $3)", study, name, bytes.ToArray());

    /// <summary>All files by name.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> All(Statements statements, long study) => statements
        .All(
            r => (Name: r.GetString(0), Bytes: r.GetFieldValue<byte[]>(1)),
            "SELECT \"Name\", \"Bytes\" FROM \"Originals\" WHERE \"StudyNumber\" = $1 ORDER BY \"OriginalNumber\"",
            study)
        .ToDictionary(o => o.Name, o => (ReadOnlyMemory<byte>)o.Bytes);
}
