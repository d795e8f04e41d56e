namespace Alliage.Web.Features.Map;

/// <summary>The words that stand in a figure, whatever it shows.</summary>
public sealed record FigureWords
{
    /// <summary>What the figure is.</summary>
    public required string Title { get; init; }

    /// <summary>What is in it, for whoever does not see it.</summary>
    public required string Description { get; init; }

    /// <summary>Poles: left, right, lower, upper; each with a few words of gloss.</summary>
    public required IReadOnlyList<(string Name, string Gloss)> Poles { get; init; }

    public required string Clear { get; init; }

    public required string Leaning { get; init; }

    /// <summary>The name of the strip of alliances without a place.</summary>
    public required string Strip { get; init; }

    /// <summary>The name of the lane of alliances that are published on the upright axis only.</summary>
    public required string Lane { get; init; }
}

/// <summary>What a mark of the figure leads to and says; the address is null in a file, where a link would lead nowhere.</summary>
public sealed record MarkLinks(Func<string, string?> Address, Func<string, string> Says, string? Chosen);
