using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>An attribute with one of its values.</summary>
/// <param name="Name">Its name in the study.</param>
/// <param name="Value">The value, in the study's own words.</param>
public sealed record AttributeValue(string Name, string Value);

/// <summary>What of a matrix is shown. A case is shown where it answers to everything that is asked, a column likewise.</summary>
public sealed record MatrixScope
{
    /// <summary>Everything.</summary>
    public static MatrixScope All { get; } = new();

    /// <summary>Id of the theme whose columns are shown; null for all.</summary>
    public string? Theme { get; init; }

    /// <summary>Id of the facet whose columns are shown; null for all.</summary>
    public string? Facet { get; init; }

    /// <summary>Whether places are the computed or the published ones, for the order as for the choice.</summary>
    public Places Places { get; init; }

    /// <summary>Id of the configuration whose cases are shown; null for all.</summary>
    public string? Configuration { get; init; }

    /// <summary>The sector of which at least one firm is; null for all.</summary>
    public string? Sector { get; init; }

    /// <summary>The value of tie that at least one voice lets be read; null for all.</summary>
    public string? Tie { get; init; }

    /// <summary>The value of dependence that at least one voice says; null for all.</summary>
    public string? Dependence { get; init; }

    /// <summary>The attribute that the alliance, a voice or the record has; null for all.</summary>
    public AttributeValue? Attribute { get; init; }

    /// <summary>Whether columns with nothing in them are left out.</summary>
    public bool OnlyFilled { get; init; }

    /// <summary>Whether a case is shown.</summary>
    public bool Shows(CasePlacement read, Framework framework) =>
        (Configuration is null || Configuration == (Places == Places.Published ? PublishedPlacement.Of(read.Case, framework)?.Configuration : read.Configuration))
        && (Sector is null || read.Case.Firms.Any(f => f.Sector == Sector))
        && (Tie is null || read.Coordination.Any(v => v?.Tie == Tie))
        && (Dependence is null || read.Coordination.Any(v => v?.Dependence == Dependence))
        && (Attribute is null || read.Case.Attributes.Any(a => a.Name == Attribute.Name && a.Value == Attribute.Value));

    /// <summary>Whether a column is of the theme and the facet: itself, its facets, its indicators, or the codes linked to one of these.</summary>
    internal bool Shows(string column, MatrixColumns columns, Study study, Framework framework)
    {
        bool IsOf(Indicator indicator) => (Theme is null || indicator.Theme == Theme) && (Facet is null || indicator.Facet == Facet);
        return (Theme is null && Facet is null) || columns switch
        {
            MatrixColumns.Themes => (Theme is null || column == Theme) && (Facet is null || framework.Indicators.Any(i => i.Theme == column && IsOf(i))),
            MatrixColumns.Facets => (Facet is null || column == Facet) && framework.Indicators.Any(i => i.Facet == column && IsOf(i)),
            MatrixColumns.Indicators => IsOf(framework.Index.Indicators[column]),
            _ => study.Links.Of(column).Any(i => framework.Index.Indicators.TryGetValue(i, out var found) && IsOf(found)),
        };
    }
}
