namespace Alliage.Workbench.Codings;

/// <summary>What can be wrong with a change of codings, beyond what is checked of every study.</summary>
public static class CodingProblems
{
    /// <summary>No such coding: id.</summary>
    public const string UnknownCoding = "unknown-coding";

    /// <summary>Nothing but blanks in the passage: start, end, source.</summary>
    public const string PassageBlank = "passage-blank";

    /// <summary>The code is retired: code.</summary>
    public const string CodeRetired = "code-retired";

    /// <summary>An id that another coding has: id.</summary>
    public const string CodingIdTaken = "coding-id-taken";
}
