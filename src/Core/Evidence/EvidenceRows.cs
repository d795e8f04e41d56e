using System.Collections;
using System.Runtime.CompilerServices;

namespace Alliage.Core.Evidence;

/// <summary>
/// The rows behind a reading, in the order in which they came: a part of the one array that holds all rows of its
/// account. A study's results hold a hundred such lists for each case; an array for each was a fifth of what they hold.
/// </summary>
[CollectionBuilder(typeof(EvidenceRows), nameof(From))]
public readonly struct EvidenceRows : IReadOnlyList<EvidenceRef>, IEquatable<EvidenceRows>
{
    private readonly EvidenceRef[]? rows;
    private readonly int start;

    internal EvidenceRows(EvidenceRef[] rows, int start, int count) => (this.rows, this.start, Count) = (rows, start, count);

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>One of them.</summary>
    /// <param name="index">From 0.</param>
    public EvidenceRef this[int index] => AsSpan()[index];

    /// <summary>Rows of their own, out of a list.</summary>
    /// <param name="rows">The list; copied.</param>
    public static EvidenceRows From(ReadOnlySpan<EvidenceRef> rows) => new(rows.ToArray(), 0, rows.Length);

    /// <summary>Whether a row is among them.</summary>
    public bool Contains(EvidenceRef row) => AsSpan().Contains(row);

    /// <summary>The rows, to go through without a copy.</summary>
    public ReadOnlySpan<EvidenceRef> AsSpan() => new(rows, start, Count);

    /// <summary>The same rows in the same order.</summary>
    public bool Equals(EvidenceRows other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is EvidenceRows other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(Count, this[0], this[Count - 1]);

    /// <inheritdoc />
    public IEnumerator<EvidenceRef> GetEnumerator() => ((IEnumerable<EvidenceRef>)new ArraySegment<EvidenceRef>(rows ?? [], start, Count)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether two lists are the same rows in the same order.</summary>
    public static bool operator ==(EvidenceRows left, EvidenceRows right) => left.Equals(right);

    /// <summary>Whether they are not.</summary>
    public static bool operator !=(EvidenceRows left, EvidenceRows right) => !left.Equals(right);
}
