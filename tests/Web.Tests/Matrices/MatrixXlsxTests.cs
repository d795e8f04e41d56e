using System.Globalization;
using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using Page = Alliage.Web.Tests.Alliances.Page;

namespace Alliage.Web.Tests.Matrices;

/// <summary>The matrix as a workbook, read back and held against the engine's.</summary>
public sealed class MatrixXlsxTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("demonstration", MatrixRows.Alliances, MatrixColumns.Codes)]
    [InlineData("demonstration", MatrixRows.Sources, MatrixColumns.Themes)]
    [InlineData("reference-2006", MatrixRows.Alliances, MatrixColumns.Indicators)]
    public async Task Its_numbers_are_those_of_the_engine(string study, MatrixRows rows, MatrixColumns columns)
    {
        var built = await Plain.Matrix(site, study, rows, columns, MatrixCell.Count);
        using var book = await Book(study, $"rows={Keyword.Of(rows)}&columns={Keyword.Of(columns)}&cells=count&order=study");
        var lines = Lines(book, 0);

        Assert.Equal(built.Columns.Count + 3, lines[0].Count);
        Assert.All(lines[0].Skip(3), head => Assert.Matches(@"\((heard|coded): \d+ of \d+ voices\)$", head.InnerText));
        Assert.Equal(built.Rows.Select(r => r.Key), lines.Skip(1).Select(l => l[0].InnerText));
        Assert.All(lines.Skip(1).SelectMany(l => l.Skip(3)), c => Assert.Equal(CellValues.Number, c.DataType!.Value));
        Assert.Equal(
            built.Rows.Select(r => string.Join(' ', r.Cells.Select(c => c.Value))),
            lines.Skip(1).Select(l => string.Join(' ', l.Skip(3).Select(c => c.CellValue!.Text))));
    }

    [Fact]
    public async Task Its_first_row_and_the_names_of_its_rows_stay_in_sight()
    {
        using var book = await Book("demonstration", "cells=count");
        var pane = Part(book, 0).Worksheet!.Descendants<Pane>().Single();
        Assert.Equal(("C2", PaneStateValues.Frozen), (pane.TopLeftCell!.Value, pane.State!.Value));
    }

    [Fact]
    public async Task Every_quotation_behind_it_is_in_its_third_sheet_whole_with_the_day_it_was_coded()
    {
        var built = await Plain.Matrix(site, "demonstration", MatrixRows.Voices, MatrixColumns.Facets, MatrixCell.Count);
        using var book = await Book("demonstration", "rows=voices&columns=facets&cells=quotations&order=study");
        var lines = Lines(book, 2);

        Assert.Equal(built.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Evidence).Select(e => e.Id), lines.Skip(1).Select(l => l[^1].InnerText));
        var study = (await site.UseCases.OpenStudy.Run("demonstration", null, Site.Stop)).Value.Study;
        var coding = study.Cases.SelectMany(c => c.Sources).SelectMany(s => s.Codings).First(c => c.Id == lines[1][^1].InnerText);
        Assert.Contains(lines[1], c => c.InnerText == coding.Quote);
        Assert.Contains(lines[1], c => c.DataType!.Value == CellValues.Number && c.StyleIndex!.Value == 3
            && DateTime.FromOADate(double.Parse(c.CellValue!.Text, CultureInfo.InvariantCulture)) == coding.At.Date);
    }

    [Fact]
    public async Task Its_second_sheet_says_what_it_is_in_the_reader_s_language()
    {
        using var book = await Book("demonstration", "cells=count&order=axis-logic&sector=crafts", "fr");
        var lines = Lines(book, 1).Where(l => l.Count > 1).ToLookup(l => l[0].InnerText, l => l[1]);
        Assert.Equal("demonstration", lines["Étude"].Single().InnerText);
        Assert.Equal("La logique de l’alliance", lines["Ordre"].Single().InnerText);
        Assert.Equal("secteur : artisanat", Page.Plain(lines["Choix"].Single().InnerText));
        Assert.Equal(CellValues.Number, lines["Écrit le"].Single().DataType!.Value);
    }

    private async Task<SpreadsheetDocument> Book(string study, string asked, string language = "en") =>
        SpreadsheetDocument.Open(new MemoryStream(await site.Visit(language).Download($"/studies/{study}/matrix.xlsx?{asked}")), isEditable: false);

    private static List<List<Cell>> Lines(SpreadsheetDocument book, int sheet) =>
        [.. Part(book, sheet).Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().ToList())];

    private static WorksheetPart Part(SpreadsheetDocument book, int sheet) =>
        (WorksheetPart)book.WorkbookPart!.GetPartById(book.WorkbookPart.Workbook!.Descendants<Sheet>().ElementAt(sheet).Id!.Value!);
}
