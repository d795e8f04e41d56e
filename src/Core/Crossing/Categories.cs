namespace Alliage.Core.Crossing;

/// <summary>Categories that hold at once, equal where they are the same in the same order.</summary>
/// <param name="All">They, at least one.</param>
public sealed record Categories(IReadOnlyList<Category> All)
{
    /// <summary>Whether both hold the same.</summary>
    public bool Equals(Categories? other) => other is not null && All.SequenceEqual(other.All);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Aggregate(0, HashCode.Combine);
}
