using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.IdealTypes;

/// <summary>
/// A configuration as an ideal type: the cases that stand in it by how near they come to its traits, and those on its
/// border. An ideal type is a drawing to hold cases against; that none meets it whole is its use (Weber). Traits describe
/// and never place: where a case stands comes from the axes alone.
/// </summary>
public sealed record IdealType
{
    /// <summary>The configuration.</summary>
    public required Configuration Configuration { get; init; }

    /// <summary>Traits that nothing in the study can tell, with what is lacking.</summary>
    public required IReadOnlyList<(Trait Trait, TraitGap Gap)> Gaps { get; init; }

    /// <summary>Cases that stand in it and say something of its traits, the nearest first; those equally near together, in the study's order.</summary>
    public required IReadOnlyList<IReadOnlyList<IdealCase>> Ranks { get; init; }

    /// <summary>Cases that stand in it and say nothing of any trait: neither near nor far.</summary>
    public required IReadOnlyList<IdealCase> Untold { get; init; }

    /// <summary>Cases on its border, in the study's order.</summary>
    public required IReadOnlyList<BorderCase> Border { get; init; }

    /// <summary>Cases that stand in another configuration and come as near as the nearest here, or nearer.</summary>
    public required IReadOnlyList<IdealCase> Elsewhere { get; init; }

    /// <summary>The nearest; several where they tie, none where no case stands here or says anything of the traits.</summary>
    public IReadOnlyList<IdealCase> Nearest => Ranks is [var first, ..] ? first : [];

    /// <summary>All configurations of a framework, in its order; none where it has no two axes.</summary>
    /// <param name="placed">The cases, placed with it.</param>
    /// <param name="study">Their study: what is linked in it.</param>
    /// <param name="framework">The framework.</param>
    public static IReadOnlyList<IdealType> All(IReadOnlyList<CasePlacement> placed, Study study, Framework framework) =>
        [.. framework.Configurations.Select(c => Of(placed, c, [.. c.Traits.Select(t => TraitGaps.Of(t, study))]))];

    /// <summary>Cases with two open axes or more: on the border of nothing.</summary>
    public static IReadOnlyList<CasePlacement> Nowhere(IReadOnlyList<CasePlacement> placed) =>
        [.. placed.Where(p => p.Axes.Count(a => a.Pole is null) > 1)];

    private static IdealType Of(IReadOnlyList<CasePlacement> placed, Configuration configuration, IReadOnlyList<TraitGap?> gaps)
    {
        var held = placed.Select(p => IdealCase.Of(p, configuration, gaps)).ToList();
        var inside = held.Where(h => h.Placed.Configuration == configuration.Id).ToList();
        List<IReadOnlyList<IdealCase>> ranks = [.. inside.Where(h => h.IsTold).GroupBy(h => h.Nearness).OrderBy(g => g.Key).Select(g => g.ToList())];
        return new()
        {
            Configuration = configuration,
            Gaps = [.. configuration.Traits.Zip(gaps).Where(t => t.Second is not null).Select(t => (t.First, t.Second!.Value))],
            Ranks = ranks,
            Untold = [.. inside.Where(h => !h.IsTold)],
            Border =
            [
                .. held.Select(h => new BorderCase(h, BorderCase.Why(h.Placed, configuration))).Where(b => b.Axes.Count > 0),
            ],
            Elsewhere = ranks.Count == 0 ? [] :
            [
                .. held.Where(h => h.Placed.Configuration is { } other && other != configuration.Id && h.Nearness <= ranks[0][0].Nearness && h.IsTold)
                    .OrderBy(h => h.Nearness),
            ],
        };
    }
}
