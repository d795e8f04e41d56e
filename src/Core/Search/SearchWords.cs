namespace Alliage.Core.Search;

/// <summary>What a person types to search for: words or phrases parted by commas, any of which is a hit.</summary>
public static class SearchWords
{
    /// <summary>The words and phrases, each once, without the blanks around them; none where nothing was typed.</summary>
    public static IReadOnlyList<string> Of(string? typed) =>
        [.. (typed ?? "").Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>Words and phrases as one would type them.</summary>
    public static string Typed(IEnumerable<string> anyOf) => string.Join(", ", anyOf);
}
