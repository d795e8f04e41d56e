namespace Alliage.Core.Studies.Pasting;

/// <summary>A row of a pasted table.</summary>
/// <param name="Line">Line of the text where it begins, from 1.</param>
/// <param name="Cells">Its cells, blanks at their ends taken off.</param>
public sealed record PastedRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Cells.All(c => c.Length == 0);
}

/// <summary>
/// A text as spreadsheets copy it: cells parted by tabs, rows by line ends; a cell with a tab, a line end or a quote in
/// it stands in quotes, its own doubled.
/// </summary>
public static class PastedTable
{
    private const char Quote = '"';

    /// <summary>The rows that are not empty.</summary>
    public static IReadOnlyList<PastedRow> Of(string text)
    {
        var plain = text.ReplaceLineEndings("\n");
        var rows = new List<PastedRow>();
        for (var (at, line) = (0, 1); at < plain.Length;)
        {
            var cells = new List<string>();
            var (begun, here) = (line, at);
            bool goesOn;
            do
            {
                cells.Add(Cell(plain, ref here).Trim());
                goesOn = here < plain.Length && plain[here] == '\t';
                here++;
            }
            while (goesOn);

            line += plain.AsSpan(at, Math.Min(here, plain.Length) - at).Count('\n');
            at = here;
            rows.Add(new PastedRow(begun, cells));
        }

        return [.. rows.Where(r => !r.IsEmpty)];
    }

    private static string Cell(string text, ref int at)
    {
        if (at < text.Length && text[at] == Quote && Closing(text, at) is { } closing)
        {
            var quoted = text[(at + 1)..closing].Replace("\"\"", "\"", StringComparison.Ordinal);
            at = closing + 1;
            return quoted;
        }

        var end = text.AsSpan(at).IndexOfAny('\t', '\n') is >= 0 and var found ? at + found : text.Length;
        var cell = text[at..end];
        at = end;
        return cell;
    }

    // A quote that no cell's end follows is a quotation mark like any other.
    private static int? Closing(string text, int opening)
    {
        for (var at = opening + 1; at < text.Length; at++)
        {
            if (text[at] == Quote)
            {
                if (at + 1 < text.Length && text[at + 1] == Quote)
                {
                    at++;
                    continue;
                }

                return at + 1 == text.Length || text[at + 1] is '\t' or '\n' ? at : null;
            }
        }

        return null;
    }
}
