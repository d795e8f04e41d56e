using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>
/// What a published account concludes of one case, beside what is computed from its reports. Agreement shows
/// consistency, not proof: the account's tables describe cases that its author had already placed.
/// </summary>
public sealed record PublishedPlacement
{
    /// <summary>Published poles by axis: only axes of which something is published.</summary>
    public required IReadOnlyDictionary<string, Published> Axes { get; init; }

    /// <summary>Configuration at the published poles; null unless both are given.</summary>
    public required string? Configuration { get; init; }

    /// <summary>The mode, only where the account says it of the case itself.</summary>
    public required string? Mode { get; init; }

    /// <summary>What is published of a case; null where nothing is.</summary>
    public static PublishedPlacement? Of(CaseFile @case, Framework framework)
    {
        if (@case.Published.Count == 0)
        {
            return null;
        }

        var axes = @case.Published.Where(p => framework.Index.Axes.ContainsKey(p.Aspect)).ToDictionary(p => p.Aspect);
        return new PublishedPlacement
        {
            Axes = axes,
            Configuration = framework.Axes.All(a => axes.GetValueOrDefault(a.Id)?.Value is not null)
                ? framework.Configurations.FirstOrDefault(c => framework.Axes.All(a => c.At.GetValueOrDefault(a.Id) == axes[a.Id].Value))?.Id
                : null,
            Mode = @case.Published.FirstOrDefault(p => p.Aspect == Published.Mode)?.Value,
        };
    }
}

/// <summary>How many cases agree with what is published of them on one axis.</summary>
/// <param name="Axis">Id of the axis.</param>
/// <param name="Agree">Cases computed at the published pole.</param>
/// <param name="Differ">Cases computed at the other pole, or contested.</param>
/// <param name="NotPlaced">Cases with a published pole that the reports leave undetermined.</param>
/// <param name="NotPublished">Cases without a published pole.</param>
public sealed record PublishedAgreement(
    string Axis, IReadOnlyList<string> Agree, IReadOnlyList<string> Differ, IReadOnlyList<string> NotPlaced, IReadOnlyList<string> NotPublished)
{
    /// <summary>By axis, over a study's cases; empty where the study has no published placement.</summary>
    public static IReadOnlyList<PublishedAgreement> Of(IReadOnlyList<CasePlacement> placements, Framework framework)
    {
        if (placements.All(p => p.Case.Published.Count == 0))
        {
            return [];
        }

        return [.. framework.Axes.Select(axis => On(axis.Id, placements, framework))];
    }

    private static PublishedAgreement On(string axis, IReadOnlyList<CasePlacement> placements, Framework framework)
    {
        var groups = placements.ToLookup(p =>
        {
            var said = PublishedPlacement.Of(p.Case, framework)?.Axes.GetValueOrDefault(axis)?.Value;
            var found = p.Axis(axis);
            return said is null ? "not-published"
                : found.Status == PlacementStatus.Undetermined ? "not-placed"
                : found.Pole == said ? "agree"
                : "differ";
        });
        IReadOnlyList<string> Cases(string group) => [.. groups[group].Select(p => p.Case.Alliance.Id)];
        return new(axis, Cases("agree"), Cases("differ"), Cases("not-placed"), Cases("not-published"));
    }
}
