using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Views.Placement;

/// <summary>
/// The map of a study as text: four quadrants, and in them the bands of a position (clear, leaning, on the line) and
/// nothing finer. Each alliance is its two voices, side by side where they stand in one place, apart where they do not.
/// </summary>
internal sealed class PlacementMap
{
    private const int Bands = 5;
    private const int Nowhere = 5;

    // A cell holds so many marks at most; a study of hundreds is read in the tables.
    private const int MostInCell = 24;

    private readonly Terms terms;
    private readonly InterfaceWords words;
    private readonly IReadOnlyList<Axis> axes;
    private readonly IReadOnlyList<MapMark> marks;
    private readonly Dictionary<string, string> names;
    private readonly int label;
    private readonly int[] widths;

    /// <param name="placements">The alliances.</param>
    /// <param name="framework">Their grid, of two axes.</param>
    /// <param name="terms">Names of its poles.</param>
    /// <param name="words">Other words.</param>
    /// <param name="width">Width of the page.</param>
    public PlacementMap(IReadOnlyList<CasePlacement> placements, Framework framework, Terms terms, InterfaceWords words, int width)
    {
        this.terms = terms;
        this.words = words;
        axes = framework.Axes;
        marks = [.. placements.SelectMany(MapMark.Of)];
        string[] labels = [.. axes[0].Poles.Select(terms.Pole), ClearBand, LeaningBand, Line, words["map.nothing"]];
        label = labels.Max(t => t.Length) + 1;
        widths = Widths(width - label, marks.Any(m => m.Across is null) ? Bands + 1 : Bands, Line.Length);

        // A space, two marks, the id, and perhaps a star.
        var ids = placements.Select(p => p.Case.Alliance.Id).ToList();
        Numbered = ids.Exists(id => id.Length + 4 > widths[0]);
        names = ids.Select((id, at) => (id, at)).ToDictionary(
            i => i.id, i => Numbered ? (i.at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : i.id);
    }

    /// <summary>Whether ids are too long for the map, so that alliances stand there as their number in the study.</summary>
    public bool Numbered { get; }

    /// <summary>Whether a mark stands where its account says nothing.</summary>
    public bool Borrows => marks.Any(m => m.Borrowed);

    private string ClearBand => terms.Word("band", PositionBand.Clear);

    private string LeaningBand => terms.Word("band", PositionBand.Leaning);

    private string Line => words["band.balanced"];

    /// <summary>The drawing, line by line.</summary>
    public IReadOnlyList<string> Draw()
    {
        var rows = marks.Any(m => m.Up is null) ? Bands + 1 : Bands;
        var grid = new MapGrid(label, widths);
        var nothing = widths.Length > Bands ? [(words["map.nothing"], 1)] : Array.Empty<(string, int)>();
        grid.Over([(terms.Pole(axes[1].Poles[0]), 2), ("", 1), (terms.Pole(axes[1].Poles[1]), 2), .. nothing]);
        grid.Over([(ClearBand, 1), (LeaningBand, 1), (Line, 1), (LeaningBand, 1), (ClearBand, 1)]);
        grid.Rule("┌┬┐");
        for (var up = Bands - 1; up >= 0; up--)
        {
            var pole = terms.Pole(axes[0].Poles[up > 2 ? 1 : 0]);
            grid.Row(up switch { 2 => [Line], 0 or 4 => [pole, ClearBand], _ => [pole, LeaningBand] }, Row(grid, up));
            grid.Rule(up > 0 || rows > Bands ? "├┼┤" : "└┴┘");
        }

        if (rows > Bands)
        {
            grid.Row([words["map.nothing"]], Row(grid, Nowhere));
            grid.Rule("└┴┘");
        }

        return grid.Lines;
    }

    /// <summary>Numbers and ids, where the map shows numbers.</summary>
    public string Key() => string.Join(", ", names.Select(n => $"{n.Value} {n.Key}"));

    private IReadOnlyList<IReadOnlyList<string>> Row(MapGrid grid, int up) =>
        [.. Enumerable.Range(0, widths.Length).Select(across => grid.Flow(Cell(up, across), across))];

    private IEnumerable<string> Cell(int up, int across)
    {
        var here = marks.Where(m => (m.Up ?? Nowhere) == up && (m.Across ?? Nowhere) == across)
            .GroupBy(m => m.Alliance)
            .Select(g => string.Concat(g.Select(m => m.Sign)) + names[g.Key] + (g.Any(m => m.Borrowed) ? "*" : ""))
            .ToList();
        return here.Count <= MostInCell
            ? here
            : here.Take(MostInCell).Append($"+{(here.Count - MostInCell).ToString(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    private static int[] Widths(int width, int columns, int line)
    {
        var nothing = columns > Bands ? 11 : 0;
        var each = Math.Max((width - columns - 1 - (line + 2) - nothing) / 4, 6);
        int[] bands = [each, each, line + 2, each, each];
        return columns > Bands ? [.. bands, nothing] : bands;
    }
}
