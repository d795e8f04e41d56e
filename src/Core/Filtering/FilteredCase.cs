using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Filtering;

/// <summary>Who puts a firm in its position.</summary>
public enum PositionSource
{
    /// <summary>What the sources give of the positions is enough.</summary>
    Published,

    /// <summary>It takes our interpretation of where the positions stand.</summary>
    Ours,
}

/// <summary>Where one firm stands in its alliance, as its own owner tells it.</summary>
public sealed record FilteredFirm
{
    /// <summary>The voice that speaks of its own firm.</summary>
    public required Account Voice { get; init; }

    /// <summary>How far the firm came on each dimension, in the framework's order.</summary>
    public required IReadOnlyList<FilteredDimension> Dimensions { get; init; }

    /// <summary>The position; null where a level is not known, or where what is known of the positions leaves several.</summary>
    public required string? Position { get; init; }

    /// <summary>Who puts it there; null without a position.</summary>
    public required PositionSource? Source { get; init; }

    /// <summary>Positions that nothing known excludes.</summary>
    public required IReadOnlyList<string> Compatible { get; init; }
}

/// <summary>One case under filters: each firm by itself. The two may stand in different places, which is the point.</summary>
public sealed record FilteredCase
{
    /// <summary>The case.</summary>
    public required CaseFile Case { get; init; }

    /// <summary>The firms, A then B; null for one whose voice brings nothing at all.</summary>
    public required IReadOnlyList<FilteredFirm?> Firms { get; init; }

    /// <summary>The framework's scales.</summary>
    public required IReadOnlyList<VariableReading> Variables { get; init; }

    /// <summary>All cases of a study, in its order.</summary>
    /// <param name="study">The study.</param>
    /// <param name="framework">A framework of filters.</param>
    /// <param name="interpreted">Whether our interpretation of where the positions stand is used.</param>
    public static IReadOnlyList<FilteredCase> All(Study study, Framework framework, bool interpreted) =>
        EachCase.Of(study.Cases, c => Of(CaseReadings.Of(c, study, framework), interpreted));

    /// <summary>One case.</summary>
    public static FilteredCase Of(CaseReadings readings, bool interpreted) => new()
    {
        Case = readings.Case,
        Firms = [.. Accounts.Voices.Select(v => readings.Case.Has(v) ? Firm(readings, v, interpreted) : null)],
        Variables = VariableReading.Of(readings),
    };

    private static FilteredFirm Firm(CaseReadings readings, Account voice, bool interpreted)
    {
        var filters = readings.Framework.Filters;
        var dimensions = (filters?.Dimensions ?? []).Select(d => FilteredDimension.Of(readings, voice, d)).ToList();
        var positions = filters?.Positions ?? [];
        var published = Compatible(positions, dimensions, (p, d) => p.Published[d]);
        var compatible = interpreted ? Compatible(positions, dimensions, (p, d) => p.Interpreted.At[d]) : published;
        var position = compatible.Count == 1 && dimensions.TrueForAll(d => d.Level is not null) ? compatible[0] : null;
        return new FilteredFirm
        {
            Voice = voice,
            Dimensions = dimensions,
            Position = position,
            Source = position is null ? null : published.Count == 1 ? PositionSource.Published : PositionSource.Ours,
            Compatible = compatible,
        };
    }

    private static List<string> Compatible(
        IReadOnlyList<FilterPosition> positions, List<FilteredDimension> dimensions, Func<FilterPosition, string, FilterLevel?> cell) =>
        [
            .. positions
                .Where(p => dimensions.TrueForAll(d => d.Level is null || cell(p, d.Dimension) is not { } level || level == d.Level))
                .Select(p => p.Id),
        ];
}
