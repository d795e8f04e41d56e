namespace Alliage.Core.Frameworks;

/// <summary>What a proposition speaks of.</summary>
public enum PropositionUnit
{
    /// <summary>The alliance.</summary>
    Alliance,

    /// <summary>Each voice by itself.</summary>
    Voice,
}

/// <summary>A general claim of the work, as data: where it applies, and what should then be on record. Never read from the coordination table.</summary>
public sealed record Proposition
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Alliance or voice.</summary>
    public required PropositionUnit Unit { get; init; }

    /// <summary>All must hold for a case to be concerned.</summary>
    public required IReadOnlyList<Condition> When { get; init; }

    /// <summary>One that holds bears it out.</summary>
    public IReadOnlyList<Condition> Expects { get; init; } = [];

    /// <summary>One that holds breaks it.</summary>
    public IReadOnlyList<Condition> Contrary { get; init; } = [];

    /// <summary>Whether the work only supposes it.</summary>
    public bool Supposed { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}

/// <summary>One condition on a case: exactly one subject, with the values that meet it. What is unknown neither meets nor fails it.</summary>
public sealed record Condition
{
    /// <summary>Axis whose pole is asked (of the alliance; of the voice where the unit is a voice and the alliance is contested).</summary>
    public string? Axis { get; init; }

    /// <summary>Asks for tie.</summary>
    public bool Tie { get; init; }

    /// <summary>Asks for the level of interdependence of the table.</summary>
    public bool Interdependence { get; init; }

    /// <summary>Asks whether the firms compete.</summary>
    public bool Competitors { get; init; }

    /// <summary>Asks for the stance on writing things down.</summary>
    public bool Stance { get; init; }

    /// <summary>Asks for signs: <c>present</c> (at least one) or <c>denied</c> (at least one denied and none present).</summary>
    public bool Signs { get; init; }

    /// <summary>Values that meet it.</summary>
    public required IReadOnlyList<string> Is { get; init; }
}
