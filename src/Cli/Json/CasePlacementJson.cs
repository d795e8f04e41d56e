using Alliage.Core.Comparison;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Cli.Json;

/// <summary>One alliance placed.</summary>
internal sealed record CasePlacementJson(
    string Alliance,
    string? Configuration,
    IReadOnlyDictionary<string, AxisPlacementJson> Axes,
    CaseTenacityJson? Tenacity,
    OtherSilenceRuleJson OtherSilenceRule,
    PublishedJson? Published,
    CoordinationJson Coordination)
{
    public static CasePlacementJson Of(CasePlacement placement, Framework framework) => new(
        placement.Case.Alliance.Id,
        placement.Configuration,
        placement.Axes.ToDictionary(a => a.Axis, a => AxisPlacementJson.Of(a, framework.Index.Axes[a.Axis])),
        CaseTenacityJson.Of(placement.Tenacity),
        OtherSilenceRuleJson.Of(placement.OtherSilenceRule),
        PublishedJson.Of(PublishedPlacement.Of(placement.Case, framework), framework),
        CoordinationJson.Of(placement));
}

/// <summary>One alliance on one axis.</summary>
internal sealed record AxisPlacementJson(
    string? Pole,
    string Status,
    string? Basis,
    bool Thin,
    bool RecordDiffers,
    string? Why,
    DecisionJson? Decision,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>?> Accounts,
    AxisTenacityJson? Tenacity)
{
    public static AxisPlacementJson Of(AxisPlacement placed, Axis axis) => new(
        placed.Pole,
        Keyword.Of(placed.Status),
        placed.Basis is { } basis ? Keyword.Of(basis) : null,
        placed.Thin,
        placed.RecordDiffers,
        placed.Why is { } why ? Keyword.Of(why) : null,
        DecisionJson.Of(placed.Decision),
        Core.Studies.Accounts.All.ToDictionary(Keyword.Of, a => Counts(placed.Of(a), axis)),
        AxisTenacityJson.Of(placed.Tenacity));

    private static IReadOnlyDictionary<string, int>? Counts(Position? position, Axis axis) =>
        position is null ? null : axis.Poles.Zip(position.Counts).ToDictionary(p => p.First, p => p.Second);
}

/// <summary>A person's decision beside a computed result.</summary>
internal sealed record DecisionJson(string Value, string Reason, string By, DateTime At)
{
    public static DecisionJson? Of(Decision? decision) =>
        decision is null ? null : new(decision.Value, decision.Reason, decision.By, decision.At);
}

/// <summary>What the other silence rule would make of a case.</summary>
internal sealed record OtherSilenceRuleJson(string Rule, string? Configuration, IReadOnlyList<OtherSilenceChangeJson> Changes)
{
    public static OtherSilenceRuleJson Of(OtherSilenceRule other) => new(
        Keyword.Of(other.Rule),
        other.Configuration,
        [.. other.Changes.Select(c => new OtherSilenceChangeJson(c.Axis, Keyword.Of(c.Status), c.Pole))]);
}

/// <summary>An axis that would stand otherwise.</summary>
internal sealed record OtherSilenceChangeJson(string Axis, string Status, string? Pole);

/// <summary>What a published account says of a case.</summary>
internal sealed record PublishedJson(string? Configuration, IReadOnlyDictionary<string, PublishedPoleJson?> Axes, string? Mode)
{
    public static PublishedJson? Of(PublishedPlacement? published, Framework framework) => published is null ? null : new(
        published.Configuration,
        framework.Axes.ToDictionary(
            a => a.Id,
            a => published.Axes.TryGetValue(a.Id, out var said) ? new PublishedPoleJson(said.Value, Keyword.Of(said.Grade)) : null),
        published.Mode);
}

/// <summary>A published pole, null where the account does not decide, with how sure it is.</summary>
internal sealed record PublishedPoleJson(string? Pole, string Grade);
