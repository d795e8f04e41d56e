using System.Globalization;
using System.Text;
using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using CsvHelper;
using Xunit;

namespace Alliage.Web.Tests.Matrices;

/// <summary>The matrix as a table: what a spreadsheet reads is what the page shows.</summary>
public sealed class MatrixCsvTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("demonstration", MatrixRows.Alliances, MatrixColumns.Codes)]
    [InlineData("reference-2006", MatrixRows.Alliances, MatrixColumns.Indicators)]
    [InlineData("demonstration", MatrixRows.Sources, MatrixColumns.Themes)]
    public async Task Its_numbers_are_those_of_the_engine(string study, MatrixRows rows, MatrixColumns columns)
    {
        var built = await Plain.Matrix(site, study, rows, columns, MatrixCell.Count);
        var lines = Read(await site.Visit().Download($"/studies/{study}/matrix.csv?rows={Keyword.Of(rows)}&columns={Keyword.Of(columns)}&cells=count&order=study"));

        Assert.Equal(built.Columns.Count + 3, lines[0].Count);
        Assert.Equal(
            built.Rows.Select(r => string.Join(' ', r.Cells.Select(c => c.Value.ToString(CultureInfo.InvariantCulture)).Prepend(r.Key))),
            lines.Skip(1).Select(l => string.Join(' ', l.Skip(3).Prepend(l[0]))));
    }

    [Fact]
    public async Task A_voice_s_absences_stay_absences_and_are_no_nought()
    {
        var lines = Read(await site.Visit().Download("/studies/demonstration/matrix.csv?rows=voices&columns=facets&cells=count"));
        var cells = lines.Skip(1).SelectMany(l => l.Skip(3)).ToList();
        Assert.Contains("silence", cells);
        Assert.Contains("n.\u00a0a.", cells);
    }

    [Fact]
    public async Task It_is_utf_8_with_its_mark_comma_and_crlf()
    {
        var bytes = await site.Visit().Download("/studies/demonstration/matrix.csv");
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Contains("\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    private static List<IReadOnlyList<string>> Read(byte[] bytes)
    {
        using var reader = CsvReader.Create(bytes[3..], new CsvReaderOptions { Separator = ',', HasHeader = false, TrimWhitespace = false });
        var lines = new List<IReadOnlyList<string>>();
        while (reader.Read())
        {
            lines.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return lines;
    }
}
