using UglyToad.PdfPig.Content;

namespace Alliage.Interop.Pdf;

/// <summary>
/// Two columns of running text on a page: several lines in a row are parted at one place near the middle, and most of
/// them run up to it. A table of questions and answers is parted there too, but its left side ends where a question ends:
/// it stays side by side. Lines over the whole page part what is above them from what is below. (Our rules, tried on made
/// pages; a person is told.)
/// </summary>
internal static class PageColumns
{
    private const int FewestLines = 6;
    private const double Gutter = 1.2;
    private const double FromMiddle = 0.15;

    // So many of the left lines run so far towards the gutter: text that was broken by its column's width.
    private const double Filled = 0.8;
    private const double MostAreFilled = 0.6;

    /// <summary>Lines in the order in which they are read.</summary>
    /// <param name="lines">Words of each line from left to right, the lines from top to bottom.</param>
    public static PlacedLines Of(IReadOnlyList<IReadOnlyList<Word>> lines)
    {
        if (lines.Count < FewestLines)
        {
            return AsTheyStand(lines);
        }

        var (left, right) = (lines.Min(l => l[0].BoundingBox.Left), lines.Max(l => l[^1].BoundingBox.Right));
        var middle = (left + right) / 2;
        var reach = (right - left) * FromMiddle;
        var gutter = lines.Select(l => Part(l, middle, reach)).OfType<double>().Order().ToList();
        if (gutter.Count < FewestLines)
        {
            return AsTheyStand(lines);
        }

        var at = gutter[gutter.Count / 2];
        var placed = new List<PlacedLine>();
        var block = new List<IReadOnlyList<Word>>();
        var found = false;
        foreach (var line in lines)
        {
            if (Crosses(line, at))
            {
                found |= Close(block, placed, left, at, right);
                placed.Add(new PlacedLine(line, line[^1].BoundingBox.Right));
            }
            else
            {
                block.Add(line);
            }
        }

        found |= Close(block, placed, left, at, right);
        return new PlacedLines(placed, found);
    }

    private static PlacedLines AsTheyStand(IReadOnlyList<IReadOnlyList<Word>> lines) =>
        new([.. lines.Select(l => new PlacedLine(l, l[^1].BoundingBox.Right))], Found: false);

    /// <summary>The middle of the wide gap of a line near the middle of the page; null where it has none.</summary>
    private static double? Part(IReadOnlyList<Word> line, double middle, double reach)
    {
        var gaps = line.Zip(line.Skip(1))
            .Where(p => p.Second.BoundingBox.Left - p.First.BoundingBox.Right >= Gutter * PageLines.Height(p.First))
            .Select(p => (p.First.BoundingBox.Right + p.Second.BoundingBox.Left) / 2)
            .Where(x => Math.Abs(x - middle) <= reach).ToList();
        return gaps.Count == 0 ? null : gaps.MinBy(x => Math.Abs(x - middle));
    }

    private static bool Crosses(IReadOnlyList<Word> line, double at) =>
        line.Any(w => w.BoundingBox.Left < at && w.BoundingBox.Right > at)
        || line.Zip(line.Skip(1)).Any(p => p.First.BoundingBox.Right <= at && p.Second.BoundingBox.Left >= at
            && p.Second.BoundingBox.Left - p.First.BoundingBox.Right < Gutter / 2 * PageLines.Height(p.First));

    /// <summary>Puts the lines between two that go over the whole page: the left ones, then the right ones.</summary>
    private static bool Close(List<IReadOnlyList<Word>> block, List<PlacedLine> placed, double left, double at, double right)
    {
        var sides = block.ConvertAll(l => (
            Left: (IReadOnlyList<Word>)[.. l.Where(w => w.BoundingBox.Left < at)],
            Right: (IReadOnlyList<Word>)[.. l.Where(w => w.BoundingBox.Left >= at)]));
        var lefts = sides.Select(s => s.Left).Where(l => l.Count > 0).ToList();
        var rights = sides.Select(s => s.Right).Where(l => l.Count > 0).ToList();
        var inColumns = sides.Count(s => s is { Left.Count: > 0, Right.Count: > 0 }) >= FewestLines && AreFilled(lefts, left);
        placed.AddRange(inColumns
            ? lefts.Concat(rights).Select(l => new PlacedLine(l, Share(l, l[0].BoundingBox.Left < at ? lefts : rights, right)))
            : block.Select(l => new PlacedLine(l, l[^1].BoundingBox.Right)));
        block.Clear();
        return inColumns;
    }

    private static bool AreFilled(List<IReadOnlyList<Word>> lines, double left)
    {
        var end = lines.Max(l => l[^1].BoundingBox.Right);
        return lines.Count(l => l[^1].BoundingBox.Right - left >= Filled * (end - left)) >= MostAreFilled * lines.Count && lines.Average(l => l.Count) > 3;
    }

    /// <summary>Where a line would end if its column went over the whole page, so that short lines are told alike everywhere.</summary>
    private static double Share(IReadOnlyList<Word> line, List<IReadOnlyList<Word>> column, double right)
    {
        var (start, end) = (column.Min(l => l[0].BoundingBox.Left), column.Max(l => l[^1].BoundingBox.Right));
        return right * (line[^1].BoundingBox.Right - start) / Math.Max(1, end - start);
    }
}

/// <summary>Lines in the order in which they are read.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Found">Whether some stood in two columns.</param>
internal sealed record PlacedLines(IReadOnlyList<PlacedLine> Lines, bool Found);

/// <summary>A line, and where it ends within its column, as if the column had the page's width.</summary>
internal sealed record PlacedLine(IReadOnlyList<Word> Words, double Right);
