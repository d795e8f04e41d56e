using System.Globalization;
using Alliage.Workbench.Ports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Table = Alliage.Workbench.Ports.Sheet;

namespace Alliage.Interop.Xlsx;

/// <summary>
/// A workbook of Excel and LibreOffice (ECMA-376). Texts stand in their cells and are never formulas, numbers are numbers,
/// days are days.
/// </summary>
public sealed class XlsxFormat : ISheetFormat
{
    public string Extension => "xlsx";

    public string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public byte[] Write(IReadOnlyList<Table> sheets)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = XlsxStyles.Sheet;
            foreach (var (at, sheet) in sheets.Index())
            {
                Write(workbook.AddNewPart<WorksheetPart>(Id(at)), sheet);
            }

            workbook.Workbook = new(new DocumentFormat.OpenXml.Spreadsheet.Sheets(sheets.Select((s, at) =>
                new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = XlsxText.Of(s.Name), SheetId = (uint)at + 1, Id = Id(at) })));
        }

        return bytes.ToArray();
    }

    private static string Id(int at) => "sheet" + (at + 1).ToString(CultureInfo.InvariantCulture);

    private static void Write(WorksheetPart part, Table sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(View(sheet)));
        if (sheet.Widths.Count > 0)
        {
            writer.WriteElement(new Columns(sheet.Widths.Select((width, at) => new Column
            {
                Min = (uint)at + 1,
                Max = at == sheet.Widths.Count - 1 ? Math.Max((uint)at + 1, (uint)sheet.Rows.Max(r => r.Count)) : (uint)at + 1,
                Width = width,
                CustomWidth = true,
            })));
        }

        writer.WriteStartElement(new SheetData());
        foreach (var (at, row) in sheet.Rows.Index())
        {
            writer.WriteStartElement(new Row { RowIndex = (uint)at + 1 });
            foreach (var (column, cell) in row.Index())
            {
                if (Of(cell, at < sheet.FrozenRows) is { } written)
                {
                    written.CellReference = XlsxPlace.Of(at, column);
                    writer.WriteElement(written);
                }
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static SheetView View(Table sheet) => sheet.FrozenRows + sheet.FrozenColumns == 0
        ? new() { WorkbookViewId = 0 }
        : new(new Pane
        {
            VerticalSplit = sheet.FrozenRows > 0 ? sheet.FrozenRows : null,
            HorizontalSplit = sheet.FrozenColumns > 0 ? sheet.FrozenColumns : null,
            TopLeftCell = XlsxPlace.Of(sheet.FrozenRows, sheet.FrozenColumns),
            ActivePane = sheet is { FrozenRows: > 0, FrozenColumns: > 0 } ? PaneValues.BottomRight : sheet.FrozenRows > 0 ? PaneValues.BottomLeft : PaneValues.TopRight,
            State = PaneStateValues.Frozen,
        })
        { WorkbookViewId = 0 };

    private static Cell? Of(SheetCell cell, bool isHead) => cell switch
    {
        SheetCell.Number number => new(new CellValue(number.Value)) { DataType = CellValues.Number, StyleIndex = XlsxStyles.Plain },
        SheetCell.Day day => new(new CellValue(day.Value.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)))
        {
            DataType = CellValues.Number,
            StyleIndex = XlsxStyles.Day,
        },
        SheetCell.Words { Text.Length: > 0 } words => new(new InlineString(new Text(XlsxText.Of(words.Text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = isHead ? XlsxStyles.Head : XlsxStyles.Text,
        },
        _ => null,
    };
}
