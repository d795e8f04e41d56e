using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Lights;

/// <summary>What a study has for a framework to read, in counts.</summary>
/// <param name="Codes">Codes linked to one of its indicators, out of the codes that could be: a parent carries nothing by itself.</param>
/// <param name="Indicators">Its indicators that a code, an answer or a report of the study stands for.</param>
/// <param name="Rows">Answers and reports that carry one of them, out of all answers and reports.</param>
public sealed record LightMatter(Tally Codes, Tally Indicators, Tally Rows)
{
    /// <summary>Whether there is nothing at all: then every result is empty for that reason.</summary>
    public bool Nothing => Indicators.N == 0;

    /// <summary>What a study has.</summary>
    public static LightMatter Of(Study study, Framework framework)
    {
        var known = framework.Index.Indicators;
        var links = study.Links.Links.Where(l => known.ContainsKey(l.Indicator)).ToList();
        var parents = study.Codes.Select(c => c.Parent).OfType<string>().ToHashSet(StringComparer.Ordinal);
        List<IReadOnlyList<string>> rows =
            [.. study.Cases.SelectMany(c => c.Answers.Select(a => a.Indicators).Concat(c.Reports.Select(r => r.Indicators)))];
        return new(
            new(links.Select(l => l.Code).Distinct().Count(), study.Codes.Count(c => !parents.Contains(c.Id))),
            new(links.Select(l => l.Indicator).Concat(rows.SelectMany(r => r).Where(known.ContainsKey)).Distinct().Count(), known.Count),
            new(rows.Count(r => r.Any(known.ContainsKey)), rows.Count));
    }
}
