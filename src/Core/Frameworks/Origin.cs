namespace Alliage.Core.Frameworks;

/// <summary>Who a rule comes from.</summary>
public enum OriginKind
{
    /// <summary>The work that the framework implements.</summary>
    Paper,

    /// <summary>Another work.</summary>
    OtherSource,

    /// <summary>Ours: no work says it.</summary>
    OurInterpretation,
}

/// <summary>Where a rule comes from. Every rule has one, and every screen can show it.</summary>
public sealed record Origin
{
    /// <summary>Paper, another work, or ours.</summary>
    public required OriginKind From { get; init; }

    /// <summary>Section of the work, such as <c>3.1.2</c>; needed for the paper.</summary>
    public string? Section { get; init; }

    /// <summary>Id of the work; needed for another work.</summary>
    public string? Work { get; init; }
}

/// <summary>A work that rules cite.</summary>
public sealed record Work
{
    /// <summary>Id, such as <c>granovetter-1973</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Author or authors.</summary>
    public required string Author { get; init; }

    /// <summary>Year of publication.</summary>
    public required int Year { get; init; }

    /// <summary>Title, in its own language; null where it is not known, which every screen says in its own words. Never left out.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
    public required string? Title { get; init; }

    /// <summary>Where it appeared.</summary>
    public required string Where { get; init; }
}
