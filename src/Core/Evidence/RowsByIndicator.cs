using Alliage.Core.Frameworks;

namespace Alliage.Core.Evidence;

/// <summary>
/// Rows gathered by the indicators that they carry. Arrays of just the size that is needed are made at the end: lists
/// with room to grow would be most of what a study's results hold.
/// </summary>
/// <param name="framework">Indicators that it does not have are passed over.</param>
/// <param name="without">Rows to take as if they were not there.</param>
/// <param name="room">About how many there will be.</param>
internal sealed class RowsByIndicator(Framework framework, IReadOnlySet<EvidenceRef> without, int room)
{
    private List<(int At, EvidenceRef Row)>? gathered;

    public bool IsEmpty => gathered is null;

    public void Add(IReadOnlyList<string> indicators, EvidenceRef row)
    {
        for (var i = 0; i < indicators.Count; i++)
        {
            if (framework.Index.IndicatorOrder.TryGetValue(indicators[i], out var at) && (without.Count == 0 || !without.Contains(row)))
            {
                (gathered ??= new(room)).Add((at, row));
            }
        }
    }

    /// <summary>By the indicator's place in the framework, rows in the order in which they came; null where there is none.</summary>
    public EvidenceRef[]?[] ToArrays()
    {
        var arrays = new EvidenceRef[]?[framework.Indicators.Count];
        if (gathered is null)
        {
            return arrays;
        }

        Span<int> counts = stackalloc int[arrays.Length];
        foreach (var (at, _) in gathered)
        {
            counts[at]++;
        }

        foreach (var (at, row) in gathered)
        {
            var rows = arrays[at] ??= new EvidenceRef[counts[at]];
            rows[^counts[at]] = row;
            counts[at]--;
        }

        return arrays;
    }
}
