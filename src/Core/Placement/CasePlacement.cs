using Alliage.Core.Coordination;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Core.Placement;

/// <summary>What the other silence rule would make of a case; shown wherever a study uses one of the two.</summary>
public sealed record OtherSilenceRule
{
    /// <summary>The rule not in use.</summary>
    public required SilenceRule Rule { get; init; }

    /// <summary>The configuration under it; null unless both axes are placed.</summary>
    public required string? Configuration { get; init; }

    /// <summary>Axes whose status or pole would differ, as they would stand.</summary>
    public required IReadOnlyList<AxisPlacement> Changes { get; init; }
}

/// <summary>All results of one case.</summary>
public sealed record CasePlacement
{
    /// <summary>The case.</summary>
    public required CaseFile Case { get; init; }

    /// <summary>What the accounts say.</summary>
    public required CaseReadings Readings { get; init; }

    /// <summary>Its place on each axis, in the framework's order.</summary>
    public required IReadOnlyList<AxisPlacement> Axes { get; init; }

    /// <summary>Its configuration; null unless both axes are placed.</summary>
    public required string? Configuration { get; init; }

    /// <summary>How firmly the configuration holds: the smaller of the axes'; null without a configuration.</summary>
    public required Tenacity? Tenacity { get; init; }

    /// <summary>What the other silence rule would change.</summary>
    public required OtherSilenceRule OtherSilenceRule { get; init; }

    /// <summary>Coordination as each voice lets it be read: A, then B; null for a voice that brings nothing.</summary>
    public required IReadOnlyList<VoiceCoordination?> Coordination { get; init; }

    /// <summary>Its place on an axis.</summary>
    public AxisPlacement Axis(string axis) => Axes.First(a => a.Axis == axis);
}
