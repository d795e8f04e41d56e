namespace Alliage.Core.Frameworks;

/// <summary>An entry of a list that only names things, with where it comes from.</summary>
public sealed record Entry
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}

/// <summary>An argument for a stance on writing things down. A stance, never logic.</summary>
public sealed record ContractArgument
{
    /// <summary>Id, such as <c>given-word</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Stances that the work hears it with.</summary>
    public required IReadOnlyList<string> Stances { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}

/// <summary>Stances on writing things down, and their arguments (Jaouen 2006, 4.1 to 4.4).</summary>
public sealed record ContractStances
{
    /// <summary>Nothing is said of it.</summary>
    public static ContractStances None { get; } = new() { Stances = [], Arguments = [] };

    /// <summary>The stances.</summary>
    public required IReadOnlyList<Entry> Stances { get; init; }

    /// <summary>The arguments.</summary>
    public required IReadOnlyList<ContractArgument> Arguments { get; init; }
}

/// <summary>Kinds of resources, and saturation: the resource that is the bottleneck (Jaouen 2006, 1.2).</summary>
public sealed record ResourceNotions
{
    /// <summary>Nothing is said of them.</summary>
    public static ResourceNotions None { get; } = new() { Kinds = [], Saturation = [] };

    /// <summary>Kinds that are scarce in a very small firm, or that an alliance gives access to.</summary>
    public required IReadOnlyList<Entry> Kinds { get; init; }

    /// <summary>What can hold a saturated resource back, such as its nature or its volume.</summary>
    public required IReadOnlyList<Entry> Saturation { get; init; }
}

/// <summary>How criteria combine.</summary>
public enum Combine
{
    /// <summary>Each is shown by itself: the source does not say.</summary>
    Each,

    /// <summary>One is enough.</summary>
    Any,

    /// <summary>All are needed.</summary>
    All,
}

/// <summary>When an alliance is strategic for a very small firm (Jaouen 2006, introduction).</summary>
public sealed record StrategicCriteria
{
    /// <summary>What makes it an alliance at all.</summary>
    public required IReadOnlyList<Entry> Preconditions { get; init; }

    /// <summary>What makes it strategic.</summary>
    public required IReadOnlyList<Entry> Criteria { get; init; }

    /// <summary>How they combine; a study may choose otherwise.</summary>
    public required Combine Combine { get; init; }

    /// <summary>Where that choice comes from.</summary>
    public required Origin Origin { get; init; }
}

/// <summary>One reading of how small a very small firm is.</summary>
public sealed record SizeLimit
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Largest number of people still inside.</summary>
    public required int AtMost { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}
