namespace Alliage.Web.Features.JointPages;

/// <summary>What things measure on a sheet of the joint page, in points, as <c>joint.css</c> sets them; characters a line for the widest of the usual fonts.</summary>
/// <param name="Name">The class of the style sheet.</param>
/// <param name="Line">A line.</param>
/// <param name="Row">Room above or below a row.</param>
/// <param name="Gap">Room between two sections.</param>
/// <param name="Caps">A line of small capitals.</param>
/// <param name="Note">A line of a note.</param>
/// <param name="Head">What stands at the head of the first sheet.</param>
/// <param name="TaskHead">The head of the table of tasks.</param>
/// <param name="Section">The gap and title of a section.</param>
/// <param name="Talk">What stands on the second sheet at least.</param>
/// <param name="Half">Characters on a line of half the width.</param>
internal sealed record SheetMeasures(
    string Name, double Line, double Row, double Gap, double Caps, double Note, double Head, double TaskHead, double Section, double Talk, int Half)
{
    public static SheetMeasures Roomy { get; } = new("roomy", 14, 5, 14, 13, 11, 96, 43, 34, 530, 36);

    public static SheetMeasures Close { get; } = new("close", 12.5, 3.5, 9, 13, 11, 64, 43, 28, 392, 43);

    public static SheetMeasures Tight { get; } = new("tight", 10.5, 2, 6, 11, 9.5, 54, 24, 21, 320, 48);

    public int InHalf(int characters) => Lines(characters, Half);

    /// <summary>Lines in a cell beside the two marks.</summary>
    public int InCell(int characters) => Lines(characters, Half * 3 / 4);

    public int InWhole(int characters) => Lines(characters, Half * 2);

    private static int Lines(int characters, int most) => Math.Max(1, (characters + most - 1) / most);
}
