using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Web.Features.Alliances;
using Alliage.Web.Wording;
using Alliage.Workbench.Studies;

namespace Alliage.Web.Features.Studies.Overview;

/// <summary>All that the page of a study shows, made once for a request.</summary>
/// <param name="Overview">The study as a whole.</param>
/// <param name="Words">The page's words.</param>
/// <param name="All">Whether lists are shown to their end.</param>
public sealed record OverviewModel(StudyOverview Overview, Words Words, bool All)
{
    /// <summary>The most rows that a list shows unasked.</summary>
    public const int AtFirst = 12;

    /// <summary>The most cases that the table of accounts shows whole.</summary>
    public const int MostCases = 40;

    public string Study => Overview.Opened.Study.Name;

    /// <summary>The framework's words in the reader's language.</summary>
    public FrameworkWording Names => Overview.Opened.Framework.In(Words.Language);

    public string Title => Overview.Opened.Study.Settings.Title.In(Words.Language) is { Length: > 0 } title ? title : Study;

    /// <summary>How many voices there can be: two of every alliance.</summary>
    public int Voices => 2 * Overview.Cases.Count;

    /// <summary>Silences that would point to a pole, if nothing kept them from counting.</summary>
    public IReadOnlyList<ThemeSilence> Silences => [.. Overview.Cases.SelectMany(c => c.Silences).Where(s => s.CouldCount)];

    /// <summary>Silences that point to no pole.</summary>
    public IReadOnlyList<ThemeSilence> OtherSilences => [.. Overview.Cases.SelectMany(c => c.Silences).Where(s => !s.CouldCount)];

    /// <summary>The cases of the table of accounts: all, or those of a large study that lack something.</summary>
    public IReadOnlyList<CaseOverview> Listed =>
        All || Overview.Cases.Count <= MostCases ? Overview.Cases : [.. Overview.Cases.Where(IsIncomplete)];

    /// <summary>The most rows of a list.</summary>
    public int Most => All ? int.MaxValue : AtFirst;

    /// <summary>What the study holds and lacks, in a sentence: the title of the page.</summary>
    public string Finding()
    {
        var voices = Overview.Cases.SelectMany(c => c.Material.Where(m => m.Account.IsVoice())).ToList();
        if (voices.Count == 0)
        {
            return Words["overview.finding.none"];
        }

        var heard = voices.Count(v => v.IsThere);
        var read = voices.Count(v => v.State == MaterialState.Read);
        var contested = Overview.Cases.Count(c => c.Placement.Axes.Any(a => a.Status == PlacementStatus.Contested));
        string[] clauses =
        [
            voices.Exists(v => v.Sources.Count > 0)
                ? Words.Count("overview.finding.read", read, Voices)
                : Words.Count("overview.finding.heard", heard, Voices),
            heard < Voices ? Words.Count("overview.finding.missing", Voices - heard) : "",
            Words.Count("overview.finding.contested", contested, Overview.Cases.Count),
        ];
        return string.Join(Words["alliance.semicolon"], clauses.Where(c => c.Length > 0)) + Words["alliance.stop"];
    }

    public CaseSpeech Speech(CasePlacement placement) => new(Words, Names, placement);

    public CaseLinks Links(string alliance) => new(Study, alliance);

    public CasePlacement Placement(string alliance) => placements.Value[alliance];

    /// <summary>This page with its lists to the end.</summary>
    public string ToTheEnd(string section) => $"{StudyLinks.Of(Study)}?all=1#{section}";

    private readonly Lazy<Dictionary<string, CasePlacement>> placements =
        new(() => Overview.Cases.ToDictionary(c => c.Placement.Case.Alliance.Id, c => c.Placement, StringComparer.Ordinal));

    private static bool IsIncomplete(CaseOverview @case) =>
        @case.Material.Any(m => m.State is not (MaterialState.Read or MaterialState.NoSource) && (m.Account.IsVoice() || m.IsThere));
}
