using Alliage.Core.Lights;
using Alliage.Core.Studies;
using Alliage.Workbench.Lights;

namespace Alliage.Cli.Json;

/// <summary>A count with what it is out of.</summary>
internal sealed record LightTallyJson(int N, int Of)
{
    public static LightTallyJson From(Tally tally) => new(tally.N, tally.Of);
}

/// <summary><c>lights STUDY --json</c>.</summary>
internal sealed record StudyLightsJson(string Study, IReadOnlyList<ListedLightJson> Lights)
{
    public static StudyLightsJson Of(StudyLights read) => new(read.Opened.Study.Name, [.. read.Lights.Select(ListedLightJson.Of)]);
}

/// <summary>
/// One framework as the study sees it: <c>own</c>, <c>used</c> or <c>free</c>. <c>version</c> is the one that the study names;
/// what is counted is null where the framework cannot be read.
/// </summary>
internal sealed record ListedLightJson(string Framework, string Place, string? Version, string? Kind, LightMatterJson? Matter, LightReachJson? Reach)
{
    public static ListedLightJson Of(ListedLight light) => new(
        light.Id,
        Keyword.Of(light.Place),
        light.Version,
        light.Grid is { } grid ? Keyword.Of(grid.Framework.Kind) : null,
        light.Matter is { } matter ? LightMatterJson.From(matter) : null,
        light.Reach is { } reach ? LightReachJson.From(reach) : null);
}

/// <summary>What the study has for a framework.</summary>
internal sealed record LightMatterJson(LightTallyJson Codes, LightTallyJson Indicators, LightTallyJson Rows)
{
    public static LightMatterJson From(LightMatter matter) =>
        new(LightTallyJson.From(matter.Codes), LightTallyJson.From(matter.Indicators), LightTallyJson.From(matter.Rows));
}

/// <summary>How far a framework can tell: alliances, voices, and points told by or silent to a voice.</summary>
internal sealed record LightReachJson(int Points, LightTallyJson Alliances, LightTallyJson Voices, LightTallyJson Told, LightTallyJson Silent)
{
    public static LightReachJson From(LightReach reach) => new(
        reach.Points,
        LightTallyJson.From(reach.Alliances),
        LightTallyJson.From(reach.Voices),
        LightTallyJson.From(reach.Told),
        LightTallyJson.From(reach.Silent));
}
