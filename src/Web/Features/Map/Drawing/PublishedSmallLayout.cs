namespace Alliage.Web.Features.Map.Drawing;

/// <summary>Draws the map as published on a phone: in each quarter the sigla, side by side; the names stand in the list that follows.</summary>
public static class PublishedSmallLayout
{
    private const double Width = 354;
    private const double AxisX = Width / 2;
    private const double Top = 27;
    private const double RowHeight = 33;
    private const double Size = 17;

    /// <summary>The drawing; <paramref name="heading"/> names what stands in the lane under the cross.</summary>
    public static PublishedDrawing Draw(IReadOnlyList<PublishedCase> cases, Func<int?, int?, int, string> heading)
    {
        var groups = cases.OrderBy(c => c.Siglum, Sigla.Order).ToLookup(c => (c.Across, c.Up));
        var step = 26 + Math.Max(13, cases.Select(c => TextWidth.Serif(c.Siglum, Size)).DefaultIfEmpty().Max());
        var inRow = Math.Max(1, (int)((AxisX - 15) / step));
        double Tall(int up) => RowHeight * Math.Max(2, new int?[] { 0, 1 }.Max(c => (groups[(c, up)].Count() + inRow - 1) / inRow));
        var axisY = Top + 12 + Tall(1) + 33;
        var bottom = axisY + 15 + Tall(0);
        var lists = new List<PublishedList>();
        foreach (var (up, top) in new[] { (1, Top + 12), (0, axisY + 15) })
        {
            foreach (var across in new[] { 0, 1 })
            {
                var left = across == 0 ? 0 : AxisX + 12;
                lists.Add(new("", new(left, top), [.. groups[(across, up)].Select((c, at) => Sign(c, left + (at % inRow * step), top + (at / inRow * RowHeight)))]));
            }
        }

        var laneY = bottom + 38;
        var y = laneY + 10;
        foreach (var lane in groups.Where(g => g.Key.Across is null || g.Key.Up is null).OrderByDescending(g => g.Key.Up))
        {
            var alliances = lane.ToList();
            var all = (int)(Width / step);
            lists.Add(new(heading(lane.Key.Across, lane.Key.Up, alliances.Count), new(0, y + 15), [.. alliances.Select((c, at) => Sign(c, at % all * step, y + 22 + (at / all * RowHeight)))]));
            y += 30 + (RowHeight * ((alliances.Count + all - 1) / all));
        }

        return new()
        {
            IsSmall = true,
            Width = Width,
            Height = y > laneY + 10 ? y : bottom + 30,
            AxisX = AxisX,
            AxisY = axisY,
            Cross = new(0, Top, Width, bottom),
            Lists = lists,
            LaneY = y > laneY + 10 ? laneY : null,
        };
    }

    private static PublishedRow Sign(PublishedCase @case, double left, double top)
    {
        var baseline = new Point(left + 20, top + 22);
        return new(
            @case with { Names = "", GradeWord = "", Computed = null },
            new(left + 9, top + 16),
            baseline,
            baseline,
            baseline,
            new(left, top + 2, left + 20 + TextWidth.Serif(@case.Siglum, Size) + 2, top + 30));
    }
}
