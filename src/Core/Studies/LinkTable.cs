using System.Collections.Frozen;

namespace Alliage.Core.Studies;

/// <summary>The codebook's links, ready to be asked from a code.</summary>
public sealed class LinkTable
{
    private readonly FrozenDictionary<string, IReadOnlyList<string>> indicators;

    private LinkTable(IReadOnlyList<CodeLink> links)
    {
        Links = links;
        indicators = links.GroupBy(l => l.Code)
            .ToFrozenDictionary(g => g.Key, IReadOnlyList<string> (g) => [.. g.Select(l => l.Indicator)], StringComparer.Ordinal);
    }

    /// <summary>The links as they came.</summary>
    public IReadOnlyList<CodeLink> Links { get; }

    /// <summary>Indicators that a code is linked to; empty for a code without links.</summary>
    public IReadOnlyList<string> Of(string code) => indicators.GetValueOrDefault(code, []);

    /// <summary>A table of these links.</summary>
    public static LinkTable From(IReadOnlyList<CodeLink> links) => new(links);
}
