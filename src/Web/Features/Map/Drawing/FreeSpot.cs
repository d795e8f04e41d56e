namespace Alliage.Web.Features.Map.Drawing;

/// <summary>Finds on a line the nearest spot where a small sign covers nobody's mark or label.</summary>
internal static class FreeSpot
{
    public const double SlashReach = 6.5;

    public const double LozengeReach = 4.5;

    private const double Step = 3;

    /// <summary>The spot nearest to a share of the way; that share itself where the whole line is taken.</summary>
    public static Point OnLine(DrawnLine line, double share, double reach, Occupied taken)
    {
        var length = Math.Max(1, Math.Sqrt(Math.Pow(line.To.X - line.From.X, 2) + Math.Pow(line.To.Y - line.From.Y, 2)));
        for (var away = 0.0; away <= length; away += Step)
        {
            foreach (var at in (ReadOnlySpan<double>)[share + (away / length), share - (away / length)])
            {
                var point = line.From.Towards(line.To, at);
                if (at is > 0 and < 1 && !taken.Covers(Box.Around(point, reach)))
                {
                    return point;
                }
            }
        }

        return line.From.Towards(line.To, share);
    }
}
