using Spectre.Console;
using Spectre.Console.Rendering;

namespace Alliage.Cli.Terminals;

/// <summary>A table without lines but the one under its head. A cell may have several lines.</summary>
internal sealed class PageTable
{
    private readonly Table table = new() { Border = TableBorder.Simple };

    public PageTable(params IEnumerable<string> heads)
    {
        foreach (var head in heads)
        {
            table.AddColumn(new TableColumn(Cell(head, new Style(decoration: Decoration.Bold))) { Padding = new Padding(0, 0, 2, 0) });
        }
    }

    /// <summary>With a line under each row.</summary>
    public bool Lined
    {
        init => table.ShowRowSeparators = value;
    }

    /// <summary>With ids in the first column, which are never broken.</summary>
    public bool Named
    {
        init => table.Columns[0].NoWrap = value;
    }

    /// <summary>With so many characters for the first column, whatever the others need.</summary>
    public int FirstWidth
    {
        init => table.Columns[0].Width = value;
    }

    public IRenderable Drawn => table;

    /// <summary>A cell of several lines.</summary>
    public static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    public void Row(params IEnumerable<string> cells) => table.AddRow(cells.Select(c => Cell(c)));

    private static Text Cell(string text, Style? style = null) => new(string.Join('\n', text.Split('\n').Select(Plain.Of)), style);
}
