using Alliage.Core.Studies;

namespace Alliage.Web.Features.Lights;

/// <summary>Where the threads and marks of a score stand, in pixels.</summary>
/// <param name="Points">Points in this line of the score.</param>
/// <param name="HasRecord">Whether the record has a line of its own.</param>
public readonly record struct ScoreLayout(int Points, bool HasRecord)
{
    /// <summary>The most points in one line: what a phone has room for.</summary>
    public const int PointsInLine = 14;

    /// <summary>From one point to the next.</summary>
    public const double Pitch = 24;

    public double Width => Points * Pitch;

    public double Height => HasRecord ? 84 : 66;

    /// <summary>Height of the numbers' baseline.</summary>
    public double Number => Height - 4;

    public static double Middle(int at) => (at + .5) * Pitch;

    public static double Left(int at) => at * Pitch;

    public static double Lane(Account account) => account switch { Account.A => 12, Account.B => 40, _ => 60 };
}
