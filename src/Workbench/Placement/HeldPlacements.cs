using System.Collections.Concurrent;
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
    // By framework: a study may be read with several in turn.
    private readonly ConditionalWeakTable<CaseFile, ConcurrentDictionary<string, Held>> held = [];

    /// <summary>All cases of a study, in its order: <see cref="Placing.All"/>, and nothing computed twice.</summary>
    public IReadOnlyList<CasePlacement> All(Study study, Framework framework)
    {
        var missing = study.Cases.Where(c => Known(c, study, framework) is null).ToList();
        foreach (var placement in Placing.All(study with { Cases = missing }, framework))
        {
            Keep(placement, study, framework);
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
        Keep(placement, study, framework);
        return placement;
    }

    private CasePlacement? Known(CaseFile @case, Study study, Framework framework) =>
        held.TryGetValue(@case, out var byFramework)
            && byFramework.TryGetValue(framework.Id, out var known)
            && ReferenceEquals(known.Links, study.Links)
            && ReferenceEquals(known.Settings, study.Settings)
            && ReferenceEquals(known.Framework, framework)
            ? known.Placement
            : null;

    private void Keep(CasePlacement placement, Study study, Framework framework) =>
        held.GetValue(placement.Case, _ => new(StringComparer.Ordinal))[framework.Id] = new(study.Links, study.Settings, framework, placement);

    private sealed record Held(LinkTable Links, Settings Settings, Framework Framework, CasePlacement Placement);
}
