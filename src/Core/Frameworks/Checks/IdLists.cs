using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>An id, and where it is given.</summary>
internal readonly record struct PlacedId(JsonPath At, string Id);

/// <summary>Every list in which an id may stand only once.</summary>
internal static class IdLists
{
    public static IEnumerable<IEnumerable<PlacedId>> Of(Framework framework)
    {
        var root = JsonPath.Root;
        var twoAxes = root.Member("twoAxes");
        var coordination = twoAxes.Member("coordination");
        yield return Named(root.Member("works"), framework.Works.Select(w => w.Id));
        yield return Named(root.Member("themes"), framework.Themes.Select(t => t.Id));
        yield return Named(twoAxes.Member("axes"), framework.Axes.Select(a => a.Id));
        yield return Poles(framework);
        yield return Named(root.Member("scales"), framework.Scales.Select(s => s.Id));
        foreach (var (at, scale) in framework.Scales.Index())
        {
            yield return Plain(root.Member("scales").Item(at, scale.Id).Member("values"), scale.Values);
        }

        yield return Named(root.Member("signs"), framework.Signs.Select(s => s.Id));
        yield return Named(root.Member("markers"), framework.Markers.Select(m => m.Id));
        yield return Named(root.Member("facets"), framework.Facets.Select(f => f.Id));
        yield return Named(root.Member("indicators"), framework.Indicators.Select(i => i.Id));
        yield return Named(twoAxes.Member("configurations"), framework.Configurations.Select(c => c.Id));
        foreach (var (at, configuration) in framework.Configurations.Index())
        {
            var traits = twoAxes.Member("configurations").Item(at, configuration.Id).Member("traits");
            yield return Named(traits, configuration.Traits.Select(t => t.Id));
        }

        yield return Plain(coordination.Member("tieComponents"), framework.Coordination.TieComponents);
        yield return Plain(coordination.Member("modes"), framework.Coordination.Modes);
        yield return Named(root.Member("contract").Member("stances"), framework.Contract.Stances.Select(s => s.Id));
        yield return Named(root.Member("contract").Member("arguments"), framework.Contract.Arguments.Select(a => a.Id));
        yield return Named(root.Member("resources").Member("kinds"), framework.Resources.Kinds.Select(k => k.Id));
        yield return Named(root.Member("resources").Member("saturation"), framework.Resources.Saturation.Select(s => s.Id));
        yield return Named(root.Member("criteria").Member("preconditions"), framework.Criteria?.Preconditions.Select(p => p.Id) ?? []);
        yield return Named(root.Member("criteria").Member("criteria"), framework.Criteria?.Criteria.Select(c => c.Id) ?? []);
        yield return Named(root.Member("sizeLimits"), framework.SizeLimits.Select(l => l.Id));
        yield return Named(root.Member("propositions"), framework.Propositions.Select(p => p.Id));
        foreach (var list in OfKinds.Ids(framework))
        {
            yield return list;
        }
    }

    public static IEnumerable<PlacedId> Named(JsonPath list, IEnumerable<string> ids) =>
        ids.Select((id, at) => new PlacedId(list.Item(at, id).Member("id"), id));

    public static IEnumerable<PlacedId> Plain(JsonPath list, IEnumerable<string> ids) =>
        ids.Select((id, at) => new PlacedId(list.Item(at, id), id));

    // One list for all axes: a pole's name is found by its id alone. Twice in one axis is that axis's own problem.
    private static IEnumerable<PlacedId> Poles(Framework framework) =>
        framework.Axes.SelectMany((axis, at) =>
            Plain(JsonPath.Root.Member("twoAxes").Member("axes").Item(at, axis.Id).Member("poles"), axis.Poles).DistinctBy(p => p.Id));
}
