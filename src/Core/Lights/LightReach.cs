using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Lights;

/// <summary>How far a framework can tell anything in a study, in counts.</summary>
/// <param name="Points">Points of the framework.</param>
/// <param name="Alliances">Alliances of which any account tells something.</param>
/// <param name="Voices">Voices that tell something, out of those heard.</param>
/// <param name="Told">Points told by a voice, out of all points for every voice heard.</param>
/// <param name="Silent">Points about which a voice is silent, out of the same.</param>
public sealed record LightReach(int Points, Tally Alliances, Tally Voices, Tally Told, Tally Silent)
{
    /// <summary>How far a framework reaches in a study.</summary>
    public static LightReach Of(Study study, Framework framework)
    {
        var lookedFor = LookedFor.In(study);
        return Of(framework, [.. EachCase.Of(study.Cases, c => (c, PointOfCase.All(CaseReadings.Of(c, study, framework), lookedFor)))]);
    }

    /// <summary>The same of cases whose points are known.</summary>
    public static LightReach Of(Framework framework, IReadOnlyList<(CaseFile Case, IReadOnlyList<PointOfCase> Points)> cases)
    {
        var heard = cases.SelectMany(c => Accounts.Voices.Where(c.Case.Has).Select(v => (Voice: v, c.Points))).ToList();
        var (points, cells) = (GridPoint.Of(framework).Count, heard.Sum(h => h.Points.Count));
        return new(
            points,
            new(cases.Count(c => c.Points.Any(p => p.Told)), cases.Count),
            new(heard.Count(h => h.Points.Any(p => p.ToldBy(h.Voice))), heard.Count),
            new(heard.Sum(h => h.Points.Count(p => p.ToldBy(h.Voice))), cells),
            new(heard.Sum(h => h.Points.Count(p => p.SilentBy(h.Voice))), cells));
    }
}
