namespace Alliage.Web.Features.Map.Drawing;

/// <summary>Where the other voice of an alliance stands, seen from a band: it decides the order in which rows are taken.</summary>
internal enum Leaving
{
    Upwards,
    Stays,
    Downwards,
}

/// <summary>What an alliance needs in a band: its room from left to right, and how far it reaches over and under its row.</summary>
internal sealed record Room(int Case, Leaving Leaving, double Left, double Right, double Over, double Under);

/// <summary>A row of a band: who is in it and how tall it must be.</summary>
internal sealed class PackedRow
{
    private const double Between = 8;

    private readonly List<Room> rooms = [];

    public IReadOnlyList<Room> Rooms => rooms;

    public double Over => rooms.Count == 0 ? 0 : rooms.Max(r => r.Over);

    public double Under => rooms.Count == 0 ? 0 : rooms.Max(r => r.Under);

    /// <summary>Where the row lies in the drawing; set once all rows are known.</summary>
    public double Y { get; set; }

    public bool Take(Room room)
    {
        if (rooms.Any(r => room.Left < r.Right + Between && r.Left < room.Right + Between))
        {
            return false;
        }

        rooms.Add(room);
        return true;
    }
}

/// <summary>
/// Shares out the rows of a band: first whose other voice is above, then who stays, then whose other voice is below;
/// each takes the first row with room, the last group only the last row or a new one. So a line that leaves a band
/// leaves from its edge.
/// </summary>
internal static class RowPacking
{
    public static List<PackedRow> Pack(IEnumerable<Room> rooms, int atLeast)
    {
        var rows = Enumerable.Range(0, atLeast).Select(_ => new PackedRow()).ToList();
        foreach (var room in rooms.OrderBy(r => r.Leaving).ThenBy(r => r.Case))
        {
            var open = room.Leaving == Leaving.Downwards ? rows.TakeLast(1) : rows;
            if (!open.Any(r => r.Take(room)))
            {
                var row = new PackedRow();
                row.Take(room);
                rows.Add(row);
            }
        }

        return rows;
    }
}
