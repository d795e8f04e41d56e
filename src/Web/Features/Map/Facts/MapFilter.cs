using Alliage.Core.Comparison;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Map.Facts;

/// <summary>Which alliances are shown.</summary>
public static class MapFilter
{
    /// <summary>Whether an alliance answers to every filter asked for.</summary>
    public static bool Shows(MapQuery query, MapView view, CasePlacement placement, Framework framework) =>
        (query.Status is not { } status || StatusOf(placement) == status)
        && (query.Basis is not { } basis || placement.Axes.Any(a => a.Basis == basis))
        && (query.Configuration is not { } configuration || ConfigurationOf(view, placement, framework) == configuration)
        && (query.Sector is not { } sector || placement.Case.Firms.Any(f => f.Sector == sector))
        && (query.Grade is not { } grade || GradeOf(placement.Case, framework) == grade);

    /// <summary>Contested where an axis is, else undetermined where one is, else placed.</summary>
    public static PlacementStatus StatusOf(CasePlacement placement) => CaseVerdicts.Of(placement) switch
    {
        CaseVerdict.Contested => PlacementStatus.Contested,
        CaseVerdict.Undetermined => PlacementStatus.Undetermined,
        _ => PlacementStatus.Placed,
    };

    /// <summary>The grade of the axis that is least sure.</summary>
    public static Grade GradeOf(CaseFile @case, Framework framework) => Drawing.PublishedCase.Of(@case, framework, "", "").Grade;

    private static string? ConfigurationOf(MapView view, CasePlacement placement, Framework framework) =>
        view == MapView.Computed ? placement.Configuration : PublishedPlacement.Of(placement.Case, framework)?.Configuration;
}
