using Alliage.Core.Studies;

namespace Alliage.Web.Features.Map.Drawing;

/// <summary>
/// An alliance before it has a height: its marks from left to right, its label, and the room that it needs in each band.
/// Heights are relative to the row that it will get.
/// </summary>
internal sealed class CaseShape
{
    private readonly MapMetrics metrics;

    public CaseShape(int at, MapCase @case, MapMetrics metrics)
    {
        this.metrics = metrics;
        At = at;
        Case = @case;
        var seats = Seat.Of(@case);
        Marks = [.. seats.Select(s => (s, Offset(s, seats)))];
        Upper = seats.Max(s => s.Up);
        Lower = seats.Min(s => s.Up);
        Label = LabelAt();
    }

    public int At { get; }

    public MapCase Case { get; }

    /// <summary>Each seat with its x and its height against its row.</summary>
    public IReadOnlyList<(Seat Seat, Point Offset)> Marks { get; }

    /// <summary>The band nearest the top, which bears the label.</summary>
    public Band Upper { get; }

    public Band Lower { get; }

    /// <summary>The label against the upper row.</summary>
    public DrawnLabel Label { get; }

    /// <summary>The rooms that it needs: one, or one in each of two bands.</summary>
    public IEnumerable<(Band Band, Room Room)> Rooms()
    {
        yield return (Upper, RoomIn(Upper, Upper == Lower ? Leaving.Stays : Leaving.Downwards));
        if (Upper != Lower)
        {
            yield return (Lower, RoomIn(Lower, Leaving.Upwards));
        }
    }

    /// <summary>What it covers in a band, against its row there.</summary>
    public Box Cover(Band band)
    {
        var marks = In(band).Select(m => Box.Around(m.Offset, metrics.Reach)).Aggregate((a, b) => a.Union(b));
        marks = HasRecordBeside ? marks with { Right = marks.Right + (2 * metrics.Radius) } : marks;
        return band == Upper ? marks.Union(Label.Box) : marks;
    }

    /// <summary>Two balanced voices leave no room between them for the lozenge of a record that differs: it stands beside.</summary>
    private bool HasRecordBeside => (Case.Across.RecordDiffers || Case.Up.RecordDiffers)
        && Marks.All(m => m.Seat is { Across: Band.Line, OwnAcross: true });

    private IEnumerable<(Seat Seat, Point Offset)> In(Band band) => Marks.Where(m => m.Seat.Up == band);

    private Room RoomIn(Band band, Leaving leaving)
    {
        var cover = Cover(band);
        return new(At, leaving, cover.Left, cover.Right, -cover.Top, cover.Bottom);
    }

    private Point Offset(Seat seat, IReadOnlyList<Seat> seats)
    {
        // Whoever stands alone takes the first place of its cell, the record too.
        var slot = metrics.Slots[seats.Count == 1 ? 0 : (int)seat.Account];
        var x = metrics.CellLeft(seat.Across) + slot;
        if (seat.Across == Band.Line)
        {
            x = metrics.AxisX + (seat.OwnAcross ? Touching(seat, seats, s => s is { OwnAcross: true, Across: Band.Line }) : Beside(seat.Account));
        }

        var y = seat is { Up: Band.Line, OwnUp: true } ? Touching(seat, seats, s => s is { OwnUp: true, Up: Band.Line }) : 0;
        return new(x, y);
    }

    /// <summary>One balanced voice stands on the line; two touch it from either side.</summary>
    private double Touching(Seat seat, IReadOnlyList<Seat> seats, Func<Seat, bool> isOnLine) =>
        seats.Count(isOnLine) < 2 ? 0 : seat.Account == Account.A ? -metrics.Touch : metrics.Touch;

    private double Beside(Account account) => account switch
    {
        Account.A => metrics.Slots[0] - metrics.Slots[1],
        Account.B => metrics.Slots[1] - metrics.Slots[0],
        _ => metrics.Slots[2] - metrics.Slots[0],
    };

    private DrawnLabel LabelAt()
    {
        var first = In(Upper).MinBy(m => m.Offset.X).Offset;
        var siglum = TextWidth.Serif(Case.Siglum, metrics.SiglumSize);
        if (metrics.HasNames)
        {
            var width = siglum + 5 + TextWidth.Sans(Case.Names, 12);
            var top = In(Upper).Min(m => m.Offset.Y);

            // A label beside the axis keeps clear of it; at the right edge it is pushed back into the field.
            var x = Math.Abs(first.X - metrics.AxisX) < metrics.Reach ? metrics.AxisX + 10 : first.X - 6;
            var left = Math.Max(metrics.FieldLeft + 2, Math.Min(x, metrics.FieldRight + 6 - width));
            var baseline = top - 13;
            return new(Case.Siglum, Case.Names, new(left, baseline), AtEnd: false, new(left, baseline - 17, left + width, baseline + 5));
        }

        // Beside the mark, on the side that its line does not take.
        var line = Marks.Where(m => m.Seat.Up != Upper).Select(m => m.Offset.X).DefaultIfEmpty(double.MaxValue).Average();
        var middle = new Point(first.X, first.Y + (metrics.SiglumSize * .3));
        var height = metrics.SiglumSize;
        var last = In(Upper).Max(m => m.Offset.X);
        var end = line >= first.X || last + metrics.Reach + 4 + siglum > metrics.Width;
        var at = end ? middle.X - metrics.Reach - 4 : last + metrics.Reach + 4;
        return new(
            Case.Siglum, "", new(at, middle.Y), end,
            new(end ? at - siglum : at, middle.Y - (height * .95), end ? at : at + siglum, middle.Y + (height * .25)));
    }
}
