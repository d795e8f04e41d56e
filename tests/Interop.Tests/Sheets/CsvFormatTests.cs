using System.Text;
using Alliage.Interop.Csv;
using Alliage.Workbench.Ports;
using CsvHelper;

namespace Alliage.Interop.Tests.Sheets;

/// <summary>A table as comma-separated text, read back by another hand than ours.</summary>
public sealed class CsvFormatTests
{
    [Fact]
    public void It_is_utf_8_with_its_mark_comma_crlf_and_as_many_fields_in_every_line()
    {
        var bytes = new CsvFormat().Write([new Sheet("Matrix", [[SheetCell.Of("é"), SheetCell.Of("b")], [SheetCell.Of(3)]])]);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Equal("é,b\r\n3,\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+33 6")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData(" =1")]
    [InlineData("\u00a0=1")]
    [InlineData("＝1")]
    public void What_a_spreadsheet_would_run_is_text(string text) =>
        Assert.Equal("'" + text, Read([SheetCell.Of(text)])[0]);

    [Theory]
    [InlineData("plain")]
    [InlineData("comma, quote \" and \r\n line")]
    [InlineData("\" =1\"")]
    [InlineData("fin ")]
    [InlineData("« à cœur » 🙂")]
    [InlineData("12")]
    public void Any_other_text_comes_back_as_it_went(string text) =>
        Assert.Equal(["before", text, "after"], Read([SheetCell.Of("before"), SheetCell.Of(text), SheetCell.Of("after")]));

    [Fact]
    public void A_number_below_nought_is_a_number_and_a_day_has_one_form() =>
        Assert.Equal(["-2", "2026-11-25", ""], Read([SheetCell.Of(-2), SheetCell.Of(new DateOnly(2026, 11, 25)), SheetCell.Nothing]));

    private static string[] Read(IReadOnlyList<SheetCell> row)
    {
        var bytes = new CsvFormat().Write([new Sheet("Matrix", [row]), new Sheet("left out", [[SheetCell.Of("other")]])]);
        using var reader = CsvReader.Create(bytes[3..], new CsvReaderOptions { Separator = ',', HasHeader = false, TrimWhitespace = false });
        Assert.True(reader.Read());
        string[] record = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
        Assert.False(reader.Read());
        return record;
    }
}
