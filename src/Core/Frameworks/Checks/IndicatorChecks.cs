using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>
/// An indicator belongs to a theme and a facet that exist; silence about it says something only of a voice, on the
/// indicator's own axis.
/// </summary>
internal static class IndicatorChecks
{
    public static IEnumerable<Finding> Belonging(Framework framework)
    {
        var themes = framework.Themes.Select(t => t.Id).ToList();
        var facets = framework.Facets.Select(f => f.Id).ToList();
        return framework.Indicators.SelectMany((indicator, at) =>
        {
            var here = Path(at, indicator);
            return Finding.Unless(themes, indicator.Theme, here.Member("theme"), "framework-theme-unknown")
                .Concat(Finding.Unless(facets, indicator.Facet, here.Member("facet"), "framework-facet-unknown"));
        });
    }

    public static IEnumerable<Finding> SilentPole(Framework framework)
    {
        foreach (var (at, indicator) in framework.Indicators.Index().Where(i => i.Item.SilentPole is not null))
        {
            var here = Path(at, indicator).Member("silentPole");
            var pole = indicator.SilentPole!;
            if (indicator.HeardFrom == HeardFrom.Record)
            {
                yield return new(here, "framework-silent-pole-of-record", pole);
            }

            if (indicator.PointsTo?.Axis is not { } axis)
            {
                yield return new(here, "framework-silent-pole-without-axis", pole);
            }
            else if (framework.Axes.FirstOrDefault(a => a.Id == axis) is { } known)
            {
                foreach (var finding in Finding.Unless(known.Poles, pole, here, "framework-pole-unknown"))
                {
                    yield return finding;
                }
            }
        }
    }

    private static JsonPath Path(int at, Indicator indicator) => JsonPath.Root.Member("indicators").Item(at, indicator.Id);
}
