namespace Alliage.Web.Features.Map.Drawing;

/// <summary>The strip under the field: alliances on which nothing was said on an axis, each with its reason.</summary>
internal static class Strip
{
    private const double RowHeight = 25;

    private const double Between = 18;

    /// <summary>Room kept at the left of the first row for the strip's own name.</summary>
    private const double Heading = 150;

    public static (IReadOnlyList<DrawnCase> Cases, double? Top, double Bottom) Draw(IReadOnlyList<MapCase> cases, MapMetrics metrics, double fieldBottom)
    {
        // The field's last line keeps room under it for the names of the lower pole.
        if (cases.Count == 0)
        {
            return ([], null, fieldBottom + 9);
        }

        var top = fieldBottom + 18;
        var left = metrics.HasNames ? metrics.FieldLeft : 4;
        var x = left + Heading;
        var y = top + RowHeight;
        var drawn = new List<DrawnCase>();
        foreach (var @case in cases)
        {
            var reason = metrics.HasNames ? @case.Reason : "";
            var label = TextWidth.Serif(@case.Siglum, metrics.SiglumSize)
                + (metrics.HasNames ? 5 + TextWidth.Sans(@case.Names, 12) : 0);
            var width = label + (reason.Length > 0 ? 9 + TextWidth.Sans(reason, 12) : 0);
            if (x + width > metrics.Width - 6 && x > left + 1)
            {
                (x, y) = (left, y + RowHeight);
            }

            var box = new Box(x, y - 17, x + width, y + 5);
            drawn.Add(new()
            {
                Case = @case,
                Label = new(@case.Siglum, metrics.HasNames ? @case.Names : "", new(x, y), AtEnd: false, box),
                Reason = reason,
                Targets = [box.Grow(2)],
            });
            x += width + Between;
        }

        return (drawn, top, y + 11);
    }
}
