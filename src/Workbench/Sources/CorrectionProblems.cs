namespace Alliage.Workbench.Sources;

/// <summary>What can be wrong with a correction of a text or of its turns.</summary>
public static class CorrectionProblems
{
    /// <summary>A coding would lose all its words, and nobody has said that it may go: its words, code, coder.</summary>
    public const string CodingWouldGo = "coding-would-go";

    /// <summary>A turn would lose all its words: speaker, first unit, raised themes on it.</summary>
    public const string TurnWouldGo = "turn-would-go";

    /// <summary>Two changes over one another: start, end.</summary>
    public const string ChangesOverlap = "changes-overlap";

    /// <summary>No turn begins there: source, first unit.</summary>
    public const string UnknownTurn = "unknown-turn";

    /// <summary>A turn is split where it begins or ends, or in the middle of a character: place, source.</summary>
    public const string SplitNowhere = "split-nowhere";

    /// <summary>No turn follows: source, first unit.</summary>
    public const string JoinNothing = "join-nothing";
}
