using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>A facet is a fact with at least one face, and all its faces look to one axis.</summary>
internal static class FacetChecks
{
    public static IEnumerable<Finding> Of(Framework framework)
    {
        var indicators = framework.Indicators.ToLookup(i => i.Facet);
        foreach (var (at, facet) in framework.Facets.Index())
        {
            var here = JsonPath.Root.Member("facets").Item(at, facet.Id);
            if (!indicators.Contains(facet.Id))
            {
                yield return new(here, "framework-facet-unused");
            }

            var axes = indicators[facet.Id].Select(i => i.PointsTo?.Axis).OfType<string>().Distinct().ToList();
            if (axes.Count > 1)
            {
                yield return new(here, "framework-facet-axes", string.Join(", ", axes));
            }
        }
    }
}
