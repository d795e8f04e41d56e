namespace Alliage.Core.SecondReadings;

/// <summary>How many differences of a reading are of which kind, and how many are settled. Counts only: no coefficient.</summary>
/// <param name="Differences">All of them, agreements included.</param>
/// <param name="ByKind">How many of each kind, every kind in its order.</param>
/// <param name="SameRange">How many of the agreements are on exactly the same words.</param>
/// <param name="ToSettle">How many a person has to settle: all but the agreements.</param>
/// <param name="Open">How many of these nobody has settled yet.</param>
public sealed record ReadingCounts(
    int Differences, IReadOnlyList<(DifferenceKind Kind, int Count)> ByKind, int SameRange, int ToSettle, int Open)
{
    /// <summary>The counts of some differences.</summary>
    public static ReadingCounts Of(IReadOnlyList<SettledDifference> differences) => new(
        differences.Count,
        [.. Enum.GetValues<DifferenceKind>().Select(k => (k, differences.Count(d => d.Difference.Kind == k)))],
        differences.Count(d => d.Difference is { Kind: DifferenceKind.Agreed, SameRange: true }),
        differences.Count(d => d.Difference.Kind != DifferenceKind.Agreed),
        differences.Count(d => d.IsOpen));

    /// <summary>How many are of one kind.</summary>
    public int this[DifferenceKind kind] => ByKind.First(k => k.Kind == kind).Count;
}
