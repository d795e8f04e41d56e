using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison.Claims;

/// <summary>What the tests of claims may ask of a study: its rows and what is published of its cases, never what is computed from them.</summary>
internal sealed class ClaimFacts(Study study, Framework framework)
{
    public IReadOnlyList<CaseFile> Cases => study.Cases;

    /// <summary>Owner-managers: one for each firm.</summary>
    public int Leaders => study.Cases.Sum(c => c.Firms.Count);

    /// <summary>Whether a case is published at all these poles.</summary>
    public bool IsAt(CaseFile @case, IReadOnlyList<(string Axis, string Pole)> poles)
    {
        var published = PublishedPlacement.Of(@case, framework);
        return poles.All(p => published?.Axes.GetValueOrDefault(p.Axis)?.Value == p.Pole);
    }

    /// <summary>Whether a case is published at another pole of one of these axes.</summary>
    public bool IsElsewhere(CaseFile @case, IReadOnlyList<(string Axis, string Pole)> poles)
    {
        var published = PublishedPlacement.Of(@case, framework);
        return poles.Any(p => published?.Axes.GetValueOrDefault(p.Axis)?.Value is { } pole && pole != p.Pole);
    }

    /// <summary>Whether some account of a case says an indicator.</summary>
    public bool Carries(CaseFile @case, string indicator) =>
        CaseReadings.Of(@case, study, framework).All.Any(r => r.Indicator.Id == indicator && r.Kind == ReadingKind.Present);
}
