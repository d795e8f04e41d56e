using System.Globalization;
using System.Text;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Tests.Given;

/// <summary>Sheets as lines of text, easy to read in a test: one cell after the other, parted by bars.</summary>
internal sealed class LineFormat : ISheetFormat
{
    public string Extension => "lines";

    public string ContentType => "text/plain";

    public byte[] Write(IReadOnlyList<Sheet> sheets) => Encoding.UTF8.GetBytes(string.Join(
        "\f", sheets.Select(s => s.Name + "\n" + string.Join('\n', s.Rows.Select(r => string.Join('|', r.Select(Cell)))))));

    private static string Cell(SheetCell cell) => cell switch
    {
        SheetCell.Number number => "#" + number.Value,
        SheetCell.Day day => "@" + day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        SheetCell.Words words => words.Text,
        _ => "",
    };
}
