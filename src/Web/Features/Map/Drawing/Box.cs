namespace Alliage.Web.Features.Map.Drawing;

/// <summary>A point of the drawing, in its own pixels; y grows downwards.</summary>
public readonly record struct Point(double X, double Y)
{
    /// <summary>The point a share of the way to another.</summary>
    public Point Towards(Point other, double share) => new(X + ((other.X - X) * share), Y + ((other.Y - Y) * share));
}

/// <summary>An upright rectangle of the drawing.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>The square around a point.</summary>
    public static Box Around(Point at, double reach) => new(at.X - reach, at.Y - reach, at.X + reach, at.Y + reach);

    /// <summary>Whether the two share more than an edge.</summary>
    public bool Intersects(Box other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>The smallest rectangle around both.</summary>
    public Box Union(Box other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    public Box Grow(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    public Box Move(double x, double y) => new(Left + x, Top + y, Right + x, Bottom + y);
}
