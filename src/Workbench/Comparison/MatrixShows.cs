namespace Alliage.Workbench.Comparison;

/// <summary>What the cells of a matrix show.</summary>
public enum MatrixShows
{
    /// <summary>A line of words for each account: the analyst's where there is one, else its first quotation.</summary>
    Words,

    /// <summary>The analyst's lines alone, whole, and where one is missing how much there is to sum up.</summary>
    Summaries,

    /// <summary>The quotations themselves, the first ones of each account, and of how many.</summary>
    Quotations,

    /// <summary>How many rows of evidence.</summary>
    Count,

    /// <summary>Whether there is any.</summary>
    Presence,
}
