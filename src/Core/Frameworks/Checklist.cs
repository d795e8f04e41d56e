namespace Alliage.Core.Frameworks;

/// <summary>Criteria that an alliance meets or not, and how they combine.</summary>
public sealed record Checklist
{
    /// <summary>The criteria. Indicators point to them, for or against.</summary>
    public required IReadOnlyList<Entry> Criteria { get; init; }

    /// <summary>How they combine; <c>each</c> where the source does not say. What any and all would give is always shown.</summary>
    public required Combine Combine { get; init; }

    /// <summary>Where that choice comes from.</summary>
    public required Origin Origin { get; init; }
}
