using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Core.Placement;

/// <summary>
/// How firmly a placed result holds: the smallest number of counted readings, of any account, whose removal changes its
/// status or pole, silences computed again once from what remains. Ours; exact; never compared across frameworks.
/// </summary>
public sealed record Tenacity
{
    private readonly CaseReadings of;

    internal Tenacity(CaseReadings of, CountedSet smallest) => (this.of, Smallest) = (of, smallest);

    /// <summary>Readings in the smallest set.</summary>
    public int Readings => Smallest.Count;

    /// <summary>How many sets of that size do it.</summary>
    public required long Sets { get; init; }

    /// <summary>The first such set in order: account, then facet, pole and indicator as the framework lists them.</summary>
    public IReadOnlyList<CountedReading> First => Smallest.In(of);

    /// <summary>What the first set's removal makes of it.</summary>
    public required Becomes Becomes { get; init; }

    /// <summary>Where the first set's readings stand.</summary>
    internal CountedSet Smallest { get; }
}

/// <summary>A set of counted readings on one axis, by their places: what results hold of it.</summary>
/// <param name="Axis">Id of the axis.</param>
/// <param name="Places">For each account, places in what is counted for it there, ascending.</param>
internal sealed record CountedSet(string Axis, int[][] Places)
{
    /// <summary>How many there are.</summary>
    public int Count => Places.Sum(p => p.Length);

    /// <summary>The readings themselves, account by account.</summary>
    public IReadOnlyList<CountedReading> In(CaseReadings readings) =>
        [.. Accounts.All.SelectMany(a => Places[(int)a].Select(place => readings.Counted(a, Axis)[place]))];
}

/// <summary>What a case would become.</summary>
/// <param name="Status">Its status on the axis; null when speaking of the configuration.</param>
/// <param name="Pole">Its pole on the axis; null unless placed.</param>
/// <param name="Configuration">Its configuration; null unless both axes are placed.</param>
public sealed record Becomes(PlacementStatus? Status, string? Pole, string? Configuration);
