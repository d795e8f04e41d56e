namespace Alliage.Core.Guides;

/// <summary>Where an item stands on the joint page.</summary>
public enum JointPart
{
    /// <summary>Our alliance as we both describe it: each in own words.</summary>
    Described,

    /// <summary>What each brings, as each says.</summary>
    Brings,

    /// <summary>Who does what.</summary>
    Tasks,

    /// <summary>What we see alike and otherwise.</summary>
    Views,

    /// <summary>Subjects that both chose; one that only one of them chose is never shown.</summary>
    Subjects,
}

/// <summary>How two owners' answers to an item may be held together. Ours: the guide's options are our own.</summary>
public enum HowCompared
{
    /// <summary>The options run from less to more: how far apart, and who says more.</summary>
    Steps,

    /// <summary>The options are of different kinds: the same, or not.</summary>
    Kinds,

    /// <summary>Each speaks of its own firm: two answers that differ do not disagree.</summary>
    EachOwn,
}

/// <summary>What becomes of an item on the joint page, once both owners released it.</summary>
public sealed record JointShape
{
    /// <summary>Where it stands.</summary>
    public required JointPart Part { get; init; }

    /// <summary>How two answers are held together; null for words and lines, which no rule compares.</summary>
    public HowCompared? Compared { get; init; }
}
