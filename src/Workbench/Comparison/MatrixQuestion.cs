using Alliage.Core.Comparison;

namespace Alliage.Workbench.Comparison;

/// <summary>What is asked of a cross-case matrix: the same on the page, in its files and on the command line.</summary>
public sealed record MatrixQuestion
{
    /// <summary>Id of the framework that the study is read with; null for its own.</summary>
    public string? Framework { get; init; }

    /// <summary>What the rows are.</summary>
    public MatrixRows Rows { get; init; }

    /// <summary>What the columns are.</summary>
    public MatrixColumns Columns { get; init; } = MatrixColumns.Themes;

    /// <summary>What the cells show.</summary>
    public MatrixShows Shows { get; init; }

    /// <summary>What rows are ordered by; null for the framework's first axis, or the study's order where it has none.</summary>
    public RowOrder? Order { get; init; }

    /// <summary>Which cases and columns are shown.</summary>
    public MatrixScope Scope { get; init; } = MatrixScope.All;

    /// <summary>What a cell counts.</summary>
    public MatrixCell Cell => Shows == MatrixShows.Presence ? MatrixCell.Presence : MatrixCell.Count;

    /// <summary>The column's theme where it is one: what the analyst's lines are written on.</summary>
    public string? ThemeOf(string column) => Columns == MatrixColumns.Themes ? column : null;
}
