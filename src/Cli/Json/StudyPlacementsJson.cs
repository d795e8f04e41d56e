using System.Text.Json.Serialization;
using Alliage.Core.Coordination;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Json;

/// <summary><c>place --json</c>.</summary>
internal sealed record StudyPlacementsJson(
    string Study, string Framework, string SilenceRule, IReadOnlyList<CasePlacementJson> Placements)
{
    public static StudyPlacementsJson Of(PlacedStudy placed) => new(
        placed.Opened.Study.Name,
        placed.Framework.Id,
        Keyword.Of(placed.Opened.Study.Settings.SilenceRule),
        [.. placed.Placements.Select(p => CasePlacementJson.Of(p, placed.Framework))]);
}

/// <summary>Both voices' coordination.</summary>
internal sealed record CoordinationJson(
    [property: JsonPropertyName("A")] VoiceCoordinationJson? A, [property: JsonPropertyName("B")] VoiceCoordinationJson? B)
{
    public static CoordinationJson Of(CasePlacement placement) =>
        new(VoiceCoordinationJson.Of(placement.Coordination[0]), VoiceCoordinationJson.Of(placement.Coordination[1]));
}

/// <summary>Coordination as one voice lets it be read.</summary>
internal sealed record VoiceCoordinationJson(
    string? Tie,
    IReadOnlyDictionary<string, string?> Components,
    string? Dependence,
    IReadOnlyList<int> Rows,
    string? Mode,
    string? Source,
    IReadOnlyList<string> Signs,
    IReadOnlyList<int> Nearest)
{
    public static VoiceCoordinationJson? Of(VoiceCoordination? voice) => voice is null ? null : new(
        voice.Tie,
        voice.Components,
        voice.Dependence,
        [.. voice.Rows.Select(r => r.Number)],
        voice.Mode,
        voice.Source is { } source ? Keyword.Of(source) : null,
        [.. voice.Signs.Select(s => s.Indicator.PointsTo!.Sign!).Distinct()],
        [.. voice.Nearest.Select(r => r.Number)]);
}
