namespace Alliage.Core.Frameworks;

/// <summary>A word, or forms of one, that the work looks for in what owners say; the interviewer's words and the record's never count.</summary>
public sealed record Marker
{
    /// <summary>Id, such as <c>ensemble</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is searched for: any of these, as whole words, accents and case ignored.</summary>
    public required IReadOnlyList<string> AnyOf { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}
