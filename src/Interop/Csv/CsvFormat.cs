using System.Globalization;
using System.Text;
using Alliage.Workbench.Ports;
using CsvHelper;

namespace Alliage.Interop.Csv;

/// <summary>
/// The first sheet as a file for people's spreadsheets; there is no room for the others. RFC 4180 (comma, CRLF), UTF-8
/// with the mark that makes Excel read accents. A text that a spreadsheet would run as a formula gets an apostrophe.
/// </summary>
public sealed class CsvFormat : ISheetFormat
{
    /// <summary>Signs that begin a formula, also where white space or another language's keyboard hides them.</summary>
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    private static readonly CsvWriterOptions Writing = new()
    {
        NewLine = "\r\n",
        ShouldQuote = static (text, _, _, _) => text is [' ', ..] or [.., ' '],
    };

    public string Extension => "csv";

    public string ContentType => "text/csv; charset=utf-8";

    public byte[] Write(IReadOnlyList<Sheet> sheets)
    {
        var columns = sheets[0].Rows.Max(r => (int?)r.Count) ?? 0;
        using var bytes = new MemoryStream();
        bytes.Write(Encoding.UTF8.Preamble);
        using (var writer = CsvWriter.Create(bytes, Writing))
        {
            foreach (var row in sheets[0].Rows)
            {
                // Every record has as many fields (RFC 4180, 2).
                foreach (var cell in row.Concat(Enumerable.Repeat(SheetCell.Nothing, columns - row.Count)))
                {
                    writer.WriteField(Text(cell));
                }

                writer.EndRecord();
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A number is never taken for a formula, so it gets no apostrophe.</summary>
    private static string Text(SheetCell cell) => cell switch
    {
        SheetCell.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        SheetCell.Day day => day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        SheetCell.Words words => IsFormula(words.Text) ? "'" + words.Text : words.Text,
        _ => "",
    };

    private static bool IsFormula(string text) =>
        text.TrimStart(' ', '\u00a0', '\u202f') is [var first, ..] && Formula.Contains(first, StringComparison.Ordinal);
}
