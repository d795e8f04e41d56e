namespace Alliage.Core.Studies;

/// <summary>To what an owner agrees.</summary>
public enum ConsentTo
{
    /// <summary>The adviser may read my answers and my page.</summary>
    Adviser,

    /// <summary>My answers may be read in the study, in the views of its researcher, once every owner of the alliance who was asked agrees.</summary>
    Study,
}

/// <summary>An owner's consent. It is there while it is given; withdrawing it takes it away.</summary>
public sealed record Consent : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Join(Alliance, Keyword.Of(Account), Keyword.Of(To));

    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>Whose: a voice.</summary>
    public required Account Account { get; init; }

    /// <summary>To what.</summary>
    public required ConsentTo To { get; init; }

    /// <summary>When it was given, in universal time.</summary>
    public required DateTime At { get; init; }
}
