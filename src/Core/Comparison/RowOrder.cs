namespace Alliage.Core.Comparison;

/// <summary>
/// What the rows of a cross-case matrix are ordered by: the case-ordered matrix of Miles and Huberman (2003). Cases are
/// ordered, so the rows of one case always stand together.
/// </summary>
public abstract record RowOrder
{
    /// <summary>As the study lists its cases.</summary>
    public sealed record AsEntered : RowOrder;

    /// <summary>By the place on an axis: its poles in the framework's order, then contested, then undetermined, then not published.</summary>
    /// <param name="Axis">Id of the axis.</param>
    public sealed record ByAxis(string Axis) : RowOrder;

    /// <summary>By configuration, in the framework's order, then contested, then undetermined, then not published.</summary>
    public sealed record ByConfiguration : RowOrder;

    /// <summary>By the tie that each voice lets be read; the stronger of the two first, whichever voice it is (ours).</summary>
    public sealed record ByTie : RowOrder;

    /// <summary>By the dependence that each voice says; the stronger of the two first, whichever voice it is (ours).</summary>
    public sealed record ByDependence : RowOrder;

    /// <summary>By whether the firms compete.</summary>
    public sealed record ByCompetitors : RowOrder;

    /// <summary>By an attribute of the study.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record ByAttribute(string Name) : RowOrder;

    /// <summary>By what the framework that the matrix is read with says: a criterion, a label, the position of each firm.</summary>
    /// <param name="Id">Id of the grouping.</param>
    public sealed record ByGrouping(string Id) : RowOrder;

    /// <summary>Cases that speak of the same columns next to each other (<see cref="AlikeCases"/>), in one group.</summary>
    public sealed record Alike : RowOrder;
}
