using Alliage.Core.Frameworks;

namespace Alliage.Core.Coordination;

/// <summary>Reading the table of coordination with input that may be partly unknown.</summary>
public static class CompatibleRows
{
    /// <summary>Rows that fit what is known, in the table's order.</summary>
    /// <param name="table">The table.</param>
    /// <param name="poles">The pole on each axis; null where unknown.</param>
    /// <param name="tie">Value of tie; null where unknown.</param>
    /// <param name="level">Level of interdependence; null where unknown.</param>
    public static IReadOnlyList<CoordinationRow> Of(
        CoordinationTable table, IReadOnlyList<(string Axis, string? Pole)> poles, string? tie, string? level) =>
        [
            .. table.Rows.Where(row =>
                Stands(row, poles)
                && (tie is null || row.Tie == tie)
                && (level is null || row.Interdependence == level)),
        ];

    /// <summary>The mode on which all rows agree, all of them stated; else null.</summary>
    public static string? ModeOf(IReadOnlyList<CoordinationRow> rows) =>
        rows.Count > 0 && rows.All(r => r.Status == RowStatus.Stated && r.Mode == rows[0].Mode) ? rows[0].Mode : null;

    /// <summary>The stated rows that differ in the fewest respects from one of these.</summary>
    public static IReadOnlyList<CoordinationRow> NearestStated(CoordinationTable table, IReadOnlyList<CoordinationRow> rows)
    {
        var stated = table.Rows.Where(r => r.Status == RowStatus.Stated).ToList();
        string[] axes = stated.Count == 0 ? [] : [.. stated[0].At.Keys];
        var distances = stated.ConvertAll(r => rows.Select(other => Distance(r, other, axes)).DefaultIfEmpty(int.MaxValue).Min());
        return [.. stated.Where((_, i) => distances[i] == distances.Min())];
    }

    private static bool Stands(CoordinationRow row, IReadOnlyList<(string Axis, string? Pole)> poles)
    {
        for (var i = 0; i < poles.Count; i++)
        {
            if (poles[i].Pole is { } pole && row.At[poles[i].Axis] != pole)
            {
                return false;
            }
        }

        return true;
    }

    private static int Distance(CoordinationRow a, CoordinationRow b, string[] axes)
    {
        var apart = (a.Tie == b.Tie ? 0 : 1) + (a.Interdependence == b.Interdependence ? 0 : 1);
        foreach (var axis in axes)
        {
            apart += a.At[axis] == b.At[axis] ? 0 : 1;
        }

        return apart;
    }
}
