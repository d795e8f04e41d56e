namespace Alliage.Web.Features.Map.Drawing;

/// <summary>The room that marks, labels and signs take, in squares of the field: asking about a spot looks at its neighbours only.</summary>
internal sealed class Occupied
{
    private const double Side = 32;

    private readonly Dictionary<(int Column, int Row), List<Box>> squares = [];

    public Occupied(IEnumerable<Box> boxes)
    {
        foreach (var box in boxes)
        {
            Add(box);
        }
    }

    public void Add(Box box)
    {
        foreach (var square in SquaresOf(box))
        {
            if (!squares.TryGetValue(square, out var here))
            {
                squares[square] = here = [];
            }

            here.Add(box);
        }
    }

    /// <summary>Whether anything shares more than an edge with a box.</summary>
    public bool Covers(Box box)
    {
        foreach (var square in SquaresOf(box))
        {
            if (squares.TryGetValue(square, out var here) && here.Exists(b => b.Intersects(box)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(int Column, int Row)> SquaresOf(Box box)
    {
        for (var column = Square(box.Left); column <= Square(box.Right); column++)
        {
            for (var row = Square(box.Top); row <= Square(box.Bottom); row++)
            {
                yield return (column, row);
            }
        }
    }

    private static int Square(double at) => (int)Math.Floor(at / Side);
}
