using Alliage.Core.Frameworks;

namespace Alliage.Core.Advice;

/// <summary>The moment at which a rule serves, in the order in which they are proposed: what holds anyway first, what binds both last.</summary>
public enum AdviceMoment
{
    /// <summary>Law that applies, written down or not.</summary>
    Law,

    /// <summary>What an owner can secure alone.</summary>
    OwnSide,

    /// <summary>What may be said once, aloud.</summary>
    Spoken,

    /// <summary>What may be noted on a page, in one's own words.</summary>
    Note,

    /// <summary>A form that somebody else asks for: a customer, an administration.</summary>
    ThirdParty,

    /// <summary>What both ask for.</summary>
    Agreement,
}

/// <summary>What a rule sets out with, or goes on to.</summary>
public enum AdviceOpening
{
    /// <summary>Something that the owner does alone and that asks nothing of the partner.</summary>
    Alone,

    /// <summary>A word said to the partner.</summary>
    Aloud,

    /// <summary>A page of notes that binds nobody.</summary>
    Note,

    /// <summary>A form that somebody else asks for.</summary>
    Form,

    /// <summary>A text that binds both.</summary>
    Agreement,
}

/// <summary>A half of a rule: each has its own origin.</summary>
public enum AdvicePart
{
    /// <summary>The reason: what is known.</summary>
    Reason,

    /// <summary>What is proposed.</summary>
    Proposal,
}

/// <summary>Where a half of a rule comes from.</summary>
public sealed record AdviceMark
{
    /// <summary>Which half.</summary>
    public required AdvicePart Part { get; init; }

    /// <summary>The paper with its section, another work or text of law, or ours.</summary>
    public required Origin Origin { get; init; }
}

/// <summary>One rule: when it concerns an owner, and what it then proposes.</summary>
public sealed record AdviceRule
{
    /// <summary>Id, such as <c>own-know-how</c>.</summary>
    public required string Id { get; init; }

    /// <summary>When in the order of use it serves.</summary>
    public required AdviceMoment Moment { get; init; }

    /// <summary>What it is about, in a word: two points on one page are never about the same.</summary>
    public required string About { get; init; }

    /// <summary>What it opens with: always something to do alone.</summary>
    public required AdviceOpening Opens { get; init; }

    /// <summary>What may follow where the owner wishes; null where nothing does.</summary>
    public AdviceOpening? Then { get; init; }

    /// <summary>What an owner's own answers have to say for it to concern them.</summary>
    public required AdviceCondition When { get; init; }

    /// <summary>What both have to have released for its question to be put at a meeting; null where it never is.</summary>
    public JointCondition? Joint { get; init; }

    /// <summary>The country whose law it speaks of; null where it speaks of none.</summary>
    public string? Country { get; init; }

    /// <summary>Where its reason and its proposal come from.</summary>
    public required IReadOnlyList<AdviceMark> Marks { get; init; }
}
