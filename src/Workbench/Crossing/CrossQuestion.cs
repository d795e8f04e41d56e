using Alliage.Core.Crossing;

namespace Alliage.Workbench.Crossing;

/// <summary>A side of a cross table as it is asked for.</summary>
/// <param name="Framework">Id of the framework.</param>
/// <param name="Grouping">Id of one of its groupings; null for its first.</param>
/// <param name="Whose">Whose result; null for the first that the grouping gives.</param>
public sealed record AskedSide(string Framework, string? Grouping = null, Whose? Whose = null);

/// <summary>What is asked of a cross table: the same on the page and on the command line.</summary>
public sealed record CrossQuestion
{
    /// <summary>The rows; null for the study's own framework.</summary>
    public AskedSide? Rows { get; init; }

    /// <summary>The columns; null for the study's first further framework, else the first of which it has anything.</summary>
    public AskedSide? Columns { get; init; }

    /// <summary>Whether what is our interpretation of a published figure is left out.</summary>
    public bool PublishedOnly { get; init; }
}
