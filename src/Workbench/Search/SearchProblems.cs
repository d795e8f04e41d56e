namespace Alliage.Workbench.Search;

/// <summary>What can be wrong with a search.</summary>
public static class SearchProblems
{
    /// <summary>Nothing to search for.</summary>
    public const string NothingToSearch = "nothing-to-search";

    /// <summary>No hit was ticked to be coded.</summary>
    public const string NoHitTicked = "no-hit-ticked";
}
