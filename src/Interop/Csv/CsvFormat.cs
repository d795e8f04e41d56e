using System.Globalization;
using Alliage.Workbench.Ports;

namespace Alliage.Interop.Csv;

/// <summary>The first sheet as comma-separated text. There is no room for the others.</summary>
public sealed class CsvFormat : ISheetFormat
{
    public string Extension => "csv";

    public string ContentType => "text/csv; charset=utf-8";

    public byte[] Write(IReadOnlyList<Sheet> sheets) => CsvText.Write(sheets[0].Rows.Select(r => r.Select(Cell)));

    /// <summary>A number is never taken for a formula, so it gets no apostrophe.</summary>
    private static (string Text, bool IsWords) Cell(SheetCell cell) => cell switch
    {
        SheetCell.Number number => (number.Value.ToString(CultureInfo.InvariantCulture), false),
        SheetCell.Day day => (day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), false),
        SheetCell.Words words => (words.Text, true),
        _ => ("", true),
    };
}
