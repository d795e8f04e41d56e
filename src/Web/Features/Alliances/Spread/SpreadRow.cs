using Alliage.Core.Comparison;

namespace Alliage.Web.Features.Alliances.Spread;

/// <summary>A row of the spread: the two voices face to face, the record under both.</summary>
public sealed record SpreadRow
{
    /// <summary>Id of the theme or facet.</summary>
    public required string Id { get; init; }

    public required AccountCell A { get; init; }

    public required AccountCell B { get; init; }

    public required AccountCell Record { get; init; }

    /// <summary>What the two voices make of it; null by facet.</summary>
    public required ThemeVerdict? Verdict { get; init; }

    public bool HasMatter => A.HasMatter || B.HasMatter || Record.HasMatter || Verdict?.Decision is not null;

    /// <summary>Whether nothing is said or kept silent here: shown on screen, not worth paper.</summary>
    public bool IsBare => Verdict?.Decision is null
        && new[] { A, B, Record }.All(c => c.State is not (CellState.Said or CellState.Silent or CellState.Denied) && c.Summary is null);

    /// <summary>What speaks against anything said here, and by whom.</summary>
    public IEnumerable<ReadingView> Against =>
        new[] { A, B, Record }.SelectMany(c => c.Said.Concat(c.Denied)).Where(r => r.Against.Count > 0);
}
