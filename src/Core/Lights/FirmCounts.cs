using Alliage.Core.Filtering;

namespace Alliage.Core.Lights;

/// <summary>How many firms have a position under filters.</summary>
/// <param name="Placed">Firms that have one, out of those whose voice is heard.</param>
/// <param name="Apart">Alliances whose two firms stand in different places, out of those where each has one.</param>
public sealed record FirmCounts(Tally Placed, Tally Apart)
{
    /// <summary>The firms of some cases.</summary>
    public static FirmCounts Of(IReadOnlyList<FilteredCase> cases)
    {
        var firms = cases.SelectMany(c => c.Firms.OfType<FilteredFirm>()).ToList();
        var both = cases.Where(c => c.Firms is [{ Position: not null }, { Position: not null }]).ToList();
        return new(
            new(firms.Count(f => f.Position is not null), firms.Count),
            new(both.Count(c => c.Firms[0]!.Position != c.Firms[1]!.Position), both.Count));
    }
}
