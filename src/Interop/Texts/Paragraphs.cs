using System.Text;

namespace Alliage.Interop.Texts;

/// <summary>
/// Gathers a document's paragraphs in reading order. What floats beside a paragraph (a text box) comes after it, and
/// the cells of a row stand on one line, parted by tabs.
/// </summary>
internal sealed class Paragraphs
{
    private readonly StringBuilder text = new();
    private readonly Stack<StringBuilder> outer = new();
    private StringBuilder current;

    public Paragraphs() => current = text;

    public void Write(string words) => current.Append(words);

    public void Write(char character) => current.Append(character);

    /// <summary>Whether nothing stands on the line yet.</summary>
    public bool AtLineStart => current.Length == 0 || current[^1] is '\n' or '\t';

    public void EndParagraph() => current.Append('\n');

    /// <summary>Ends a cell: its last line end becomes the tab to the next cell.</summary>
    public void EndCell()
    {
        TrimLineEnd();
        current.Append('\t');
    }

    /// <summary>Ends a row: the tab of its last cell becomes a line end.</summary>
    public void EndRow()
    {
        if (current.Length > 0 && current[^1] == '\t')
        {
            current.Length--;
        }

        current.Append('\n');
    }

    /// <summary>Begins something that floats; what it holds is returned by <see cref="EndFloat"/>.</summary>
    public void BeginFloat()
    {
        outer.Push(current);
        current = new StringBuilder();
    }

    public string EndFloat()
    {
        var floating = current.ToString();
        current = outer.Pop();
        return floating;
    }

    public override string ToString() => text.ToString();

    private void TrimLineEnd()
    {
        if (current.Length > 0 && current[^1] == '\n')
        {
            current.Length--;
        }
    }
}
