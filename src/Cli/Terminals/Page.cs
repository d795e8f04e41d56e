using Spectre.Console;
using Spectre.Console.Rendering;

namespace Alliage.Cli.Terminals;

/// <summary>A page for people: headings, lines and tables that fit its width. Every text passes <see cref="Plain"/>.</summary>
internal sealed class Page(TextWriter writer, int width, bool colours)
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <summary>Characters on a line.</summary>
    public int Width { get; } = width;

    /// <summary>A text that wraps where it stands.</summary>
    public static IRenderable Cell(string text, Style? style = null) => new Text(Plain.Of(text), style);

    /// <summary>A heading with a blank line before it.</summary>
    public void Heading(string text)
    {
        Blank();
        Write(Cell(text, Bold));
        writer.WriteLine(new string('─', Math.Min(Width, text.Length)));
    }

    /// <summary>A paragraph, wrapped at the page's width and set in by so many characters.</summary>
    public void Line(string text, int indent = 0) => Write(Indented(Cell(text), indent));

    /// <summary>A paragraph that begins with a mark; its other lines stand under the first.</summary>
    public void Item(string mark, string text, int indent = 2)
    {
        var grid = Columns();
        grid.AddRow(Cell(mark.Length > 0 ? mark : " "), Cell(text));
        Write(Indented(grid, indent));
    }

    /// <summary>Two columns: a mark, and what it stands before.</summary>
    public static Grid Columns() => new Grid()
        .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 1, 0) })
        .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });

    /// <summary>A line as it is, not wrapped, with the marks of the two voices in their colours where there are any.</summary>
    public void Drawn(string line)
    {
        if (colours)
        {
            Rendered(new Markup(Marks.Coloured(Markup.Escape(line))), Math.Max(Width, line.Length + 1));
        }
        else
        {
            writer.WriteLine(line.TrimEnd());
        }
    }

    /// <summary>An empty line.</summary>
    public void Blank() => writer.WriteLine();

    /// <summary>Anything that can be drawn.</summary>
    public void Write(IRenderable renderable) => Rendered(renderable, Width);

    private static IRenderable Indented(IRenderable renderable, int indent) =>
        indent == 0 ? renderable : new Padder(renderable, new Padding(indent, 0, 0, 0));

    private void Rendered(IRenderable renderable, int within)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = within;
        console.Profile.Capabilities.Unicode = true;
        console.Write(renderable);

        // The padding at the end of lines is of no use to anyone.
        foreach (var line in Plain.Spaced(text.ToString()).TrimEnd().Split('\n'))
        {
            writer.WriteLine(line.TrimEnd());
        }
    }
}
