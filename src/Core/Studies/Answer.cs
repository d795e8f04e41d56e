namespace Alliage.Core.Studies;

/// <summary>Why a question has no answer. None of these is silence.</summary>
public enum Absence
{
    /// <summary>It was not asked.</summary>
    NotAsked,

    /// <summary>It was asked, and the thing did not come up.</summary>
    AskedNotMentioned,

    /// <summary>"I don't know."</summary>
    DontKnow,

    /// <summary>"I'd rather not say": a right, not a signal.</summary>
    PreferNot,

    /// <summary>It does not apply.</summary>
    NotApplicable,

    /// <summary>The owner stopped before it.</summary>
    NotReached,
}

/// <summary>
/// What an account answered to an item of the questionnaire, with the indicators that the answer carries, stored when
/// it is given; with an absence code, those that the item asks about.
/// </summary>
public sealed record Answer : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Id;

    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>Who answers.</summary>
    public required Account Account { get; init; }

    /// <summary>Id of the item.</summary>
    public required string Item { get; init; }

    /// <summary>The option chosen; null for an open answer or none.</summary>
    public string? Value { get; init; }

    /// <summary>The words given; null where there are none.</summary>
    public string? Text { get; init; }

    /// <summary>Why there is no answer; null where there is one.</summary>
    public Absence? Absence { get; init; }

    /// <summary>Ids of the indicators: at most one per axis, per scale and among signs.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];
}
