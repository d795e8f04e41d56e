using System.Text;

namespace Alliage.Web.Serving;

/// <summary>
/// A table as a file for people's spreadsheets: RFC 4180 (comma, CRLF, quotes doubled), UTF-8 with the mark that makes
/// Excel read accents. A text that a spreadsheet would run as a formula gets an apostrophe before it.
/// </summary>
public static class CsvText
{
    public const string ContentType = "text/csv; charset=utf-8";

    /// <summary>Signs that begin a formula, also where white space or another language's keyboard hides them.</summary>
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    private static readonly char[] NeedQuotes = [',', '"', '\r', '\n'];

    public static byte[] Write(IEnumerable<IEnumerable<string>> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.AppendJoin(',', line.Select(Cell)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Cell(string text)
    {
        var begins = text.TrimStart(' ', '\u00a0', '\u202f');
        var safe = begins.Length > 0 && Formula.Contains(begins[0]) ? "'" + text : text;
        return safe.IndexOfAny(NeedQuotes) >= 0 || safe is [' ', ..] or [.., ' '] ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
