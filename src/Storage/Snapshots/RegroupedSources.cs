using Alliage.Core.Studies;
using Alliage.Storage.Rows;

namespace Alliage.Storage.Snapshots;

/// <summary>
/// The sources that changed turns, raised themes and codings belong to, grouped anew: nearly all work on a study is of
/// this kind, and looks at a few hundred rows instead of all.
/// </summary>
internal static class RegroupedSources
{
    public static Dictionary<string, SourceFile> Of(Study study, IReadOnlyList<RowChange> changes)
    {
        var rows = new Dictionary<string, List<RowChange>>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            foreach (var source in SourcesOf(change))
            {
                if (!rows.TryGetValue(source, out var ofSource))
                {
                    rows[source] = ofSource = [];
                }

                ofSource.Add(change);
            }
        }

        return study.Cases.SelectMany(c => c.Sources)
            .Where(s => rows.ContainsKey(s.Source.Id))
            .ToDictionary(s => s.Source.Id, s => Changed(s, rows[s.Source.Id]), StringComparer.Ordinal);
    }

    private static SourceFile Changed(SourceFile source, List<RowChange> changes) => SourceFile.Of(
        source.Source,
        Changed(source.Turns, source.Source.Id, changes),
        Changed(source.Raised, source.Source.Id, changes),
        Changed(source.Codings, source.Source.Id, changes));

    private static IEnumerable<T> Changed<T>(IReadOnlyList<T> rows, string source, List<RowChange> changes)
        where T : StudyRow
    {
        var byKey = rows.ToDictionary(r => r.Key, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (change.Before is T before)
            {
                byKey.Remove(before.Key);
            }

            if (change.After is T after && SourceOf(after) == source)
            {
                byKey[after.Key] = after;
            }
        }

        return byKey.Values;
    }

    // A coding may have been put on another source under the same id.
    private static IEnumerable<string> SourcesOf(RowChange change) =>
        new[] { change.Before, change.After }.OfType<StudyRow>().Select(SourceOf).Distinct();

    private static string SourceOf(StudyRow row) => row switch
    {
        Turn turn => turn.Source,
        Raised raised => raised.Source,
        Coding coding => coding.Source,
        _ => throw new ArgumentException($"A {row.GetType().Name} stands in no source.", nameof(row)),
    };
}
