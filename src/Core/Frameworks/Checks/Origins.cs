using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>Where each rule of a framework says that it comes from.</summary>
internal static class Origins
{
    public static IEnumerable<(JsonPath At, Origin Origin)> Of(Framework framework)
    {
        var root = JsonPath.Root;
        var twoAxes = root.Member("twoAxes");
        var coordination = twoAxes.Member("coordination");
        var criteria = root.Member("criteria");
        return
        [
            .. In(root.Member("themes"), framework.Themes, t => t.Id, t => t.Origin),
            .. framework.Themes.SelectMany((t, at) =>
                t.Cues is { } cues ? new[] { (root.Member("themes").Item(at, t.Id).Member("cues"), cues) } : []),
            .. In(twoAxes.Member("axes"), framework.Axes, a => a.Id, a => a.Origin),
            .. In(root.Member("scales"), framework.Scales, s => s.Id, s => s.Origin),
            .. In(root.Member("signs"), framework.Signs, s => s.Id, s => s.Origin),
            .. In(root.Member("facets"), framework.Facets, f => f.Id, f => f.Origin),
            .. In(root.Member("indicators"), framework.Indicators, i => i.Id, i => i.Origin),
            .. In(root.Member("silenceRules"), framework.SilenceRules, r => Studies.Keyword.Of(r.Id), r => r.Origin),
            .. In(twoAxes.Member("configurations"), framework.Configurations, c => c.Id, c => c.Origin),
            .. framework.Configurations.SelectMany((c, at) =>
                In(twoAxes.Member("configurations").Item(at, c.Id).Member("traits"), c.Traits, t => t.Id, t => t.Origin)),
            .. One(coordination, framework.TwoAxes?.Coordination?.Origin),
            .. In(coordination.Member("rows"), framework.Coordination.Rows, CoordinationChecks.Name, r => r.Origin),
            .. Entries(root.Member("contract").Member("stances"), framework.Contract.Stances),
            .. In(root.Member("contract").Member("arguments"), framework.Contract.Arguments, a => a.Id, a => a.Origin),
            .. Entries(root.Member("resources").Member("kinds"), framework.Resources.Kinds),
            .. Entries(root.Member("resources").Member("saturation"), framework.Resources.Saturation),
            .. Entries(criteria.Member("preconditions"), framework.Criteria?.Preconditions),
            .. Entries(criteria.Member("criteria"), framework.Criteria?.Criteria),
            .. One(criteria, framework.Criteria?.Origin),
            .. In(root.Member("sizeLimits"), framework.SizeLimits, l => l.Id, l => l.Origin),
            .. In(root.Member("propositions"), framework.Propositions, p => p.Id, p => p.Origin),
            .. In(root.Member("markers"), framework.Markers, m => m.Id, m => m.Origin),
            .. OfKinds.Origins(framework),
        ];
    }

    public static IEnumerable<(JsonPath At, Origin Origin)> Entries(JsonPath list, IEnumerable<Entry>? entries) =>
        In(list, entries ?? [], e => e.Id, e => e.Origin);

    public static IEnumerable<(JsonPath At, Origin Origin)> One(JsonPath of, Origin? origin) =>
        origin is null ? [] : [(of.Member("origin"), origin)];

    public static IEnumerable<(JsonPath At, Origin Origin)> In<T>(
        JsonPath list, IEnumerable<T> rules, Func<T, string> id, Func<T, Origin> origin) =>
        rules.Select((rule, at) => (list.Item(at, id(rule)).Member("origin"), origin(rule)));
}
