namespace Alliage.Core.Frameworks;

/// <summary>
/// What flows between two firms: kinds of resources, and what an account may say of each. A passage, an answer or a report
/// that carries a state and a resource says that state of that resource; a state alone leaves the resource unnamed.
/// </summary>
public sealed record Flow
{
    /// <summary>Kinds of resources, in the order in which they are shown. Indicators point to them.</summary>
    public required IReadOnlyList<Entry> Resources { get; init; }

    /// <summary>What may be said of a resource. Indicators point to them, for or against.</summary>
    public required IReadOnlyList<FlowStateEntry> States { get; init; }

    /// <summary>States by which a resource holds its firm back, the surest first.</summary>
    public required IReadOnlyList<FlowStateEntry> Bottlenecks { get; init; }

    /// <summary>Id of the scale that says whether both bring the same kind of thing; null for none.</summary>
    public string? Contribution { get; init; }

    /// <summary>Id of the scale that says whether what is brought is added or combined; null for none.</summary>
    public string? Use { get; init; }
}

/// <summary>A state that the framework knows, with where it comes from.</summary>
public sealed record FlowStateEntry
{
    /// <summary>Which state.</summary>
    public required FlowState Id { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}

/// <summary>What an account says of a resource.</summary>
public enum FlowState
{
    /// <summary>The firm has it.</summary>
    Held,

    /// <summary>The firm lacks it.</summary>
    Lacking,

    /// <summary>The firm has it, and it is used up: going on would take an investment.</summary>
    Saturated,

    /// <summary>The firm brings it to the other.</summary>
    Brought,

    /// <summary>The firm has it from the other.</summary>
    Received,

    /// <summary>It is put in common, and nothing says who brings it.</summary>
    Pooled,

    /// <summary>The alliance loosens what held the firm back.</summary>
    Eased,

    /// <summary>The alliance spares the firm a hire or a purchase.</summary>
    Avoided,

    /// <summary>The firm does not want to hire or to buy.</summary>
    Refused,
}

/// <summary>Of which firm something is said.</summary>
public enum FlowOf
{
    /// <summary>The firm of the voice that speaks.</summary>
    Own,

    /// <summary>The firm of the other voice.</summary>
    Partner,

    /// <summary>The first firm, that of voice A: said by the record, which has no firm of its own.</summary>
    First,

    /// <summary>The second firm, that of voice B: said by the record.</summary>
    Second,

    /// <summary>The two together.</summary>
    Both,
}
