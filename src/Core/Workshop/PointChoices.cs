using System.Text.Json;
using System.Text.Json.Nodes;
using Alliage.Core.Frameworks;
using Alliage.Core.Json;

namespace Alliage.Core.Workshop;

/// <summary>All that an indicator of a framework may point to, as one list to choose from.</summary>
public static class PointChoices
{
    private const char Part = '/';

    /// <summary>Begins what no list offers, such as a state of a resource: a form gives it back as it stands.</summary>
    private const string AsItStands = "=";

    /// <summary>Whether a choice is none of the list, and is given back as it stands.</summary>
    public static bool IsAsItStands(string value) => value.StartsWith(AsItStands, StringComparison.Ordinal);

    /// <summary>The choices; the first is nothing.</summary>
    public static IReadOnlyList<FieldChoice> Of(Framework framework) =>
    [
        new("", [], "points.none"),
        .. framework.Axes.SelectMany(a => a.Poles.Distinct().Select(p => new FieldChoice($"axis{Part}{a.Id}{Part}{p}", [$"axis.{a.Id}.name", $"pole.{p}.name"]))),
        .. framework.Scales.SelectMany(s => s.Values.Distinct().Select(v => new FieldChoice($"scale{Part}{s.Id}{Part}{v}", [$"scale.{s.Id}.name", $"scale.{s.Id}.{v}"]))),
        .. framework.Signs.Select(s => new FieldChoice($"sign{Part}{s.Id}", [$"sign.{s.Id}.name"])),
        .. ForAndAgainst("criterion", framework.Checklist?.Criteria),
        .. ForAndAgainst("label", framework.Profile?.Groups.SelectMany(g => g.Labels)),
        .. (framework.Flow?.Resources ?? []).Select(r => new FieldChoice($"resource{Part}{r.Id}", [$"resource.{r.Id}.name"])),
        .. ForAndAgainst("filter", framework.Filters?.Dimensions.SelectMany(d => d.Filters)),
    ];

    /// <summary>What is chosen, as the file writes it; null for nothing.</summary>
    public static JsonObject? Written(string value) => IsAsItStands(value) ? Parsed(value[1..]) : value.Split(Part) switch
    {
        ["axis", var axis, var pole] => new() { ["axis"] = axis, ["pole"] = pole },
        ["scale", var scale, var of] => new() { ["scale"] = scale, ["value"] = of },
        ["sign", var sign] => new() { ["sign"] = sign },
        [var member, var point] => new() { [member] = point, ["against"] = false },
        [var member, var point, "against"] => new() { [member] = point, ["against"] = true },
        _ => null,
    };

    /// <summary>The choice that a target is; empty for nothing.</summary>
    /// <param name="target">The target.</param>
    public static string Of(Target? target) => target switch
    {
        null => "",
        { Axis: { } axis, Pole: { } pole } => $"axis{Part}{axis}{Part}{pole}",
        { Scale: { } scale, Value: { } value } => $"scale{Part}{scale}{Part}{value}",
        { Sign: { } sign } => $"sign{Part}{sign}",
        { Criterion: { } criterion } => Against($"criterion{Part}{criterion}", target),
        { Label: { } label } => Against($"label{Part}{label}", target),
        { Resource: { } resource, Against: false } => $"resource{Part}{resource}",
        { Filter: { } filter } => Against($"filter{Part}{filter}", target),
        _ => AsItStands + JsonSerializer.SerializeToNode(target, JsonTypes.Of<Target>())!.ToJsonString(),
    };

    private static JsonObject? Parsed(string json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Against(string value, Target target) => target.Against ? $"{value}{Part}against" : value;

    private static IEnumerable<FieldChoice> ForAndAgainst(string member, IEnumerable<Entry>? entries) => (entries ?? []).SelectMany(e => new[]
    {
        new FieldChoice($"{member}{Part}{e.Id}", [$"{member}.{e.Id}.name"], "points.for"),
        new FieldChoice($"{member}{Part}{e.Id}{Part}against", [$"{member}.{e.Id}.name"], "points.against"),
    });
}
