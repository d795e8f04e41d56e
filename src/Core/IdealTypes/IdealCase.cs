using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;

namespace Alliage.Core.IdealTypes;

/// <summary>One case held against one ideal type, trait by trait.</summary>
/// <param name="Placed">The case, with where it stands.</param>
/// <param name="Traits">The traits, in the framework's order.</param>
public sealed record IdealCase(CasePlacement Placed, IReadOnlyList<ReadTrait> Traits)
{
    /// <summary>How near it comes.</summary>
    public Nearness Nearness { get; } = new(
        Traits.Count(t => t.IsContradicted || t.IsDisputed), Traits.Count(t => t.IsMet));

    /// <summary>Whether anything at all is said of the traits.</summary>
    public bool IsTold => Traits.Any(t => t.Outcome != PointOutcome.Nobody);

    /// <summary>Holds a case against a configuration.</summary>
    /// <param name="placed">The case.</param>
    /// <param name="configuration">The configuration.</param>
    /// <param name="gaps">For each of its traits, why nothing in the study can tell it; null where something can.</param>
    public static IdealCase Of(CasePlacement placed, Configuration configuration, IReadOnlyList<TraitGap?> gaps) =>
        new(placed, [.. configuration.Traits.Zip(gaps, (t, gap) => ReadTrait.Of(placed.Readings, t, gap))]);
}
