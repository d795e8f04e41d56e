using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Studies;

namespace Alliage.Cli.Json;

/// <summary><c>study overview --json</c>: what there is of every account, which silences count, where voices differ, who was studied.</summary>
internal sealed record StudyOverviewJson(
    string Study,
    int Alliances,
    ShareJson Placed,
    ShareJson Contested,
    ShareJson SilencesCounted,
    int OtherSilences,
    IReadOnlyList<CaseOverviewJson> Cases,
    IReadOnlyList<DivergenceJson> Divergences,
    SampleJson Sample)
{
    public static StudyOverviewJson Of(StudyOverview overview)
    {
        var (cases, silences) = (overview.Cases, overview.Cases.SelectMany(c => c.Silences).ToList());
        return new(
            overview.Opened.Study.Name,
            cases.Count,
            new(cases.Count(c => c.Placement.Configuration is not null), cases.Count),
            new(cases.Count(c => c.Placement.Axes.Any(a => a.Status == PlacementStatus.Contested)), cases.Count),
            Counted(silences),
            silences.Count(s => !s.CouldCount),
            [.. cases.Select(CaseOverviewJson.Of)],
            [.. overview.Divergences.Select(DivergenceJson.Of)],
            SampleJson.Of(overview.Sample));
    }

    /// <summary>Silences that count, of those that could.</summary>
    public static ShareJson Counted(IReadOnlyList<ThemeSilence> silences) => new(silences.Count(s => s.Counts), silences.Count(s => s.CouldCount));
}

/// <summary>One alliance: its accounts and its silences.</summary>
internal sealed record CaseOverviewJson(string Alliance, string? Configuration, IReadOnlyDictionary<string, MaterialJson> Accounts, ShareJson SilencesCounted)
{
    public static CaseOverviewJson Of(CaseOverview overview) => new(
        overview.Placement.Case.Alliance.Id,
        overview.Placement.Configuration,
        overview.Material.ToDictionary(m => Keyword.Of(m.Account), MaterialJson.Of),
        StudyOverviewJson.Counted(overview.Silences));
}

/// <summary>What there is of one account.</summary>
internal sealed record MaterialJson(string State, ShareJson SourcesRead, int Answers, int Reports)
{
    public static MaterialJson Of(AccountMaterial material) =>
        new(Keyword.Of(material.State), new(material.ReadToTheEnd, material.Sources.Count), material.Answers, material.Reports);
}

/// <summary>A case whose voices differ: on which axes, on which themes; the sharpest comes first.</summary>
internal sealed record DivergenceJson(string Alliance, IReadOnlyList<string> Contested, IReadOnlyList<string> Apart)
{
    public static DivergenceJson Of(Divergence divergence) => new(
        divergence.Placement.Case.Alliance.Id, [.. divergence.Contested.Select(a => a.Axis)], [.. divergence.Apart.Select(v => v.Theme)]);
}

/// <summary>Firms by sector, size and place; a value that is not known is null.</summary>
internal sealed record SampleJson(int Firms, IReadOnlyList<SampleGroupJson> Sectors, IReadOnlyList<SampleGroupJson> Sizes, IReadOnlyList<SampleGroupJson> Places)
{
    public static SampleJson Of(Sample sample) => new(sample.Firms, Groups(sample.BySector), Groups(sample.BySize), Groups(sample.ByPlace));

    private static IReadOnlyList<SampleGroupJson> Groups(IReadOnlyList<SampleGroup> groups) =>
        [.. groups.Select(g => new SampleGroupJson(g.Value, g.Firms.Count, g.Alliances))];
}

/// <summary>Firms that have one thing in common.</summary>
internal sealed record SampleGroupJson(string? Value, int Firms, IReadOnlyList<string> Alliances);
