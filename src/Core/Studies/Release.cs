namespace Alliage.Core.Studies;

/// <summary>
/// What an owner lets the partner read of one answer: a copy of it, so that whatever is made of releases can see nothing
/// else. It appears to anybody only where both owners released the same item, apart.
/// </summary>
public sealed record Release : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Join(Alliance, Keyword.Of(Account), Item);

    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>Whose: a voice.</summary>
    public required Account Account { get; init; }

    /// <summary>Id of the item.</summary>
    public required string Item { get; init; }

    /// <summary>Ids of the options chosen, in the guide's order.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The words given, or the digits of a number; null where there are none.</summary>
    public string? Text { get; init; }

    /// <summary>The lines of "mine".</summary>
    public IReadOnlyList<string> Mine { get; init; } = [];

    /// <summary>The lines of "theirs".</summary>
    public IReadOnlyList<string> Theirs { get; init; } = [];

    /// <summary>When it was released, in universal time; nothing that the partner sees depends on it.</summary>
    public required DateTime At { get; init; }
}
