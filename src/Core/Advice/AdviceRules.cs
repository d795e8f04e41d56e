using Alliage.Core.Frameworks;

namespace Alliage.Core.Advice;

/// <summary>
/// What may be proposed to an owner, as data: rules with their condition, where they come from and how they open. Their
/// words stand apart, per language. A rule is proposed to a person about that person's own side; what may be said at a
/// meeting rests on released answers alone. Not piloted.
/// </summary>
public sealed record AdviceRules
{
    /// <summary>Id, such as <c>alliances</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Version.</summary>
    public required string Version { get; init; }

    /// <summary>Id of the framework whose axes and scales conditions ask for: the one that an owner's answers are read with.</summary>
    public required string Framework { get; init; }

    /// <summary>The works that rules cite; the first is the one meant by an origin <c>paper</c>.</summary>
    public required IReadOnlyList<Work> Works { get; init; }

    /// <summary>The texts of law that rules cite: of one country each, as read on a day, to be checked before use.</summary>
    public IReadOnlyList<LawText> Laws { get; init; } = [];

    /// <summary>The rules; in this order where two serve at the same moment.</summary>
    public required IReadOnlyList<AdviceRule> Rules { get; init; }
}

/// <summary>A text of law, or what is published on one.</summary>
public sealed record LawText
{
    /// <summary>Id, cited by the origin of a rule as its work.</summary>
    public required string Id { get; init; }

    /// <summary>Two-letter code of the country whose law it is.</summary>
    public required string Country { get; init; }

    /// <summary>Name of the text, in its own language, such as an article of a code.</summary>
    public required string Name { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Where { get; init; }

    /// <summary>The day on which it was read: law moves.</summary>
    public required DateOnly Read { get; init; }
}
