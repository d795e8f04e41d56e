namespace Alliage.Core.Studies;

/// <summary>Whether something was said by the owner or observed by the researcher (Jaouen 2006, 4.4 parts the two).</summary>
public enum SaidOrObserved
{
    /// <summary>The owner says so.</summary>
    Said,

    /// <summary>The researcher saw it.</summary>
    Observed,
}

/// <summary>What a voice says of writing things down, with its arguments (Jaouen 2006, 4.1 to 4.4). Never evidence on an axis.</summary>
public sealed record Stance : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Id;

    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>Whose it is: a voice.</summary>
    public required Account Account { get; init; }

    /// <summary>Id of a stance of the framework.</summary>
    public required string Position { get; init; }

    /// <summary>Ids of arguments of the framework.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Said or observed.</summary>
    public SaidOrObserved Basis { get; init; } = SaidOrObserved.Said;

    /// <summary>Section of a published account, or the id of a source; may be empty.</summary>
    public string Section { get; init; } = "";

    /// <summary>The observation in the study's own words.</summary>
    public LocalText Text { get; init; } = LocalText.None;
}
