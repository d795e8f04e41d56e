using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>What a study has that a framework can read. Where there is nothing, every result is empty for that reason.</summary>
/// <param name="Links">Links from the study's codes to the framework's indicators.</param>
/// <param name="Rows">Answers and reports that carry one of them.</param>
public sealed record FrameworkUse(int Links, int Rows)
{
    /// <summary>Whether the framework can read nothing in this study.</summary>
    public bool Nothing => Links == 0 && Rows == 0;

    /// <summary>What a study has for a framework.</summary>
    public static FrameworkUse Of(Study study, Framework framework)
    {
        var known = framework.Index.Indicators;
        return new(
            study.Links.Links.Count(l => known.ContainsKey(l.Indicator)),
            study.Cases.Sum(c => c.Answers.Count(a => a.Indicators.Any(known.ContainsKey))
                + c.Reports.Count(r => r.Indicators.Any(known.ContainsKey))));
    }
}
