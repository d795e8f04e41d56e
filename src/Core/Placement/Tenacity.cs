using Alliage.Core.Evidence;

namespace Alliage.Core.Placement;

/// <summary>
/// How firmly a placed result holds: the smallest number of counted readings, of any account, whose removal changes its
/// status or pole, silences computed again once from what remains. Ours; exact; never compared across frameworks.
/// </summary>
public sealed record Tenacity
{
    /// <summary>Readings in the smallest set.</summary>
    public int Readings => First.Count;

    /// <summary>How many sets of that size do it.</summary>
    public required long Sets { get; init; }

    /// <summary>The first such set in order: account, then facet, pole and indicator as the framework lists them.</summary>
    public required IReadOnlyList<CountedReading> First { get; init; }

    /// <summary>What the first set's removal makes of it.</summary>
    public required Becomes Becomes { get; init; }
}

/// <summary>What a case would become.</summary>
/// <param name="Status">Its status on the axis; null when speaking of the configuration.</param>
/// <param name="Pole">Its pole on the axis; null unless placed.</param>
/// <param name="Configuration">Its configuration; null unless both axes are placed.</param>
public sealed record Becomes(PlacementStatus? Status, string? Pole, string? Configuration);
