using System.Text.Json.Serialization;
using Alliage.Core.Comparison;
using Alliage.Core.Comparison.Claims;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Cli.Json;

/// <summary>Two voices on one theme, in <c>voices --json</c>.</summary>
internal sealed record ThemeVerdictJson(
    string Alliance,
    string Theme,
    string Verdict,
    DecisionJson? Decision,
    [property: JsonPropertyName("A")] IReadOnlyList<SaidJson> A,
    [property: JsonPropertyName("B")] IReadOnlyList<SaidJson> B,
    IReadOnlyList<string> Evidence)
{
    public static ThemeVerdictJson Of(ThemeVerdict verdict) => new(
        verdict.Alliance,
        verdict.Theme,
        Keyword.Of(verdict.Verdict),
        DecisionJson.Of(verdict.Decision),
        [.. verdict.A.Select(SaidJson.Of)],
        [.. verdict.B.Select(SaidJson.Of)],
        [.. verdict.A.Concat(verdict.B).SelectMany(r => r.Evidence).Distinct().Select(e => e.Id)]);
}

/// <summary>What a voice says, or is silent about.</summary>
internal sealed record SaidJson(string Indicator, string Reading, string? Pole)
{
    public static SaidJson Of(Reading reading) => new(reading.Indicator.Id, Keyword.Of(reading.Kind), reading.Pole);
}

/// <summary>A general claim on one case, in <c>propositions --json</c>.</summary>
internal sealed record PropositionJson(string Proposition, string Alliance, string? Account, string Verdict, IReadOnlyList<string> Evidence)
{
    public static PropositionJson Of(PropositionResult result) => new(
        result.Proposition,
        result.Alliance,
        result.Account is { } account ? Keyword.Of(account) : null,
        Keyword.Of(result.Verdict),
        [.. result.Evidence.Select(e => e.Id)]);
}

/// <summary>A claim recomputed, in <c>claims --json</c>.</summary>
internal sealed record ClaimJson(
    string Id, string Section, string? Unit, TallyJson? Said, TallyJson? Found, string Verdict, string Why)
{
    public static ClaimJson Of(ClaimResult result, string language) => new(
        result.Claim.Id,
        result.Claim.Section,
        result.Claim.Unit.Length > 0 ? result.Claim.Unit : null,
        TallyJson.From(result.Said),
        TallyJson.From(result.Found),
        Keyword.Of(result.Verdict),
        result.Claim.Note.In(language));
}

/// <summary>A count with its denominator; null where the claim gives none.</summary>
internal sealed record TallyJson(int N, int? Of)
{
    public static TallyJson? From(Tally? tally) => tally is null ? null : new(tally.N, tally.Of);
}
