using System.Globalization;
using Alliage.Interop.Xlsx;
using Alliage.Workbench.Ports;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Table = Alliage.Workbench.Ports.Sheet;

namespace Alliage.Interop.Tests.Sheets;

/// <summary>A table as a workbook, read back as any other program would read it.</summary>
public sealed class XlsxFormatTests
{
    private static readonly XlsxFormat Format = new();

    [Fact]
    public void Numbers_are_numbers_days_are_days_and_texts_are_texts()
    {
        var cells = Cells([SheetCell.Of(12), SheetCell.Of(new DateOnly(2026, 11, 25)), SheetCell.Of("12"), SheetCell.Nothing]);

        Assert.Equal(3, cells.Count);
        Assert.Equal((CellValues.Number, "12"), (cells[0].DataType!.Value, cells[0].CellValue!.Text));
        Assert.Equal(new DateTime(2026, 11, 25), DateTime.FromOADate(double.Parse(cells[1].CellValue!.Text, CultureInfo.InvariantCulture)));
        Assert.Equal((CellValues.InlineString, "12"), (cells[2].DataType!.Value, cells[2].InnerText));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+33 6")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    public void What_a_spreadsheet_would_run_is_a_text_as_it_was_and_stays_one_when_it_is_edited(string text)
    {
        using var document = Written([new Table("Matrix", [[SheetCell.Of(text)]])]);
        var cell = Sheet(document, 0).Descendants<Cell>().Single();

        Assert.Equal((CellValues.InlineString, text), (cell.DataType!.Value, cell.InnerText));
        Assert.Null(cell.CellFormula);
        var style = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
        Assert.True(style.QuotePrefix!.Value);
    }

    [Theory]
    [InlineData("tab\tand line\n", "tab\tand line\n")]
    [InlineData("🙂 œ “ ” \u202f", "🙂 œ “ ” \u202f")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("_x00", "_x00")]
    [InlineData("bell\a", "bell_x0007_")]
    public void A_sign_that_a_workbook_cannot_hold_is_written_as_excel_writes_it(string text, string written) =>
        Assert.Equal(written, Cells([SheetCell.Of(text)])[0].InnerText);

    [Fact]
    public void Half_a_sign_is_written_as_excel_writes_it() =>
        Assert.Equal("_xD800_ alone", Cells([SheetCell.Of('\ud800' + " alone")])[0].InnerText);

    [Fact]
    public void A_text_beyond_what_a_cell_holds_is_cut_and_says_so_without_halving_a_sign()
    {
        var cell = Cells([SheetCell.Of("a" + string.Concat(Enumerable.Repeat("🙂", 20_000)))])[0].InnerText;
        Assert.InRange(cell.Length, 32_760, 32_767);
        Assert.EndsWith("🙂 […]", cell, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_comes_back_and_the_workbook_stays_valid() => Gen.String.Sample(
        text =>
        {
            using var document = Written([new Table("Matrix", [[SheetCell.Of(text), SheetCell.Of(7)]])]);
            Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken));
            Assert.Equal("7", Sheet(document, 0).Descendants<Cell>().Last().InnerText);
        },
        iter: 60);

    [Fact]
    public void Heads_stay_in_sight_and_every_sheet_has_its_name_and_is_valid()
    {
        using var document = Written(
        [
            new Table("Matrix", [[SheetCell.Of("row"), SheetCell.Of("name"), SheetCell.Of("a")], [SheetCell.Of("x"), SheetCell.Of("X"), SheetCell.Of(1)]])
            {
                FrozenRows = 1, FrozenColumns = 2, Widths = [10, 20],
            },
            new Table("Read me", [[SheetCell.Of("what")]]),
        ]);

        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
        Assert.Equal(["Matrix", "Read me"], document.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value));
        var pane = Sheet(document, 0).Descendants<Pane>().Single();
        Assert.Equal((1.0, 2.0, "C2", PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.HorizontalSplit!.Value, pane.TopLeftCell!.Value, pane.State!.Value));
    }

    [Fact]
    public void Cells_stand_where_spreadsheets_look_for_them()
    {
        var places = Cells([.. Enumerable.Range(0, 800).Select(SheetCell.Of)]).Select(c => c.CellReference!.Value).ToList();
        Assert.Equal(["A1", "Z1", "AA1", "AZ1", "BA1", "ZZ1", "AAA1"], new[] { 0, 25, 26, 51, 52, 701, 702 }.Select(at => places[at]));
    }

    private static List<Cell> Cells(IReadOnlyList<SheetCell> row)
    {
        using var document = Written([new Table("Matrix", [row])]);
        return [.. Sheet(document, 0).Descendants<Cell>()];
    }

    private static SpreadsheetDocument Written(IReadOnlyList<Table> sheets) =>
        SpreadsheetDocument.Open(new MemoryStream(Format.Write(sheets)), isEditable: false);

    private static Worksheet Sheet(SpreadsheetDocument document, int at)
    {
        var workbook = document.WorkbookPart!;
        var sheet = workbook.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ElementAt(at);
        return ((WorksheetPart)workbook.GetPartById(sheet.Id!.Value!)).Worksheet!;
    }
}
