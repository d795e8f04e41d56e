using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>A trait belongs to a known aspect and leans on indicators that exist.</summary>
internal static class TraitChecks
{
    private static readonly IReadOnlyList<string> Aspects =
        ["origin", "trade", "resources", "aim", "mutual-help", "tie", "interdependence", "coordination", "contract"];

    public static IEnumerable<Finding> Of(Framework framework)
    {
        var indicators = framework.Indicators.Select(i => i.Id).ToHashSet();
        foreach (var (at, configuration) in framework.Configurations.Index())
        {
            var traits = JsonPath.Root.Member("twoAxes").Member("configurations").Item(at, configuration.Id).Member("traits");
            foreach (var finding in configuration.Traits.SelectMany((t, i) => Of(t, traits.Item(i, t.Id), Aspects, indicators)))
            {
                yield return finding;
            }
        }
    }

    public static IEnumerable<Finding> Of(Trait trait, JsonPath at, IReadOnlyList<string> aspects, HashSet<string> indicators) =>
    [
        .. Finding.Unless(aspects, trait.Aspect, at.Member("aspect"), "framework-aspect-unknown"),
        .. Indicators(trait.MetBy, at.Member("metBy"), indicators),
        .. Indicators(trait.ContradictedBy, at.Member("contradictedBy"), indicators),
    ];

    private static IEnumerable<Finding> Indicators(IReadOnlyList<string> ids, JsonPath list, HashSet<string> indicators) =>
        ids.SelectMany((id, at) => Finding.Unless(indicators, id, list.Item(at), "framework-indicator-unknown"));
}
