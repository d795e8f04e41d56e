using Alliage.Interop.Csv;
using Alliage.Interop.Xlsx;
using Alliage.Workbench.Ports;

namespace Alliage.Interop;

/// <summary>Every form in which a table goes out.</summary>
public static class Sheets
{
    public static IReadOnlyList<ISheetFormat> Formats { get; } = [new XlsxFormat(), new CsvFormat()];
}
