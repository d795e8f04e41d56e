using Alliage.Core.Placement;

namespace Alliage.Web.Features.Map.Drawing;

/// <summary>The bands of an axis, from its first pole to its second, with the line between them. There is nothing finer.</summary>
public enum Band
{
    FirstClear,
    FirstLeaning,

    /// <summary>Balanced: on the line.</summary>
    Line,
    SecondLeaning,
    SecondClear,
}

/// <summary>Where one account stands on the two axes of the map.</summary>
/// <param name="Across">Its band on the axis drawn from left to right; null where it has nothing there.</param>
/// <param name="Up">Its band on the axis drawn from bottom to top; null where it has nothing there.</param>
/// <param name="Few">Whether it has fewer than two readings for its pole on either axis.</param>
public sealed record Standing(Band? Across, Band? Up, bool Few)
{
    /// <summary>An account that says nothing on either axis.</summary>
    public static Standing None { get; } = new(null, null, true);

    public bool IsWhole => Across is not null && Up is not null;

    public bool IsNothing => Across is null && Up is null;

    /// <summary>From the engine's positions; null for an account that brings nothing at all.</summary>
    public static Standing Of(Position? across, Position? up) => new(
        BandOf(across), BandOf(up), across is null || up is null || across.ForPole < 2 || up.ForPole < 2);

    private static Band? BandOf(Position? position) => position?.Band switch
    {
        PositionBand.Balanced => Band.Line,
        PositionBand.Leaning => position.Counts[0] > position.Counts[1] ? Band.FirstLeaning : Band.SecondLeaning,
        PositionBand.Clear => position.Counts[0] > position.Counts[1] ? Band.FirstClear : Band.SecondClear,
        _ => null,
    };
}
