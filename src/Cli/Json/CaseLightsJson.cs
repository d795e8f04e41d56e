using System.Text.Json.Serialization;
using Alliage.Core.Lights;
using Alliage.Core.Studies;
using Alliage.Workbench.Lights;

namespace Alliage.Cli.Json;

/// <summary><c>lights STUDY ALLIANCE --json</c>.</summary>
internal sealed record CaseLightsJson(string Study, string Alliance, bool Interpreted, IReadOnlyList<CaseLightJson> Lights)
{
    public static CaseLightsJson Of(CaseUnderLights read) => new(
        read.Opened.Opened.Study.Name,
        read.Opened.Placement.Case.Alliance.Id,
        read.Interpreted,
        [.. read.Lights.Select(CaseLightJson.Of)]);
}

/// <summary>The alliance under one framework: how the voices stand, how many points each account tells, point by point, and what the kind makes of it.</summary>
internal sealed record CaseLightJson(
    string Framework,
    string Kind,
    string Place,
    string Voices,
    ToldJson Told,
    IReadOnlyList<PointOfCaseJson> Points,
    CasePlacementJson? Placed,
    CheckedCaseJson? Checked,
    ProfiledCaseJson? Profiled,
    FilteredCaseJson? Filtered,
    FlowCaseJson? Flowing)
{
    public static CaseLightJson Of(CaseLight light) => new(
        light.Grid.Framework.Id,
        Keyword.Of(light.Grid.Framework.Kind),
        Keyword.Of(light.Place),
        Keyword.Of(light.Case.Voices),
        ToldJson.From(light.Case),
        [.. light.Case.Points.Select(PointOfCaseJson.Of)],
        light.Case.Result is LightResult.Placed placed ? CasePlacementJson.Of(placed.Case, light.Grid.Framework) : null,
        light.Case.Result is LightResult.Checked check ? CheckedCaseJson.Of(check.Case) : null,
        light.Case.Result is LightResult.Profiled profiled ? ProfiledCaseJson.Of(profiled.Case) : null,
        light.Case.Result is LightResult.Filtered filtered ? FilteredCaseJson.Of(filtered.Case) : null,
        light.Case.Result is LightResult.Flowing flowing ? FlowCaseJson.Of(flowing.Case) : null);
}

/// <summary>Of how many points each account tells; null for one that brings nothing at all.</summary>
internal sealed record ToldJson(
    int Of, [property: JsonPropertyName("A")] int? A, [property: JsonPropertyName("B")] int? B, int? Record)
{
    public static ToldJson From(CaseUnderLight light) =>
        new(light.Points.Count, light.Told(Account.A), light.Told(Account.B), light.Told(Account.Record));
}

/// <summary>One point: how the voices stand on it, and what each account makes of it.</summary>
internal sealed record PointOfCaseJson(string Kind, string Point, string Voices, AccountsJson<AccountOnPointJson> Accounts)
{
    public static PointOfCaseJson Of(PointOfCase point) => new(
        Keyword.Of(point.Point.Kind),
        point.Point.Id,
        Keyword.Of(point.Voices),
        AccountsJson<AccountOnPointJson>.Of(point.Accounts, AccountOnPointJson.Of));
}

/// <summary>What one account makes of a point. <c>lookedFor</c> is false where no code of the study stands for it.</summary>
internal sealed record AccountOnPointJson(
    string Saying, string? Reading, bool LookedFor, IReadOnlyList<string> Values, IReadOnlyList<string> Evidence, IReadOnlyList<string> Against)
{
    public static AccountOnPointJson Of(AccountOnPoint said) => new(
        Keyword.Of(said.Saying),
        said.Reading is { } kind ? Keyword.Of(kind) : null,
        said.LookedFor,
        said.Values,
        [.. said.Evidence.Select(e => e.Id)],
        [.. said.Against.Select(e => e.Id)]);
}
