using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Alliances;

/// <summary>A mark of the small figure: in the middle of its band on both axes, nothing finer.</summary>
/// <param name="Account">Whose.</param>
/// <param name="X">From the left, in pixels of the figure.</param>
/// <param name="Y">From the top.</param>
/// <param name="Open">Fewer than two readings for its pole on either axis.</param>
public sealed record StandPoint(Account Account, double X, double Y, bool Open)
{
    private const double Aside = 8;

    /// <summary>The marks: of each voice that stands on both axes; of the record where it alone places the case.</summary>
    /// <param name="placement">The case.</param>
    public static IReadOnlyList<StandPoint> Of(CasePlacement placement)
    {
        var (up, across) = (placement.Axes[0], placement.Axes[1]);
        var points = Accounts.All
            .Where(a => a.IsVoice() || placement.Axes.All(x => x.Basis == PlacementBasis.Record))
            .Select(a => (Account: a, X: across.Of(a), Y: up.Of(a)))
            .Where(p => p.X is { Band: not PositionBand.Nothing } && p.Y is { Band: not PositionBand.Nothing })
            .Select(p => new StandPoint(p.Account, 90 + (45 * Step(p.X!)), 72 - (29 * Step(p.Y!)), p.X!.ForPole < 2 || p.Y!.ForPole < 2))
            .ToList();

        // Two voices in one band stand side by side.
        return points is [var a, var b] && a.X == b.X && a.Y == b.Y ? [a with { X = a.X - Aside }, b with { X = b.X + Aside }] : points;
    }

    /// <summary>Middle of the band, in bands from the line: -1.5, -0.5, 0, 0.5, 1.5.</summary>
    private static double Step(Position position)
    {
        var side = Math.Sign(position.Counts[1] - position.Counts[0]);
        return position.Band == PositionBand.Clear ? 1.5 * side : .5 * side;
    }
}
