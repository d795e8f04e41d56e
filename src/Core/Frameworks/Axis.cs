namespace Alliage.Core.Frameworks;

/// <summary>A topic of the interview guide.</summary>
public sealed record Theme
{
    /// <summary>Id, such as <c>partner-tie</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the paper's own guide names it (Jaouen 2006, section 2).</summary>
    public bool InPaper { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>
    /// Where the cues come from by which a question is proposed as raising this theme; null where it has none. The cues
    /// themselves are words, and stand in the wordings.
    /// </summary>
    public Origin? Cues { get; init; }
}

/// <summary>An opposition that cases are placed on.</summary>
public sealed record Axis
{
    /// <summary>Id, such as <c>logic</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The two poles, in the order in which they are drawn (left or bottom first) and listed.</summary>
    public required IReadOnlyList<string> Poles { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The pole across from this one.</summary>
    public string Opposite(string pole) => Poles[0] == pole ? Poles[1] : Poles[0];
}

/// <summary>What is read by degree, from present readings only.</summary>
public sealed record Scale
{
    /// <summary>Id, such as <c>tie-time</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its values, lowest first.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}

/// <summary>A mark of constrained trust (Jaouen 2006, 4.4).</summary>
public sealed record Sign
{
    /// <summary>Id, such as <c>habit</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}
