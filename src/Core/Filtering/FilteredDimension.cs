using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Filtering;

/// <summary>How far a firm came on one dimension: filter by filter, in order, until one stops it or nothing is known.</summary>
public sealed record FilteredDimension
{
    /// <summary>Id of the dimension.</summary>
    public required string Dimension { get; init; }

    /// <summary>What the firm's voice says on every filter, also on those after the one that stops it.</summary>
    public required IReadOnlyList<PointReading> Filters { get; init; }

    /// <summary>How many filters were passed, in order, before the firm was stopped or nothing was known.</summary>
    public required int Passed { get; init; }

    /// <summary>Id of the filter that stops it; null where none does.</summary>
    public required string? StoppedBy { get; init; }

    /// <summary>Id of the filter on which nothing is known, so that those after it are not reached; null where there is none.</summary>
    public required string? OpenAt { get; init; }

    /// <summary>High where all filters were passed, low where one stopped it, null where it stays open. Ours.</summary>
    public required FilterLevel? Level { get; init; }

    /// <summary>How far the firm of a voice came.</summary>
    public static FilteredDimension Of(CaseReadings readings, Account voice, FilterDimension dimension)
    {
        var filters = dimension.Filters.Select(f => PointReading.Of(readings, voice, f.Id)).ToList();
        var at = filters.FindIndex(f => f.Saying != Saying.Met);
        var stopped = at >= 0 && filters[at].Saying == Saying.Denied;
        return new FilteredDimension
        {
            Dimension = dimension.Id,
            Filters = filters,
            Passed = at < 0 ? filters.Count : at,
            StoppedBy = stopped ? filters[at].Point : null,
            OpenAt = at >= 0 && !stopped ? filters[at].Point : null,
            Level = at < 0 ? FilterLevel.High : stopped ? FilterLevel.Low : null,
        };
    }
}
