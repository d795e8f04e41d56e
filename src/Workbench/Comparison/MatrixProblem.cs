namespace Alliage.Workbench.Comparison;

/// <summary>Problems with what an address asks of a matrix.</summary>
public static class MatrixProblem
{
    /// <summary>No such configuration in the framework: id, nearest.</summary>
    public const string UnknownConfiguration = "unknown-configuration";

    /// <summary>No such row: key, nearest.</summary>
    public const string UnknownRow = "unknown-row";

    /// <summary>No such column: key, nearest.</summary>
    public const string UnknownColumn = "unknown-column";
}
