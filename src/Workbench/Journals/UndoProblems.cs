namespace Alliage.Workbench.Journals;

/// <summary>Why a change cannot be taken back, or put back.</summary>
public static class UndoProblems
{
    /// <summary>Nothing of one's own to undo: name.</summary>
    public const string NothingToUndo = "nothing-to-undo";

    /// <summary>Nothing of one's own to redo: name.</summary>
    public const string NothingToRedo = "nothing-to-redo";

    /// <summary>Someone has changed the same since: kind, key, who, when.</summary>
    public const string Blocked = "undo-blocked";
}
