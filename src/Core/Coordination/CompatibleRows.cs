using Alliage.Core.Frameworks;

namespace Alliage.Core.Coordination;

/// <summary>Reading the table of coordination with input that may be partly unknown.</summary>
public static class CompatibleRows
{
    /// <summary>Rows that fit what is known, in the table's order.</summary>
    /// <param name="table">The table.</param>
    /// <param name="poles">Pole by axis; null where unknown.</param>
    /// <param name="tie">Value of tie; null where unknown.</param>
    /// <param name="level">Level of interdependence; null where unknown.</param>
    public static IReadOnlyList<CoordinationRow> Of(
        CoordinationTable table, IReadOnlyDictionary<string, string?> poles, string? tie, string? level) =>
        [
            .. table.Rows.Where(row =>
                poles.All(p => p.Value is null || row.At[p.Key] == p.Value)
                && (tie is null || row.Tie == tie)
                && (level is null || row.Interdependence == level)),
        ];

    /// <summary>The mode on which all rows agree, all of them stated; else null.</summary>
    public static string? ModeOf(IReadOnlyList<CoordinationRow> rows) =>
        rows.Count > 0 && rows.All(r => r.Status == RowStatus.Stated && r.Mode == rows[0].Mode) ? rows[0].Mode : null;

    /// <summary>The stated rows that differ in the fewest respects from one of these.</summary>
    public static IReadOnlyList<CoordinationRow> NearestStated(CoordinationTable table, IReadOnlyList<CoordinationRow> rows)
    {
        var stated = table.Rows.Where(r => r.Status == RowStatus.Stated)
            .Select(r => (Row: r, Distance: rows.Select(other => Distance(r, other)).DefaultIfEmpty(int.MaxValue).Min()))
            .ToList();
        return [.. stated.Where(s => s.Distance == stated.Min(t => t.Distance)).Select(s => s.Row)];
    }

    private static int Distance(CoordinationRow a, CoordinationRow b) =>
        a.At.Count(p => b.At[p.Key] != p.Value)
        + (a.Tie == b.Tie ? 0 : 1)
        + (a.Interdependence == b.Interdependence ? 0 : 1);
}
