using Spectre.Console;
using Spectre.Console.Rendering;

namespace Alliage.Cli.Terminals;

/// <summary>A page for people: headings, lines and tables that fit its width. Every text passes <see cref="Plain"/>.</summary>
internal sealed class Page
{
    private readonly IAnsiConsole console;
    private readonly TextWriter writer;
    private readonly bool colours;

    public Page(TextWriter writer, int width, bool colours)
    {
        this.writer = writer;
        this.colours = colours;
        Width = width;
        console = Console(writer, width, colours);
    }

    /// <summary>Characters on a line.</summary>
    public int Width { get; }

    /// <summary>A cell.</summary>
    public static IRenderable Cell(string text, Style? style = null) => new Text(Plain.Of(text), style);

    /// <summary>A heading with a blank line before it.</summary>
    public void Heading(string text)
    {
        Blank();
        Write(Cell(text, new Style(decoration: Decoration.Bold)));
        writer.WriteLine(new string('─', Math.Min(Width, text.Length)));
    }

    /// <summary>A paragraph, wrapped at the page's width and set in by so many characters.</summary>
    public void Line(string text, int indent = 0) => Write(Indented(Cell(text), indent));

    /// <summary>A paragraph that begins with a mark; its other lines stand under the first.</summary>
    public void Item(string mark, string text, int indent = 2)
    {
        var grid = new Grid().AddColumn(new GridColumn { Padding = new Padding(0, 0, 1, 0), NoWrap = true }).AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(Cell(mark), Cell(text));
        Write(Indented(grid, indent));
    }

    /// <summary>A line as it is, with the marks of the two voices in their colours where there are any.</summary>
    public void Drawn(string line)
    {
        if (colours)
        {
            console.MarkupLine(Marks.Coloured(Markup.Escape(line)));
        }
        else
        {
            writer.WriteLine(line.TrimEnd());
        }
    }

    /// <summary>An empty line.</summary>
    public void Blank() => writer.WriteLine();

    /// <summary>Anything else.</summary>
    public void Write(IRenderable renderable)
    {
        if (colours)
        {
            console.Write(renderable);
            console.WriteLine();
            return;
        }

        // Without colours the padding at the end of lines is of no use to anyone.
        using var text = new StringWriter();
        Console(text, Width, colours: false).Write(renderable);
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
        {
            writer.WriteLine(line.TrimEnd());
        }
    }

    private static IRenderable Indented(IRenderable renderable, int indent) =>
        indent == 0 ? renderable : new Padder(renderable, new Padding(indent, 0, 0, 0));

    private static IAnsiConsole Console(TextWriter writer, int width, bool colours)
    {
        var made = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        made.Profile.Width = width;
        made.Profile.Capabilities.Unicode = true;
        return made;
    }
}
