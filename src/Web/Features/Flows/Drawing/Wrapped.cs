using Alliage.Web.Features.Map.Drawing;

namespace Alliage.Web.Features.Flows.Drawing;

/// <summary>A text in lines that fit a width.</summary>
public static class Wrapped
{
    /// <param name="text">The text.</param>
    /// <param name="room">Width in pixels.</param>
    /// <param name="width">Width of a text.</param>
    public static IReadOnlyList<string> Lines(string text, double room, Func<string, double> width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && width(lines[^1] + " " + word) <= room)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(TextWidth.Fit(word, room, width));
            }
        }

        return lines;
    }
}
