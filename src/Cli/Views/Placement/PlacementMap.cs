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
    private const int LongestId = 8;

    // A cell holds so many marks at most; a study of hundreds is read in the tables.
    private const int MostInCell = 24;

    private readonly Terms terms;
    private readonly InterfaceWords words;
    private readonly IReadOnlyList<Axis> axes;
    private readonly IReadOnlyList<MapMark> marks;
    private readonly Dictionary<string, string> names;

    public PlacementMap(IReadOnlyList<CasePlacement> placements, Framework framework, Terms terms, InterfaceWords words)
    {
        this.terms = terms;
        this.words = words;
        axes = framework.Axes;
        marks = [.. placements.SelectMany(MapMark.Of)];
        var ids = placements.Select(p => p.Case.Alliance.Id).ToList();
        Numbered = ids.Exists(id => id.Length > LongestId);
        names = ids.Select((id, at) => (id, at)).ToDictionary(
            i => i.id, i => Numbered ? (i.at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : i.id);
    }

    /// <summary>Whether ids are too long for the map, so that alliances stand there as their number in the study.</summary>
    public bool Numbered { get; }

    /// <summary>Whether a mark stands where its account says nothing.</summary>
    public bool Borrows => marks.Any(m => m.Borrowed);

    /// <summary>The drawing, for a page of this width.</summary>
    public IReadOnlyList<string> Draw(int width)
    {
        var columns = marks.Any(m => m.Across is null) ? Bands + 1 : Bands;
        var rows = marks.Any(m => m.Up is null) ? Bands + 1 : Bands;
        string[] bands = [terms.Word("band", PositionBand.Clear), terms.Word("band", PositionBand.Leaning)];
        var line = words["band.balanced"];
        var label = axes[0].Poles.Select(terms.Pole).Concat(bands).Append(line).Append(words["map.nothing"]).Max(t => t.Length) + 1;
        var grid = new MapGrid(label, Widths(width - label, columns, line.Length));
        var nothing = columns > Bands ? [(words["map.nothing"], 1)] : Array.Empty<(string, int)>();
        grid.Over([(terms.Pole(axes[1].Poles[0]), 2), ("", 1), (terms.Pole(axes[1].Poles[1]), 2), .. nothing]);
        grid.Over([(bands[0], 1), (bands[1], 1), (line, 1), (bands[1], 1), (bands[0], 1)]);
        grid.Rule("┌┬┐");
        for (var up = Bands - 1; up >= 0; up--)
        {
            var pole = terms.Pole(axes[0].Poles[up > 2 ? 1 : 0]);
            grid.Row(up switch { 2 => [line], 0 or 4 => [pole, bands[0]], _ => [pole, bands[1]] }, Row(grid, up, columns));
            grid.Rule(up > 0 || rows > Bands ? "├┼┤" : "└┴┘");
        }

        if (rows > Bands)
        {
            grid.Row([words["map.nothing"]], Row(grid, Nowhere, columns));
            grid.Rule("└┴┘");
        }

        return grid.Lines;
    }

    /// <summary>Numbers and ids, where the map shows numbers.</summary>
    public string Key() => string.Join(", ", names.Select(n => $"{n.Value} {n.Key}"));

    private IReadOnlyList<IReadOnlyList<string>> Row(MapGrid grid, int up, int columns) =>
        [.. Enumerable.Range(0, columns).Select(across => grid.Flow(Cell(up, across), across))];

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
