using Alliage.Core.Frameworks;
using Alliage.Core.Placement;

namespace Alliage.Core.IdealTypes;

/// <summary>Why a case stands on the border of a configuration on an axis.</summary>
public enum BorderReason
{
    /// <summary>It stands inside, and one counted reading less would move it.</summary>
    OneReading,

    /// <summary>It stands at this configuration's pole on the other axis, and its voices contest this one.</summary>
    Contested,

    /// <summary>It stands at this configuration's pole on the other axis, and nothing decides this one.</summary>
    Undetermined,
}

/// <summary>One axis on which a case is on the border.</summary>
/// <param name="Axis">Its place there.</param>
/// <param name="Reason">Why.</param>
public sealed record BorderAxis(AxisPlacement Axis, BorderReason Reason);

/// <summary>A case on the border of a configuration (ours: the paper draws no border).</summary>
/// <param name="Case">The case, held against the configuration.</param>
/// <param name="Axes">The axes that make it so, in the framework's order.</param>
public sealed record BorderCase(IdealCase Case, IReadOnlyList<BorderAxis> Axes)
{
    /// <summary>Why a case is on a configuration's border; empty where it is not.</summary>
    internal static IReadOnlyList<BorderAxis> Why(CasePlacement placed, Configuration configuration)
    {
        if (placed.Configuration is { } own)
        {
            return own != configuration.Id ? []
                : [.. placed.Axes.Where(a => a.Tenacity?.Readings == 1).Select(a => new BorderAxis(a, BorderReason.OneReading))];
        }

        var open = placed.Axes.Where(a => a.Pole is null).ToList();
        return open is [var only] && placed.Axes.All(a => a == only || a.Pole == configuration.At.GetValueOrDefault(a.Axis))
            ? [new(only, only.Status == PlacementStatus.Contested ? BorderReason.Contested : BorderReason.Undetermined)]
            : [];
    }
}
