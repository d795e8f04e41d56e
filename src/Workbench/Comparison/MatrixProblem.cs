namespace Alliage.Workbench.Comparison;

/// <summary>Problems with what an address or an option asks of a matrix.</summary>
public static class MatrixProblem
{
    /// <summary>No such configuration in the framework: id, nearest.</summary>
    public const string UnknownConfiguration = "unknown-configuration";

    /// <summary>No such row: key, nearest.</summary>
    public const string UnknownRow = "unknown-row";

    /// <summary>No such column: key, nearest.</summary>
    public const string UnknownColumn = "unknown-column";

    /// <summary>That order is one of two axes, and the framework has none: order, framework.</summary>
    public const string OrderNeedsAxes = "matrix-order-needs-axes";

    /// <summary>No such facet in the framework: id, nearest.</summary>
    public const string UnknownFacet = "matrix-facet-unknown";

    /// <summary>No firm of such a sector: sector, nearest.</summary>
    public const string UnknownSector = "matrix-sector-unknown";

    /// <summary>No such value of tie: value, nearest.</summary>
    public const string UnknownTie = "matrix-tie-unknown";

    /// <summary>No such value of dependence: value, nearest.</summary>
    public const string UnknownDependence = "matrix-dependence-unknown";

    /// <summary>No such attribute in the study: name, nearest.</summary>
    public const string UnknownAttribute = "matrix-attribute-unknown";

    /// <summary>Nothing in the study has that value: value, nearest.</summary>
    public const string UnknownAttributeValue = "matrix-attribute-value-unknown";

    /// <summary>Lines are written on themes and for accounts: rows asked for, columns asked for.</summary>
    public const string NoSummariesThere = "matrix-no-summaries-there";

    /// <summary>No such kind of file: kind, those there are.</summary>
    public const string UnknownFormat = "matrix-format-unknown";

    /// <summary>Something stands at that path: path.</summary>
    public const string PathTaken = "matrix-path-taken";

    /// <summary>The file cannot be written: path, what the system says.</summary>
    public const string NotWritten = "matrix-not-written";
}
