namespace Alliage.Core.Studies;

/// <summary>
/// A countable or checkable claim of the published account, and how it is recomputed from the study. The verdict is
/// never stored: it is found.
/// </summary>
public sealed record Claim : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Id;

    /// <summary>Id, such as <c>claim-06</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Where it is made.</summary>
    public required string Section { get; init; }

    /// <summary>What is counted: alliances, leaders, firms…; empty where there is no count.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The count claimed; null where there is none.</summary>
    public int? SaidCount { get; init; }

    /// <summary>Out of how many.</summary>
    public int? SaidOf { get; init; }

    /// <summary>How it is recomputed, in the small language of <c>Comparison/Claims</c>; empty where it cannot be.</summary>
    public string Test { get; init; } = "";

    /// <summary>What it says, in our words.</summary>
    public required LocalText Text { get; init; }

    /// <summary>What stands in the way or beside it, in our words.</summary>
    public LocalText Note { get; init; } = LocalText.None;
}
