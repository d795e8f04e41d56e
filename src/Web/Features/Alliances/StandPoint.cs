using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Web.Features.Map.Drawing;

namespace Alliage.Web.Features.Alliances;

/// <summary>The marks of the small figure: those of the map, each in the middle of its band on both axes, nothing finer.</summary>
public static class StandPoint
{
    /// <summary>Where the two axes cross, in pixels of the figure.</summary>
    public static readonly Point Centre = new(90, 72);

    public const double Radius = 5.4;

    private const double Aside = 8;

    /// <summary>A's, B's and, where it places the case, the record's; none where the case has no place.</summary>
    public static IReadOnlyList<DrawnMark> Of(CasePlacement placement, Framework framework)
    {
        var @case = MapCase.Of(placement, framework, "", "");
        IReadOnlyList<Seat> seats = @case.HasPlace ? Seat.Of(@case) : [];

        // Accounts in one band stand side by side.
        return [.. seats.Select(seat =>
        {
            var together = seats.Where(s => (s.Across, s.Up) == (seat.Across, seat.Up)).ToList();
            var shift = (2 * together.IndexOf(seat)) - (together.Count - 1);
            var at = new Point(Centre.X + (45 * Step(seat.Across)) + (Aside * shift), Centre.Y - (29 * Step(seat.Up)));
            return new DrawnMark(seat.Account, at, seat.Kind, Box.Around(at, Radius));
        })];
    }

    /// <summary>Middle of the band, in bands from the line.</summary>
    private static double Step(Band band) => band switch
    {
        Band.FirstClear => -1.5,
        Band.FirstLeaning => -.5,
        Band.SecondLeaning => .5,
        Band.SecondClear => 1.5,
        _ => 0,
    };
}
