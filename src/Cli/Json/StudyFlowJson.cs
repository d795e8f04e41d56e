using System.Text.Json.Serialization;
using Alliage.Core.Flows;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Json;

/// <summary><c>place --json</c> with a flow of resources.</summary>
internal sealed record StudyFlowJson(
    string Study, string Framework, string Kind, string SilenceRule, bool NothingLinked, IReadOnlyList<FlowCaseJson> Cases)
{
    public static StudyFlowJson Of(StudyUnderFramework.Flowing read) => new(
        read.Opened.Study.Name,
        read.Framework.Id,
        Keyword.Of(read.Framework.Kind),
        Keyword.Of(read.Opened.Study.Settings.SilenceRule),
        read.Use.Nothing,
        [.. read.Cases.Select(FlowCaseJson.Of)]);
}

/// <summary>One alliance: what flows, what is pooled, each firm, and how what is brought is joined.</summary>
internal sealed record FlowCaseJson(
    string Alliance,
    IReadOnlyList<ToldResourceJson> Flows,
    IReadOnlyList<ToldResourceJson> Pooled,
    FlowFirmsJson Firms,
    string? Contribution,
    string? Use,
    IReadOnlyList<VariableJson> Variables)
{
    public static FlowCaseJson Of(FlowCase read) => new(
        read.Case.Alliance.Id,
        ToldResourceJson.All(read.Flows),
        ToldResourceJson.All(read.Pooled),
        new(FlowFirmJson.Of(read.Firms[0]), FlowFirmJson.Of(read.Firms[1])),
        read.Contribution?.Scale,
        read.Use?.Scale,
        VariableJson.Of(read.Variables));
}

/// <summary>Both firms.</summary>
internal sealed record FlowFirmsJson([property: JsonPropertyName("A")] FlowFirmJson A, [property: JsonPropertyName("B")] FlowFirmJson B);

/// <summary>What is said of one resource of one firm; of a flow, the firm is the one that brings.</summary>
internal sealed record ToldResourceJson(string? Firm, string? Resource, string Outcome, AccountsJson<PointReadingJson> Accounts)
{
    public static IReadOnlyList<ToldResourceJson> All(IEnumerable<ToldResource> told) => [.. told.Select(Of)];

    private static ToldResourceJson Of(ToldResource told) => new(
        told.Firm is { } firm ? Keyword.Of(firm) : null,
        told.Resource,
        Keyword.Of(told.Outcome),
        AccountsJson<PointReadingJson>.Of(told.Accounts, PointReadingJson.Of));
}

/// <summary>One firm. What it receives is what the other brings.</summary>
internal sealed record FlowFirmJson(
    IReadOnlyList<ToldResourceJson> Held,
    IReadOnlyList<ToldResourceJson> Lacking,
    IReadOnlyList<ToldResourceJson> Saturated,
    IReadOnlyList<BottleneckJson> Bottlenecks,
    IReadOnlyList<FirmRemarkJson> Remarks)
{
    public static FlowFirmJson Of(FlowFirm firm) => new(
        ToldResourceJson.All(firm.Held),
        ToldResourceJson.All(firm.Lacking),
        ToldResourceJson.All(firm.Saturated),
        [.. firm.Bottlenecks.Select(BottleneckJson.Of)],
        [.. firm.Remarks.Select(r => new FirmRemarkJson(Keyword.Of(r.State), r.Indicator, r.Resource, PointReadingJson.Of(r.Told)))]);
}

/// <summary>What holds a firm back, and whether the alliance loosens it.</summary>
internal sealed record BottleneckJson(string? Resource, IReadOnlyList<string> States, string Loosening, PointReadingJson? Owner, string? Supplied)
{
    public static BottleneckJson Of(Bottleneck bottleneck) => new(
        bottleneck.Resource,
        [.. bottleneck.Told.Select(t => Keyword.Of(t.State))],
        Keyword.Of(bottleneck.Loosening.Verdict),
        bottleneck.Loosening.Owner is { } owner ? PointReadingJson.Of(owner) : null,
        bottleneck.Loosening.Supplied is { } flow ? Keyword.Of(flow.Outcome) : null);
}

/// <summary>What an owner says besides: what is eased, hiring and buying avoided or refused.</summary>
internal sealed record FirmRemarkJson(string State, string? Indicator, string? Resource, PointReadingJson Told);
