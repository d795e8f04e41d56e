namespace Alliage.Core.Studies;

/// <summary>How far a second reading is.</summary>
public enum ReadingState
{
    /// <summary>The second reader codes blind; nobody else sees what they code, and they see no one's.</summary>
    Open,

    /// <summary>Handed in: both readers' codings are fixed, side by side, and their differences are being settled.</summary>
    HandedIn,

    /// <summary>Every difference is settled: what was kept are ordinary codings, and they alone count in that source.</summary>
    Settled,
}

/// <summary>
/// One source read again by another person, under another name, without seeing the codings that count there. What the
/// second reader codes are <see cref="ReaderCoding"/>s: no result rests on them.
/// </summary>
public sealed record SecondReading : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Id;

    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Name of the second reader.</summary>
    public required string Reader { get; init; }

    /// <summary>How far it is.</summary>
    public ReadingState State { get; init; } = ReadingState.Open;

    /// <summary>Who asked for it.</summary>
    public required string OpenedBy { get; init; }

    /// <summary>When, in universal time.</summary>
    public required DateTime OpenedAt { get; init; }

    /// <summary>When it was handed in, in universal time; null while it is open.</summary>
    public DateTime? HandedInAt { get; init; }

    /// <summary>Who finished it; null until then.</summary>
    public string? SettledBy { get; init; }

    /// <summary>When it was finished, in universal time; null until then.</summary>
    public DateTime? SettledAt { get; init; }
}
