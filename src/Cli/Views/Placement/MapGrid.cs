using System.Text;

namespace Alliage.Cli.Views.Placement;

/// <summary>A drawn grid: cells of lines, a label before each row and above each column.</summary>
internal sealed class MapGrid(int label, IReadOnlyList<int> widths)
{
    private readonly List<string> lines = [];

    public IReadOnlyList<string> Lines => lines;

    /// <summary>Text centred over groups of columns, such as the name of a pole over its two bands.</summary>
    public void Over(IEnumerable<(string Text, int Columns)> groups)
    {
        var line = new StringBuilder(new string(' ', label + 1));
        var at = 0;
        foreach (var (text, columns) in groups)
        {
            var width = widths.Skip(at).Take(columns).Sum() + columns - 1;
            line.Append(Centred(text, width)).Append(' ');
            at += columns;
        }

        lines.Add(line.ToString());
    }

    /// <summary>A line across: <c>┌┬┐</c>, <c>├┼┤</c> or <c>└┴┘</c>.</summary>
    public void Rule(string corners) =>
        lines.Add(new string(' ', label) + corners[0] + string.Join(corners[1], widths.Select(w => new string('─', w))) + corners[2]);

    /// <summary>A row of cells, as high as its highest.</summary>
    public void Row(IReadOnlyList<string> labels, IReadOnlyList<IReadOnlyList<string>> cells)
    {
        var height = Math.Max(labels.Count, cells.Max(c => c.Count));
        for (var i = 0; i < height; i++)
        {
            var row = cells.Select((cell, at) => Fitted(" " + (i < cell.Count ? cell[i] : ""), widths[at]));
            lines.Add(Fitted(i < labels.Count ? labels[i] : "", label) + "│" + string.Join('│', row) + "│");
        }
    }

    /// <summary>Words laid out in a cell, as many on a line as fit.</summary>
    public IReadOnlyList<string> Flow(IEnumerable<string> words, int column)
    {
        var flowed = new List<string>();
        foreach (var word in words)
        {
            if (flowed.Count > 0 && flowed[^1].Length + 1 + word.Length <= widths[column] - 1)
            {
                flowed[^1] += " " + word;
            }
            else
            {
                flowed.Add(word);
            }
        }

        return flowed;
    }

    private static string Fitted(string text, int width) =>
        text.Length <= width ? text.PadRight(width) : text[..(width - 1)] + "…";

    private static string Centred(string text, int width)
    {
        var fitted = text.Length <= width ? text : Fitted(text, width);
        return fitted.PadLeft(fitted.Length + ((width - fitted.Length) / 2)).PadRight(width);
    }
}
