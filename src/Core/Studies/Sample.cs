namespace Alliage.Core.Studies;

/// <summary>Firms that have one thing in common.</summary>
/// <param name="Value">What they share, in the study's own words, or a size band; null where it is not known.</param>
/// <param name="Firms">The firms, at least one, in the study's order.</param>
public sealed record SampleGroup(string? Value, IReadOnlyList<Firm> Firms)
{
    /// <summary>Ids of their alliances, each once, in the study's order.</summary>
    public IReadOnlyList<string> Alliances => [.. Firms.Select(f => f.Alliance).Distinct()];
}

/// <summary>Who was studied: the firms by sector, size and place. The unit is the firm; an alliance has two.</summary>
public sealed record Sample
{
    private static readonly (string Band, int AtMost)[] Bands =
        [("1", 1), ("2-4", 4), ("5-9", 9), ("10-19", 19), ("20-more", int.MaxValue)];

    /// <summary>How many firms are described: the denominator of every group.</summary>
    public required int Firms { get; init; }

    /// <summary>How many alliances there are.</summary>
    public required int Alliances { get; init; }

    /// <summary>By sector, the most firms first; unknown last.</summary>
    public required IReadOnlyList<SampleGroup> BySector { get; init; }

    /// <summary>By people at work, the owner included: 1, 2-4, 5-9, 10-19, 20-more (bands are ours); unknown last.</summary>
    public required IReadOnlyList<SampleGroup> BySize { get; init; }

    /// <summary>By place, the most firms first; unknown last.</summary>
    public required IReadOnlyList<SampleGroup> ByPlace { get; init; }

    /// <summary>The sample of some cases.</summary>
    public static Sample Of(IReadOnlyList<CaseFile> cases)
    {
        var firms = cases.SelectMany(c => c.Firms).ToList();
        return new Sample
        {
            Firms = firms.Count,
            Alliances = cases.Count,
            BySector = Groups(firms, f => f.Sector),
            BySize = [.. Groups(firms, f => BandOf(f.Size)).OrderBy(g => Array.FindIndex(Bands, b => b.Band == g.Value) is var at and >= 0 ? at : Bands.Length)],
            ByPlace = Groups(firms, f => f.Place),
        };
    }

    private static string? BandOf(int? size) => size is { } people ? Array.Find(Bands, b => people <= b.AtMost).Band : null;

    private static List<SampleGroup> Groups(List<Firm> firms, Func<Firm, string?> by) =>
    [
        .. firms.GroupBy(f => by(f) is { Length: > 0 } value ? value : null)
            .OrderBy(g => g.Key is null)
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new SampleGroup(g.Key, [.. g])),
    ];
}
