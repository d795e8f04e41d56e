using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Map.Drawing;

/// <summary>Draws each alliance once its rows have their height: marks, lines, slashes, the record's small lozenge.</summary>
internal static class CaseDrawing
{
    public static List<DrawnCase> Draw(IReadOnlyList<CaseShape> shapes, Dictionary<Band, List<PackedRow>> rows, MapMetrics metrics)
    {
        var heights = rows.SelectMany(p => p.Value.SelectMany(r => r.Rooms.Select(m => (Key: (m.Case, p.Key), r.Y)))).ToDictionary(p => p.Key, p => p.Y);
        var axisY = (rows[Band.Line][0].Y + rows[Band.Line][^1].Y) / 2;
        var drawn = shapes.Select(s => Place(s, band => heights[(s.At, band)], metrics)).ToList();
        var taken = new Occupied(drawn.SelectMany(d => d.Marks.Select(m => m.Box).Append(d.Label.Box)));
        for (var i = 0; i < drawn.Count; i++)
        {
            drawn[i] = Sign(drawn[i], new(metrics.AxisX, axisY), metrics, taken);
        }

        return drawn;
    }

    private static DrawnCase Place(CaseShape shape, Func<Band, double> rowOf, MapMetrics metrics)
    {
        var upper = rowOf(shape.Upper);
        var marks = shape.Marks.Select(m =>
        {
            var at = new Point(m.Offset.X, m.Offset.Y + rowOf(m.Seat.Up));
            return new DrawnMark(m.Seat.Account, at, m.Seat.Kind, Box.Around(at, metrics.Reach));
        }).ToList();
        var label = shape.Label with
        {
            At = new(shape.Label.At.X, shape.Label.At.Y + upper),
            Box = shape.Label.Box.Move(0, upper),
        };
        var bands = shape.Upper == shape.Lower ? [shape.Upper] : new[] { shape.Upper, shape.Lower };
        return new()
        {
            Case = shape.Case,
            Label = label,
            Marks = marks,
            Lines = [.. LinesBetween(marks)],
            Thin = IsThin(shape.Case.Across) || IsThin(shape.Case.Up),
            Targets = [.. bands.Select(b => shape.Cover(b).Move(0, rowOf(b)).Grow(2))],
        };
    }

    private static bool IsThin(AxisFinding finding) => finding is { Thin: true, Status: PlacementStatus.Placed };

    private static IEnumerable<DrawnLine> LinesBetween(List<DrawnMark> marks)
    {
        var voices = marks.Where(m => m.Account.IsVoice()).ToList();
        if (voices is [var a, var b])
        {
            yield return new(a.At, b.At, a.Kind is MarkKind.Half or MarkKind.Missing || b.Kind is MarkKind.Half or MarkKind.Missing);
            if (marks.Find(m => !m.Account.IsVoice()) is { } record)
            {
                var nearest = Distance(a.At, record.At) < Distance(b.At, record.At) ? a : b;
                yield return new(nearest.At, record.At, Dotted: true);
            }
        }
    }

    private static double Distance(Point a, Point b) => Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y);

    /// <summary>Adds what stands on the line: the double strokes of a contested alliance, the lozenge of a record that differs.</summary>
    private static DrawnCase Sign(DrawnCase drawn, Point axes, MapMetrics metrics, Occupied taken)
    {
        if (drawn.Lines is not [var line, ..])
        {
            return drawn;
        }

        var slashes = new List<DrawnSlash>();
        if (drawn.Case.Across.Status == PlacementStatus.Contested)
        {
            var share = (axes.X - line.From.X) / (line.To.X - line.From.X);
            slashes.Add(new(FreeSpot.OnLine(line, share, FreeSpot.SlashReach, taken), drawn.Case.Across.Thin));
        }

        if (drawn.Case.Up.Status == PlacementStatus.Contested)
        {
            var share = (axes.Y - line.From.Y) / (line.To.Y - line.From.Y);
            var at = FreeSpot.OnLine(line, share, FreeSpot.SlashReach, taken);

            // Where the line crosses both axes at once, one double stroke says both.
            if (slashes.TrueForAll(s => Distance(s.At, at) > 2 * FreeSpot.SlashReach))
            {
                slashes.Add(new(at, drawn.Case.Up.Thin));
            }
        }

        slashes.ForEach(s => taken.Add(Box.Around(s.At, FreeSpot.SlashReach)));
        return drawn with
        {
            Slashes = slashes,
            RecordDiffers = drawn.Case.Across.RecordDiffers || drawn.Case.Up.RecordDiffers
                ? RecordSpot(line, metrics, taken)
                : null,
        };
    }

    /// <summary>The middle of the line, or beside its last mark where two balanced voices leave no room between them.</summary>
    private static Point RecordSpot(DrawnLine line, MapMetrics metrics, Occupied taken) =>
        Distance(line.From, line.To) > 4 * metrics.Radius
            ? FreeSpot.OnLine(line, .5, FreeSpot.LozengeReach, taken)
            : new(Math.Max(line.From.X, line.To.X) + (2.5 * metrics.Radius), line.To.Y);
}
