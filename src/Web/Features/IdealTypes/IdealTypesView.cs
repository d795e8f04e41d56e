using Alliage.Core.Evidence;
using Alliage.Core.IdealTypes;
using Alliage.Core.Studies;
using Alliage.Web.Features.Frameworks;
using Alliage.Web.Wording;
using Alliage.Workbench.IdealTypes;

namespace Alliage.Web.Features.IdealTypes;

/// <summary>All that the page of ideal types shows, made once for a request.</summary>
public sealed class IdealTypesView
{
    private readonly Dictionary<string, CaseTestimony> byCase = new(StringComparer.Ordinal);

    public IdealTypesView(StudyIdealTypes found, Words words)
    {
        Found = found;
        Words = words;
        Names = new(found.Opened, words.Language);
        var worded = found.Opened.Framework;
        Grid = new(words, worded.Framework, worded.In(words.Language));
    }

    public StudyIdealTypes Found { get; }

    public Study Study => Found.Opened.Study;

    public Words Words { get; }

    public IdealNames Names { get; }

    public GridSpeech Grid { get; }

    /// <summary>What the framework says of a configuration in short.</summary>
    public string Summary(IdealType type) => Found.Opened.Framework.In(Words.Language)[$"configuration.{type.Configuration.Id}.summary"];

    /// <summary>The words behind a reference.</summary>
    public Testimony Testimony(CaseFile @case, EvidenceRef reference)
    {
        if (!byCase.TryGetValue(@case.Alliance.Id, out var found))
        {
            found = byCase[@case.Alliance.Id] = CaseTestimony.Of(@case);
        }

        return found[reference];
    }

    /// <summary>A count with its denominator; none in words.</summary>
    private string Some(string key, int n) => n == 0 ? Words.Of(key + ".none", Found.Cases) : Words.Count(key, n, Found.Cases);

    /// <summary>How many cases stand on a border, and how many meet all that can be told of their type.</summary>
    public string Finding()
    {
        var border = Found.Types.SelectMany(t => t.Border).Select(b => b.Case.Placed.Case.Alliance.Id).Distinct().Count();
        var whole = Found.Types.SelectMany(t => t.Ranks).SelectMany(r => r)
            .Count(c => c.Nearness.Contradicted == 0 && c.Nearness.Met == c.Traits.Count(t => t.CanBeTold));
        return Words.Of(
            "ideal.finding", Some("ideal.finding.border", border), Some("ideal.finding.whole", whole));
    }
}
