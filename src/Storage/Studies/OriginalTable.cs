using Alliage.Storage.Workspaces;

namespace Alliage.Storage.Studies;

/// <summary>The files that sources came from, untouched.</summary>
internal static class OriginalTable
{
    public static void Add(Statements statements, long study, string name, ReadOnlyMemory<byte> bytes) => statements.Run(
        "INSERT INTO \"Originals\" (\"StudyNumber\", \"Name\", \"Bytes\") VALUES ($1, $2, $3)", study, name, bytes.ToArray());

    /// <summary>Puts these files in the place of all there are; what stays as it was is not touched.</summary>
    public static void Replace(Statements statements, long study, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        foreach (var (name, bytes) in All(statements, study))
        {
            if (!files.TryGetValue(name, out var now) || !now.Span.SequenceEqual(bytes.Span))
            {
                statements.Run("DELETE FROM \"Originals\" WHERE \"StudyNumber\" = $1 AND \"Name\" = $2", study, name);
            }
        }

        var kept = All(statements, study);
        foreach (var (name, bytes) in files.Where(f => !kept.ContainsKey(f.Key)))
        {
            Add(statements, study, name, bytes);
        }
    }

    /// <summary>All files by name, those that wait for a removed source to come back included.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> All(Statements statements, long study) => statements
        .All(
            r => (Name: r.GetString(0), Bytes: r.GetFieldValue<byte[]>(1)),
            "SELECT \"Name\", \"Bytes\" FROM \"Originals\" WHERE \"StudyNumber\" = $1 ORDER BY \"OriginalNumber\"",
            study)
        .ToDictionary(o => o.Name, o => (ReadOnlyMemory<byte>)o.Bytes);

    /// <summary>A file with its name; null where none has that name, capitals aside: some systems do not tell them apart.</summary>
    public static (string Name, byte[] Bytes)? Find(Statements statements, long study, string name) => statements
        .All(
            r => ((string Name, byte[] Bytes)?)(r.GetString(0), r.GetFieldValue<byte[]>(1)),
            "SELECT \"Name\", \"Bytes\" FROM \"Originals\" WHERE \"StudyNumber\" = $1 AND \"Name\" = $2 COLLATE NOCASE",
            study,
            name)
        .FirstOrDefault();

    /// <summary>
    /// The files that sources name, by name. Others wait for a source that was removed to come back; they are no part
    /// of the study meanwhile.
    /// </summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> Named(Statements statements, long study, IReadOnlySet<string> names) =>
        All(statements, study).Where(o => names.Contains(o.Key)).ToDictionary();
}
