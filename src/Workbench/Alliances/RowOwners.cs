using Alliage.Core.Studies;

namespace Alliage.Workbench.Alliances;

/// <summary>Tells of which case a row is. A source that was removed since still tells whose its rows were.</summary>
internal sealed class RowOwners
{
    private readonly Dictionary<string, string> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> readings = new(StringComparer.Ordinal);

    private readonly HashSet<(string Alliance, Account Account)> asked;

    /// <param name="cases">The cases.</param>
    /// <param name="study">The study: which owners were asked to answer.</param>
    public RowOwners(IEnumerable<CaseFile> cases, Study study)
    {
        asked = [.. study.Owners.Select(o => (o.Alliance, o.Account))];
        foreach (var source in cases.SelectMany(c => c.Sources))
        {
            Meet(source.Source);
        }
    }

    /// <summary>Takes note of a row of the journal.</summary>
    public void Meet(StudyRow row)
    {
        if (row is Source source)
        {
            sources[source.Id] = source.Alliance;
        }
        else if (row is Respondent respondent)
        {
            asked.Add((respondent.Alliance, respondent.Account));
        }
        else if (row is SecondReading reading)
        {
            readings[reading.Id] = reading.Source;
        }
    }

    /// <summary>Whether a row is never told of in a history: what readers coded apart is shown where they are compared, and what owners answered and allowed is theirs.</summary>
    public bool IsApart(StudyRow row) =>
        (row is Answer answer && asked.Contains((answer.Alliance, answer.Account)))
        || row is ReaderCoding or Respondent or FormerAnswer or Consent or Release or JointPage;

    /// <summary>Whether the results of every case depend on a row.</summary>
    public static bool IsOfAll(StudyRow row) => row is Settings or CodeLink;

    /// <summary>The alliance of a row; null for one that is of no single case.</summary>
    public string? AllianceOf(StudyRow row) => row switch
    {
        Alliance a => a.Id,
        Firm f => f.Alliance,
        CaseAttribute a => a.Alliance,
        CaseEvent e => e.Alliance,
        Source s => s.Alliance,
        Turn t => sources.GetValueOrDefault(t.Source),
        Raised r => sources.GetValueOrDefault(r.Source),
        Coding c => sources.GetValueOrDefault(c.Source),
        Answer a => a.Alliance,
        Report r => r.Alliance,
        Stance s => s.Alliance,
        Published p => p.Alliance,
        Decision d => d.Alliance,
        Summary s => s.Alliance,
        SecondReading r => sources.GetValueOrDefault(r.Source),
        Settlement s => readings.TryGetValue(s.Reading, out var source) ? sources.GetValueOrDefault(source) : null,
        _ => null,
    };
}
