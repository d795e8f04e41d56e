namespace Alliage.Core.Studies;

/// <summary>A code put on a passage by a coder, at a time. Offsets are UTF-16 code units of the source's text, from 0, end exclusive.</summary>
public sealed record Coding : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Id;

    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>First unit of the passage.</summary>
    public required int Start { get; init; }

    /// <summary>One past its last unit.</summary>
    public required int End { get; init; }

    /// <summary>The passage's own words, so that a drifted offset is found.</summary>
    public required string Quote { get; init; }

    /// <summary>Id of the code.</summary>
    public required string Code { get; init; }

    /// <summary>Who coded.</summary>
    public required string Coder { get; init; }

    /// <summary>When, in universal time.</summary>
    public required DateTime At { get; init; }

    /// <summary>Whether the passage says the contrary of the code.</summary>
    public bool Denies { get; init; }

    /// <summary>Whether the readers settled on it together.</summary>
    public bool Settled { get; init; }
}
