using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Json;

/// <summary><c>case --json</c>: every reading of every account, with the rows behind it, and what else is known of the case.</summary>
internal sealed record CaseJson(
    string Alliance,
    IReadOnlyList<ReadingJson> Readings,
    CoordinationJson Coordination,
    IReadOnlyList<CaseDecisionJson> Decisions,
    IReadOnlyList<StanceJson> Stances,
    IReadOnlyList<EventJson> Events,
    CasePlacementJson Placement,
    IReadOnlyList<EvidenceJson> Evidence)
{
    public static CaseJson Of(OpenedCase opened, string language)
    {
        var (placement, @case) = (opened.Placement, opened.Placement.Case);
        return new(
            @case.Alliance.Id,
            [.. placement.Readings.All.Select(ReadingJson.Of)],
            CoordinationJson.Of(placement),
            [.. @case.Decisions.Select(CaseDecisionJson.Of)],
            [.. @case.Stances.Select(s => StanceJson.Of(s, language))],
            [.. @case.Events.Select(e => new EventJson(e.Event, Keyword.Of(e.Account), e.Date, e.Text))],
            CasePlacementJson.Of(placement, opened.Opened.Framework.Framework),
            [.. opened.Evidence.All.Select(r => EvidenceJson.Of(r, language))]);
    }
}

/// <summary>What one account says on one indicator. Evidence and its kinds run side by side.</summary>
internal sealed record ReadingJson(
    string Account,
    string? Axis,
    string Facet,
    string Indicator,
    string Theme,
    string Reading,
    string? Pole,
    bool Counted,
    string? Why,
    IReadOnlyList<string> Evidence,
    IReadOnlyList<string> EvidenceKinds,
    IReadOnlyList<string> Against)
{
    public static ReadingJson Of(Reading reading) => new(
        Keyword.Of(reading.Account),
        reading.Indicator.PointsTo?.Axis,
        reading.Indicator.Facet,
        reading.Indicator.Id,
        reading.Indicator.Theme,
        Keyword.Of(reading.Kind),
        reading.Pole,
        reading.Counted,
        reading.Why is { } why ? Keyword.Of(why) : null,
        [.. reading.Evidence.Select(e => e.Id)],
        [.. reading.Evidence.Select(e => Keyword.Of(e.Kind))],
        [.. reading.Against.Select(e => e.Id)]);
}

/// <summary>A decision on anything of the case.</summary>
internal sealed record CaseDecisionJson(
    string Subject, string About, string? Account, string Value, string Reason, string By, DateTime At)
{
    public static CaseDecisionJson Of(Decision decision) => new(
        Keyword.Of(decision.Subject),
        decision.About,
        decision.Account is { } account ? Keyword.Of(account) : null,
        decision.Value,
        decision.Reason,
        decision.By,
        decision.At);
}

/// <summary>What a voice says of writing things down.</summary>
internal sealed record StanceJson(
    string Id, string Account, string Position, IReadOnlyList<string> Arguments, string Basis, string Section, string Text)
{
    public static StanceJson Of(Stance stance, string language) => new(
        stance.Id,
        Keyword.Of(stance.Account),
        stance.Position,
        stance.Arguments,
        Keyword.Of(stance.Basis),
        stance.Section,
        stance.Text.In(language));
}

/// <summary>Something that happened, as one account dates it.</summary>
internal sealed record EventJson(string Event, string Account, string? Date, string Text);
