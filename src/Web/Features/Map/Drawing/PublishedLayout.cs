namespace Alliage.Web.Features.Map.Drawing;

/// <summary>
/// Draws the map as published on a screen of ordinary width: two columns of the cross and a lane beside it, two rows and
/// a lane under it; in each an alphabet of alliances, one line each.
/// </summary>
public static class PublishedLayout
{
    private const double Width = 856;
    private const double Top = 63;
    private const double RowHeight = 27;
    private const double RowWithComputed = 45;
    private const double Least = 150;

    /// <summary>Space before the second column and before the lane.</summary>
    private const double Gutter = 26;
    private const double BesideAxis = 20;

    /// <summary>The drawing; <paramref name="heading"/> names a list by its poles and its number of alliances.</summary>
    public static PublishedDrawing Draw(IReadOnlyList<PublishedCase> cases, Func<int?, int?, int, string> heading)
    {
        var groups = cases.OrderBy(c => c.Siglum, Sigla.Order).ToLookup(c => (c.Across, c.Up));
        var indent = Indent(cases);
        var widths = Widths(cases, groups, indent, heading);
        var hasLane = cases.Any(c => c.Across is null);
        var rowHeight = cases.Any(c => c.Computed is not null) ? RowWithComputed : RowHeight;
        double[] lefts = [0, widths[0] + BesideAxis + Gutter, widths[0] + widths[1] + BesideAxis + (3 * Gutter)];

        // Headings stand above their rows; over and under the axis there is room for its poles' names.
        double Under(int? up) => 41 + (rowHeight * Math.Max(2, Columns.Max(c => groups[(c, up)].Count())));
        var axisY = Top + Under(1) + 40;
        var bottom = axisY + 30 + Under(0);
        var hasUnder = cases.Any(c => c.Up is null);
        var laneY = bottom + 66;
        var lists = new List<PublishedList>();
        foreach (var (up, top) in new (int?, double)[] { (1, Top), (0, axisY + 30), (null, laneY + 8) })
        {
            for (var column = 0; column < 3; column++)
            {
                var inside = groups[(Columns[column], up)].ToList();
                if (inside.Count > 0 || (column < 2 && up is not null))
                {
                    var at = new Point(lefts[column], top + 24);
                    lists.Add(new(
                        heading(Columns[column], up, inside.Count),
                        at with { X = at.X + 2 },
                        [.. inside.Select((c, row) => Row(c, at, row, rowHeight, widths[column], indent))]));
                }
            }
        }

        var right = lefts[1] + widths[1];
        return new()
        {
            IsSmall = false,
            Width = Width,
            Height = hasUnder ? laneY + 8 + Under(null) : bottom + 54,
            AxisX = widths[0] + BesideAxis,
            AxisY = axisY,
            Cross = new(0, Top, right, bottom),
            Lists = lists,
            LaneX = hasLane ? right + Gutter : null,
            LaneY = hasUnder ? laneY : null,
        };
    }

    private static readonly int?[] Columns = [0, 1, null];

    private static double Indent(IReadOnlyList<PublishedCase> cases) =>
        28 + Math.Max(17, cases.Select(c => TextWidth.Serif(c.Siglum, 17)).DefaultIfEmpty().Max()) + 7;

    /// <summary>Each column as wide as its longest row; where that is too much, the widest give way.</summary>
    private static double[] Widths(
        IReadOnlyList<PublishedCase> cases, ILookup<(int? Across, int? Up), PublishedCase> groups, double indent, Func<int?, int?, int, string> heading)
    {
        var hasLane = cases.Any(c => c.Across is null);
        var room = Width - BesideAxis - Gutter - (hasLane ? 2 * Gutter : 0);
        double[] need = [.. Columns.Select(c => !hasLane && c is null ? 0 : cases.Where(k => k.Across == c).Select(k => indent + RowWidth(k))
            .Concat(new int?[] { 1, 0, null }.Where(up => groups[(c, up)].Any()).Select(up => TextWidth.Serif(heading(c, up, groups[(c, up)].Count()), 15) * .93))
            .Append(Least).Max())];
        return need.Sum() <= room
            // Room to spare goes to the two columns of the cross.
            ? [need[0] + ((room - need.Sum()) / 2), need[1] + ((room - need.Sum()) / 2), need[2]]
            : Shared(need, room);
    }

    /// <summary>Too little for all: who needs less than an even share has what it needs, the others share the rest.</summary>
    private static double[] Shared(double[] need, double room)
    {
        var share = room / need.Length;
        for (var round = 0; round < need.Length; round++)
        {
            var wide = need.Count(n => n > share);
            share = (room - need.Where(n => n <= share).Sum()) / Math.Max(1, wide);
        }

        return [.. need.Select(n => Math.Min(n, share))];
    }

    private static double RowWidth(PublishedCase @case) => 6 + Math.Max(
        TextWidth.Serif(@case.Names, 15) + (@case.Computed is null ? GradeWidth(@case) : 0),
        @case.Computed is { } computed ? GlyphWidth(computed) + TextWidth.Sans(computed.Words, 12) + GradeWidth(@case) : 0);

    private static double GlyphWidth(ComputedEnd computed) => computed.Glyph == PairGlyph.None ? 0 : 44;

    private static double GradeWidth(PublishedCase @case) =>
        @case.GradeWord.Length == 0 ? 0 : 9 + TextWidth.SmallCaps(@case.GradeWord, 14);

    private static PublishedRow Row(PublishedCase @case, Point list, int row, double height, double width, double indent)
    {
        var top = list.Y + 8 + (row * height);
        var baseline = top + 19;
        var names = TextWidth.Fit(@case.Names, width - indent - (@case.Computed is null ? GradeWidth(@case) : 0) - 2, text => TextWidth.Serif(text, 15));
        var end = list.X + indent + TextWidth.Serif(names, 15);
        var computed = @case.Computed is { } c
            ? c with { Words = TextWidth.Fit(c.Words, width - indent - GlyphWidth(c) - GradeWidth(@case), text => TextWidth.Sans(text, 12)) }
            : null;
        return new(
            @case with { Names = names, Computed = computed },
            new(list.X + 10, top + 13.5),
            new(list.X + 28, baseline),
            new(list.X + indent, baseline),
            new(end + 9, baseline),
            new(list.X, top, list.X + width, top + height));
    }
}
