namespace Alliage.Workbench.Codebook;

/// <summary>What can be wrong with a change of the codebook, beyond what is checked of every study.</summary>
public static class CodebookProblems
{
    /// <summary>A code without a name.</summary>
    public const string CodeNameMissing = "code-name-missing";

    /// <summary>An id that another code has: id.</summary>
    public const string CodeIdTaken = "code-id-taken";

    /// <summary>A code merged into itself: id.</summary>
    public const string MergeIntoItself = "merge-into-itself";

    /// <summary>One passage denies the one code and supports the other: code, other code, coder, the passage.</summary>
    public const string MergeContradicts = "merge-contradicts";

    /// <summary>A code to remove that is in use: id, number of codings, of codes under it, of links.</summary>
    public const string CodeInUse = "code-in-use";
}
