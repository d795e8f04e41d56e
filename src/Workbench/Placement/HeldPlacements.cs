using System.Runtime.CompilerServices;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Workbench.Placement;

/// <summary>
/// Results of cases that were placed before. A case, the links, the settings and the framework never change, they are
/// replaced: so results hold for as long as these very objects are in use, and a change renews its own case only. What
/// is held goes with the study, words included.
/// </summary>
public sealed class HeldPlacements
{
    private readonly ConditionalWeakTable<CaseFile, Held> held = [];

    /// <summary>All cases of a study, in its order: <see cref="Placing.All"/>, and nothing computed twice.</summary>
    public IReadOnlyList<CasePlacement> All(Study study, Framework framework)
    {
        var missing = study.Cases.Where(c => Known(c, study, framework) is null).ToList();
        foreach (var placement in Placing.All(study with { Cases = missing }, framework))
        {
            held.AddOrUpdate(placement.Case, new Held(study.Links, study.Settings, framework, placement));
        }

        return [.. study.Cases.Select(c => Known(c, study, framework) ?? Placing.One(c, study, framework))];
    }

    /// <summary>One case: <see cref="Placing.One"/>.</summary>
    public CasePlacement One(CaseFile @case, Study study, Framework framework)
    {
        if (Known(@case, study, framework) is { } known)
        {
            return known;
        }

        var placement = Placing.One(@case, study, framework);
        held.AddOrUpdate(@case, new Held(study.Links, study.Settings, framework, placement));
        return placement;
    }

    private CasePlacement? Known(CaseFile @case, Study study, Framework framework) =>
        held.TryGetValue(@case, out var known)
            && ReferenceEquals(known.Links, study.Links)
            && ReferenceEquals(known.Settings, study.Settings)
            && ReferenceEquals(known.Framework, framework)
            ? known.Placement
            : null;

    private sealed record Held(LinkTable Links, Settings Settings, Framework Framework, CasePlacement Placement);
}
