namespace Alliage.Core.Studies;

/// <summary>
/// That the joint page of an alliance was made. Until then each owner may change what is released; afterwards not, short
/// of withdrawing altogether.
/// </summary>
public sealed record JointPage : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Alliance;

    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>When, in universal time.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who made it: an adviser.</summary>
    public required string By { get; init; }

    /// <summary>The day to look at it again; null where none was set.</summary>
    public DateOnly? Again { get; init; }
}
