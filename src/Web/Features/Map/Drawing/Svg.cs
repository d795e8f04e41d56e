using System.Globalization;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Map.Drawing;

/// <summary>Numbers and shapes as SVG writes them: never with the comma of the reader's language.</summary>
public static class Svg
{
    /// <summary>A number with at most one decimal.</summary>
    public static string N(double number) => Math.Round(number, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A lozenge around a point.</summary>
    public static string Lozenge(Point at, double reach) =>
        $"M{N(at.X)} {N(at.Y - reach)}l{N(reach)} {N(reach)}l{N(-reach)} {N(reach)}l{N(-reach)} {N(-reach)}z";

    /// <summary>The left half of a lozenge.</summary>
    public static string HalfLozenge(Point at, double reach) =>
        $"M{N(at.X)} {N(at.Y - reach)}v{N(2 * reach)}l{N(-reach)} {N(-reach)}z";

    /// <summary>The left half of a circle.</summary>
    public static string HalfCircle(Point at, double radius) =>
        $"M{N(at.X)} {N(at.Y - radius)}a{N(radius)} {N(radius)} 0 0 0 0 {N(2 * radius)}z";

    /// <summary>The left half of a square.</summary>
    public static string HalfSquare(Point at, double half) =>
        $"M{N(at.X - half)} {N(at.Y - half)}h{N(half)}v{N(2 * half)}h{N(-half)}z";

    /// <summary>One stroke of a slash, shifted to the left or right of its middle.</summary>
    public static string Stroke(Point at, double shift) => $"M{N(at.X + shift - 3)} {N(at.Y + 6)}l6 -12";

    /// <summary>The class of an account's mark: <c>ma</c>, <c>mb</c> or <c>mr</c>, and how it is drawn.</summary>
    public static string Class(DrawnMark mark)
    {
        var account = mark.Account switch { Account.A => "ma", Account.B => "mb", _ => "mr" };
        return mark.Kind switch
        {
            MarkKind.Firm => account,
            MarkKind.Missing => account + " gone",
            _ => account + " open",
        };
    }

    /// <summary>The class of a published lozenge's outline.</summary>
    public static string Class(Grade grade) => grade switch
    {
        Grade.Stated => "pub stated",
        Grade.FigureOrder => "pub figure-order",
        Grade.Undetermined => "pub undetermined",
        _ => "pub",
    };
}
