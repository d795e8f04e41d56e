namespace Alliage.Core.Studies;

/// <summary>What a decision is about.</summary>
public enum DecisionSubject
{
    /// <summary>The pole of the alliance on an axis.</summary>
    Axis,

    /// <summary>The verdict between the two voices on a theme.</summary>
    Theme,

    /// <summary>What one account says on an indicator.</summary>
    Reading,

    /// <summary>The mode of coordination.</summary>
    Mode,
}

/// <summary>"I see it otherwise": a person's view, with a reason, beside the computed result, which it never replaces.</summary>
public sealed record Decision : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Join(Alliance, Keyword.Of(Subject), Account is { } a ? Keyword.Of(a) : "", About);

    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>Axis, theme, reading or mode.</summary>
    public required DecisionSubject Subject { get; init; }

    /// <summary>Id of the axis, theme or indicator; <c>mode</c> for the mode.</summary>
    public required string About { get; init; }

    /// <summary>The account concerned, for a reading or a voice's mode; else null.</summary>
    public Account? Account { get; init; }

    /// <summary>Pole, verdict, reading or mode; <c>undetermined</c> is allowed.</summary>
    public required string Value { get; init; }

    /// <summary>Why. Never empty.</summary>
    public required string Reason { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>When, in universal time.</summary>
    public required DateTime At { get; init; }
}
