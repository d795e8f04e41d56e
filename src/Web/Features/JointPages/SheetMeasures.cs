namespace Alliage.Web.Features.JointPages;

/// <summary>What things measure on a sheet of the joint page, in points, as <c>joint.css</c> sets them; characters a line for the widest of the usual fonts.</summary>
/// <param name="Name">The class of the style sheet.</param>
/// <param name="Line">A line.</param>
/// <param name="Row">Room above or below a row.</param>
/// <param name="Gap">Room between two sections.</param>
/// <param name="Caps">A line of small capitals.</param>
/// <param name="Note">A line of a note.</param>
/// <param name="Head">What stands at the head of the first sheet.</param>
/// <param name="Section">The gap and title of a section.</param>
/// <param name="Talk">What stands on the second sheet at least.</param>
/// <param name="Half">Characters on a line of half the width.</param>
internal sealed record SheetMeasures(
    string Name, double Line, double Row, double Gap, double Caps, double Note, double Head, double Section, double Talk, int Half)
{
    // Characters on a line at the head of a column of tasks: its letters are of one size in every look.
    private const int Tick = 11;

    public static SheetMeasures Roomy { get; } = new("roomy", 14, 5, 14, 13, 11, 96, 34, 530, 36);

    public static SheetMeasures Close { get; } = new("close", 12.5, 3.5, 9, 13, 11, 64, 28, 392, 43);

    public static SheetMeasures Tight { get; } = new("tight", 10.5, 2, 6, 11, 9.5, 54, 21, 320, 48);

    /// <summary>For what would not have room otherwise: long words throughout, or a language of long words.</summary>
    public static SheetMeasures Closest { get; } = new("closest", 9, 1, 4, 10, 8.5, 46, 17, 296, 54);

    public int InHalf(string text) => Lines(text, Half);

    /// <summary>Lines in a cell beside the two marks.</summary>
    public int InCell(string text) => Lines(text, Half * 3 / 4);

    /// <summary>Lines at the head of a column of the table of tasks.</summary>
    public static int InTick(string text) => Lines(text, Tick);

    public int InWhole(string text) => Lines(text, Half * 2);

    /// <summary>Words go over to the next line whole; one that is longer than a line is broken.</summary>
    private static int Lines(string text, int most)
    {
        var (lines, used) = (1, 0);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (used > 0 && used + 1 + word.Length <= most)
            {
                used += 1 + word.Length;
                continue;
            }

            lines += used > 0 ? 1 : 0;
            lines += (word.Length - 1) / most;
            used = ((word.Length - 1) % most) + 1;
        }

        return lines;
    }
}
