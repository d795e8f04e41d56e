using System.Text;

namespace Alliage.Interop.Csv;

/// <summary>
/// A table as a file for people's spreadsheets: RFC 4180 (comma, CRLF, quotes doubled), UTF-8 with the mark that makes
/// Excel read accents. A text that a spreadsheet would run as a formula gets an apostrophe before it.
/// </summary>
public static class CsvText
{
    /// <summary>Signs that begin a formula, also where white space or another language's keyboard hides them.</summary>
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    private static readonly char[] NeedQuotes = [',', '"', '\r', '\n'];

    /// <summary>The file.</summary>
    /// <param name="lines">Lines of cells; words may look like a formula, other cells do not.</param>
    public static byte[] Write(IEnumerable<IEnumerable<(string Text, bool IsWords)>> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.AppendJoin(',', line.Select(Cell)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Cell((string Text, bool IsWords) cell)
    {
        var (text, isWords) = cell;
        var begins = text.TrimStart(' ', '\u00a0', '\u202f');
        var safe = isWords && begins.Length > 0 && Formula.Contains(begins[0]) ? "'" + text : text;
        return safe.IndexOfAny(NeedQuotes) >= 0 || safe is [' ', ..] or [.., ' '] ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
