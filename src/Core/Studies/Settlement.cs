namespace Alliage.Core.Studies;

/// <summary>What is kept of a difference between two readers.</summary>
public enum KeptSide
{
    /// <summary>What the first reader coded.</summary>
    First,

    /// <summary>What the second reader coded.</summary>
    Second,

    /// <summary>What either coded.</summary>
    Both,

    /// <summary>Nothing.</summary>
    Neither,

    /// <summary>Another coding in its place.</summary>
    Other,
}

/// <summary>What became of one difference of a second reading, and why. It takes effect when the reading is finished.</summary>
public sealed record Settlement : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Join(Reading, Difference);

    /// <summary>Id of the second reading.</summary>
    public required string Reading { get; init; }

    /// <summary>Id of the difference: the first, in the order of their letters, of the ids of its codings.</summary>
    public required string Difference { get; init; }

    /// <summary>
    /// Ids of its codings, in the order of their letters. Where codes were merged or the text corrected since, and the
    /// difference has other codings now, it is open again.
    /// </summary>
    public required IReadOnlyList<string> Codings { get; init; }

    /// <summary>What is kept.</summary>
    public required KeptSide Keeps { get; init; }

    /// <summary>Id of the coding put in its place; null unless it keeps another.</summary>
    public string? Instead { get; init; }

    /// <summary>The reason, in the settlers' own words.</summary>
    public required string Note { get; init; }

    /// <summary>Who settled it.</summary>
    public required string By { get; init; }

    /// <summary>When, in universal time.</summary>
    public required DateTime At { get; init; }
}
