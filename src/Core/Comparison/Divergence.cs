using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>
/// A case whose two voices do not tell the same: on an axis, on a theme, or both. A finding, not an error (the paper
/// gives no rule for partners who differ; ours).
/// </summary>
public sealed record Divergence
{
    /// <summary>The case.</summary>
    public required CasePlacement Placement { get; init; }

    /// <summary>Axes on which the voices stand on different poles, in the framework's order.</summary>
    public required IReadOnlyList<AxisPlacement> Contested { get; init; }

    /// <summary>Themes on which they are apart, in the framework's order.</summary>
    public required IReadOnlyList<ThemeVerdict> Apart { get; init; }

    /// <summary>
    /// The cases with any, the sharpest first: by the readings of the weaker side of the firmest contested axis (0 where
    /// none is contested), then by the number of contested axes, then of themes apart; else in the order given.
    /// </summary>
    public static IReadOnlyList<Divergence> Of(IReadOnlyList<CasePlacement> placements) =>
    [
        .. placements
            .Select(p => new Divergence
            {
                Placement = p,
                Contested = [.. p.Axes.Where(a => a.Status == PlacementStatus.Contested)],
                Apart = [.. ThemeVerdict.Of(p.Readings).Where(v => v.Verdict == Verdict.Apart)],
            })
            .Where(d => d.Contested.Count + d.Apart.Count > 0)
            .OrderByDescending(d => d.Contested.Select(WeakerSide).DefaultIfEmpty().Max())
            .ThenByDescending(d => d.Contested.Count)
            .ThenByDescending(d => d.Apart.Count),
    ];

    private static int WeakerSide(AxisPlacement axis) => Math.Min(axis.Of(Account.A)!.ForPole, axis.Of(Account.B)!.ForPole);
}
