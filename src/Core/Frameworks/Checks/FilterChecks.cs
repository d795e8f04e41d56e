using System.Globalization;
using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>Filters stand on two dimensions, at least one on each, and only a voice speaks of its own firm.</summary>
internal static class FilterChecks
{
    public static IEnumerable<Finding> Of(Framework framework)
    {
        if (framework.Filters is not { } filters)
        {
            yield break;
        }

        if (filters.Dimensions.Count != 2)
        {
            var count = filters.Dimensions.Count.ToString(CultureInfo.InvariantCulture);
            yield return new(OfKinds.Filters.Member("dimensions"), "framework-filters-dimensions", count);
        }

        foreach (var (at, dimension) in filters.Dimensions.Index().Where(d => d.Item.Filters.Count == 0))
        {
            yield return new(OfKinds.Dimension(at, dimension).Member("filters"), "framework-dimension-empty");
        }

        // The record speaks of the alliance: it does not say which of the two firms it means.
        foreach (var (at, indicator) in framework.Indicators.Index().Where(i => i.Item is { PointsTo.Filter: not null, HeardFrom: not HeardFrom.Voice }))
        {
            var here = JsonPath.Root.Member("indicators").Item(at, indicator.Id);
            yield return new(here.Member("heardFrom"), "framework-filter-heard-from");
        }
    }
}
