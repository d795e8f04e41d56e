using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Alliage.Core.Frameworks;

namespace Alliage.Core.Coordination;

/// <summary>
/// Reading the table of coordination with input that may be partly unknown. There are few ways to know a part of it, and
/// each is read once for a table.
/// </summary>
internal sealed class CompatibleRows
{
    private static readonly ConditionalWeakTable<CoordinationTable, ConcurrentDictionary<string, CompatibleRows>> Known = [];

    private CompatibleRows(CoordinationTable table, IReadOnlyList<(string Axis, string? Pole)> poles, string? tie, string? level)
    {
        Rows =
        [
            .. table.Rows.Where(row =>
                poles.All(p => p.Pole is null || row.At[p.Axis] == p.Pole)
                && (tie is null || row.Tie == tie)
                && (level is null || row.Interdependence == level)),
        ];
        Mode = Rows.Count > 0 && Rows.All(r => r.Status == RowStatus.Stated && r.Mode == Rows[0].Mode) ? Rows[0].Mode : null;
        Nearest = Rows.Any(r => r.Status == RowStatus.Stated) ? [] : NearestStated(table, Rows);
    }

    /// <summary>Rows that fit what is known, in the table's order.</summary>
    public IReadOnlyList<CoordinationRow> Rows { get; }

    /// <summary>The mode on which all rows agree, all of them stated; else null.</summary>
    public string? Mode { get; }

    /// <summary>Where none of the rows is stated: the stated rows that differ in the fewest respects from one of them. Else empty.</summary>
    public IReadOnlyList<CoordinationRow> Nearest { get; }

    /// <summary>What fits.</summary>
    /// <param name="table">The table.</param>
    /// <param name="poles">The pole on each axis; null where unknown.</param>
    /// <param name="tie">Value of tie; null where unknown.</param>
    /// <param name="level">Level of interdependence; null where unknown.</param>
    public static CompatibleRows Of(
        CoordinationTable table, IReadOnlyList<(string Axis, string? Pole)> poles, string? tie, string? level) =>
        Known.GetOrCreateValue(table).GetOrAdd(
            string.Join('\n', poles.Select(p => $"{p.Axis}:{p.Pole}").Append(tie).Append(level)),
            _ => new(table, poles, tie, level));

    private static IReadOnlyList<CoordinationRow> NearestStated(CoordinationTable table, IReadOnlyList<CoordinationRow> rows)
    {
        var stated = table.Rows.Where(r => r.Status == RowStatus.Stated).ToList();
        string[] axes = stated.Count == 0 ? [] : [.. stated[0].At.Keys];
        var distances = stated.ConvertAll(r => rows.Select(other => Distance(r, other, axes)).DefaultIfEmpty(int.MaxValue).Min());
        return [.. stated.Where((_, i) => distances[i] == distances.Min())];
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
