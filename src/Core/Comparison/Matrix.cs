using Alliage.Core.Evidence;

namespace Alliage.Core.Comparison;

/// <summary>What the rows of a cross-case matrix are.</summary>
public enum MatrixRows
{
    /// <summary>Alliances, all accounts together.</summary>
    Alliances,

    /// <summary>Accounts that bring something, one by one.</summary>
    Voices,

    /// <summary>Sources.</summary>
    Sources,
}

/// <summary>What its columns are.</summary>
public enum MatrixColumns
{
    /// <summary>Codes of the study.</summary>
    Codes,

    /// <summary>Themes of the framework.</summary>
    Themes,

    /// <summary>Facets of the framework.</summary>
    Facets,

    /// <summary>Indicators of the framework.</summary>
    Indicators,
}

/// <summary>What a cell holds.</summary>
public enum MatrixCell
{
    /// <summary>How many rows of evidence; says nothing of importance.</summary>
    Count,

    /// <summary>1 where there is any, 0 where there is none.</summary>
    Presence,
}

/// <summary>A cell: its value, and the rows behind it.</summary>
/// <param name="Value">The count, or presence.</param>
/// <param name="Evidence">Codings, answers and reports, in the study's order.</param>
public readonly record struct Cell(int Value, EvidenceRows Evidence)
{
    /// <summary>A cell with nothing in it.</summary>
    public static Cell Empty => default;
}

/// <summary>A row of a matrix.</summary>
/// <param name="Key">Id of the alliance or source, or alliance and account as <c>pain/A</c>.</param>
/// <param name="Cells">One for each column.</param>
public sealed record MatrixRow(string Key, IReadOnlyList<Cell> Cells);

/// <summary>A matrix in the sense of Miles and Huberman (2003), the method that Jaouen 2006 (section 2) follows: within a case or across cases.</summary>
/// <param name="Unit">What a count counts: <c>evidence</c> or <c>presence</c>.</param>
/// <param name="Columns">Ids of the columns.</param>
/// <param name="Rows">The rows.</param>
public sealed record Matrix(string Unit, IReadOnlyList<string> Columns, IReadOnlyList<MatrixRow> Rows);
