using Alliage.Core.Frameworks;

namespace Alliage.Core.Evidence;

/// <summary>
/// Rows gathered by the indicators that they carry: one array, sorted by the indicator's place in the framework and
/// else as they came, and where each indicator's part of it ends.
/// </summary>
internal sealed class RowsByIndicator
{
    private readonly EvidenceRef[] rows;
    private readonly int[] ends;

    private RowsByIndicator(EvidenceRef[] rows, int[] ends) => (this.rows, this.ends) = (rows, ends);

    /// <summary>The rows of an indicator, by its place in the framework.</summary>
    public EvidenceRows this[int at] => new(rows, Start(at), ends[at] - Start(at));

    /// <summary>Whether an indicator has none.</summary>
    public bool IsEmpty(int at) => ends[at] == Start(at);

    /// <summary>The same without some rows; itself where none of them is here.</summary>
    public RowsByIndicator Without(IReadOnlySet<EvidenceRef> gone)
    {
        var (left, leftEnds) = (new List<EvidenceRef>(rows.Length), new int[ends.Length]);
        for (var at = 0; at < ends.Length; at++)
        {
            foreach (var row in this[at].AsSpan())
            {
                if (!gone.Contains(row))
                {
                    left.Add(row);
                }
            }

            leftEnds[at] = left.Count;
        }

        return left.Count == rows.Length ? this : new([.. left], leftEnds);
    }

    private int Start(int at) => at == 0 ? 0 : ends[at - 1];

    /// <summary>Gathers rows. Indicators that the framework does not have are passed over.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="without">Rows to take as if they were not there.</param>
    /// <param name="room">About how many there will be.</param>
    public sealed class Gathering(Framework framework, IReadOnlySet<EvidenceRef> without, int room)
    {
        private List<(int At, EvidenceRef Row)>? gathered;

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

        /// <summary>What was gathered; null where nothing was.</summary>
        public RowsByIndicator? ToRows()
        {
            if (gathered is null)
            {
                return null;
            }

            var ends = new int[framework.Indicators.Count];
            foreach (var (at, _) in gathered)
            {
                ends[at]++;
            }

            for (var (at, before) = (0, 0); at < ends.Length; at++)
            {
                (ends[at], before) = (before, before + ends[at]);
            }

            // Each end begins as its part's start, and moves on with every row.
            var rows = new EvidenceRef[gathered.Count];
            foreach (var (at, row) in gathered)
            {
                rows[ends[at]++] = row;
            }

            return new(rows, ends);
        }
    }
}
