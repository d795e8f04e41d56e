using Alliage.Core.Coordination;
using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>A case read and placed without asking what it would take to move it: all that rows are ordered and chosen by.</summary>
/// <param name="Readings">What its accounts say.</param>
/// <param name="Axes">Its place on each axis, in the framework's order; tenacity is left out.</param>
/// <param name="Configuration">Its configuration; null unless both axes are placed.</param>
public sealed record ReadCase(CaseReadings Readings, IReadOnlyList<AxisPlacement> Axes, string? Configuration)
{
    private IReadOnlyList<VoiceCoordination?>? coordination;

    /// <summary>The case.</summary>
    public CaseFile Case => Readings.Case;

    /// <summary>Coordination as each voice lets it be read: A, then B; null for a voice that brings nothing.</summary>
    public IReadOnlyList<VoiceCoordination?> Coordination => coordination ??= VoiceCoordination.Of(Readings, Axes);

    /// <summary>Reads and places a case, with the same results as <see cref="Placing.One"/>.</summary>
    public static ReadCase Of(CaseFile @case, Study study, Framework framework)
    {
        var readings = CaseReadings.Of(@case, study, framework);
        var axes = framework.Axes.Select(a => Placing.OnAxis(readings, a, withTenacity: false)).ToList();
        return new(readings, axes, Placing.ConfigurationOf(framework, axes));
    }
}
