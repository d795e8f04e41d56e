namespace Alliage.Core.Frameworks;

/// <summary>A crossing of the axes' poles, with its traits.</summary>
public sealed record Configuration
{
    /// <summary>Id, such as <c>egocentric-trade</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its pole on each axis.</summary>
    public required IReadOnlyDictionary<string, string> At { get; init; }

    /// <summary>What the work says of it in general. A trait is never evidence for a case: the reasoning would be circular.</summary>
    public required IReadOnlyList<Trait> Traits { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}

/// <summary>One trait of a configuration.</summary>
public sealed record Trait
{
    /// <summary>Id within the configuration.</summary>
    public required string Id { get; init; }

    /// <summary>Aspect it belongs to, the same words in every configuration: <c>origin</c>, <c>trade</c>, <c>resources</c>, <c>aim</c>, <c>mutual-help</c>, <c>tie</c>, <c>interdependence</c>, <c>coordination</c>, <c>contract</c>.</summary>
    public required string Aspect { get; init; }

    /// <summary>Indicators whose presence meets it; may be empty.</summary>
    public IReadOnlyList<string> MetBy { get; init; } = [];

    /// <summary>Indicators whose presence contradicts it; may be empty.</summary>
    public IReadOnlyList<string> ContradictedBy { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}
