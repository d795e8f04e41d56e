namespace Alliage.Web.Features.Map.Drawing;

/// <summary>
/// Draws the map as computed, by the slot rule: bands and nothing finer; each alliance takes in each band the room of
/// its marks, its line and its label, in order of siglum; a band is as high as its rows. Same input, same drawing.
/// </summary>
public static class MapLayout
{
    private static readonly Band[] FromTop = [Band.SecondClear, Band.SecondLeaning, Band.Line, Band.FirstLeaning, Band.FirstClear];

    /// <summary>The drawing of these alliances in a form.</summary>
    public static MapDrawing Draw(IReadOnlyList<MapCase> cases, MapMetrics metrics)
    {
        var ordered = cases.OrderBy(c => c.Siglum, Sigla.Order).ThenBy(c => c.Id, StringComparer.Ordinal).Select(c => Fitting(c, metrics)).ToList();
        var shapes = ordered.Where(c => c.HasPlace).Select((c, at) => new CaseShape(at, c, metrics)).ToList();
        var rooms = shapes.SelectMany(s => s.Rooms()).ToLookup(r => r.Band, r => r.Room);
        var rows = FromTop.ToDictionary(b => b, b => RowPacking.Pack(rooms[b], b == Band.Line ? 1 : 2));
        var bands = Stack(rows, metrics);
        var field = CaseDrawing.Draw(shapes, rows, metrics);
        var (strip, stripTop, bottom) = Strip.Draw([.. ordered.Where(c => !c.HasPlace)], metrics, bands[^1].Bottom);
        return new()
        {
            Metrics = metrics,
            Height = bottom,
            Bands = bands,
            AxisYs = [.. rows[Band.Line].Select(r => r.Y)],
            Cases = [.. field.OrderBy(c => c.Label.At.Y).ThenBy(c => c.Label.Box.Left), .. strip],
            StripTop = stripTop,
        };
    }

    /// <summary>Names too long for the field are cut; the title of the mark has them whole.</summary>
    private static MapCase Fitting(MapCase @case, MapMetrics metrics) =>
        @case with { Names = TextWidth.Fit(@case.Names, 2 * metrics.Cell, text => TextWidth.Sans(text, 12)) };

    /// <summary>Gives every row its height, from the top down.</summary>
    private static List<DrawnBand> Stack(Dictionary<Band, List<PackedRow>> rows, MapMetrics metrics)
    {
        // An empty row is as high as one with a label, so that the smallest bands are all alike.
        var (over, under) = metrics.HasNames ? (29.0, metrics.Reach + 2) : (metrics.SiglumSize * .65, metrics.SiglumSize * .65);
        var bands = new List<DrawnBand>();
        var y = metrics.FieldTop;
        foreach (var band in FromTop)
        {
            var top = y;
            var onLine = band == Band.Line;
            y += onLine ? 0 : metrics.BandPad;
            foreach (var (row, at) in rows[band].Select((row, at) => (row, at)))
            {
                y += at > 0 ? metrics.RowGap : 0;
                y += Math.Max(row.Over, onLine && row.Rooms.Count == 0 ? 0 : over);
                row.Y = y;
                y += Math.Max(row.Under, onLine && row.Rooms.Count == 0 ? 0 : under);
            }

            y += onLine ? 0 : metrics.BandPad;
            bands.Add(new(band, top, y));
        }

        return bands;
    }
}
