using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>What of a matrix is shown.</summary>
public sealed record MatrixScope
{
    /// <summary>Everything.</summary>
    public static MatrixScope All { get; } = new();

    /// <summary>Id of the theme whose columns are shown; null for all.</summary>
    public string? Theme { get; init; }

    /// <summary>Id of the configuration whose cases are shown, as computed; null for all.</summary>
    public string? Configuration { get; init; }

    /// <summary>Whether columns with nothing in them are left out.</summary>
    public bool OnlyFilled { get; init; }

    /// <summary>The columns of a theme: itself, its facets, its indicators, or the codes linked to one of these.</summary>
    internal bool Shows(string column, MatrixColumns columns, Study study, Framework framework)
    {
        bool OfTheme(Indicator indicator) => indicator.Theme == Theme;
        return Theme is null || columns switch
        {
            MatrixColumns.Themes => column == Theme,
            MatrixColumns.Facets => framework.Indicators.Any(i => i.Facet == column && OfTheme(i)),
            MatrixColumns.Indicators => OfTheme(framework.Index.Indicators[column]),
            _ => study.Links.Of(column).Any(i => framework.Index.Indicators.TryGetValue(i, out var found) && OfTheme(found)),
        };
    }
}
