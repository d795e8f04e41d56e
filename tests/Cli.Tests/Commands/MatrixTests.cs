using Alliage.Cli.Tests.Given;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Alliage.Cli.Tests.Commands;

/// <summary>The matrix on the command line: ordered, chosen, in words and as a file.</summary>
public sealed class MatrixTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task Rows_are_in_the_study_s_order_unless_another_is_asked_for_and_groups_say_of_how_many()
    {
        var plain = await prompt.Json("matrix", "tiny");
        var ordered = await prompt.Json("matrix", "tiny", "--order", "axis-logic");

        Assert.Equal(["pain", "bois", "vide"], plain.Texts("rows"));
        Assert.Equal(["bois", "pain", "vide"], ordered.Texts("rows"));
        Assert.Equal(["pole", "contested", "undetermined"], ordered.GetProperty("groups").EnumerateArray().Select(g => g.Text("kind")));
        ordered.GetProperty("cases").Is("""{ "n": 3, "of": 3 }""");
    }

    [Fact]
    public async Task Within_a_case_themes_can_stand_against_accounts()
    {
        var json = await prompt.Json("matrix", "tiny", "--within", "pain", "--by", "themes");
        Assert.Equal(10, json.GetProperty("rows").GetArrayLength());
        Assert.True(json.GetProperty("cells").One(("row", "logic"), ("column", "A")).GetProperty("value").GetInt32() > 0);
        Assert.Contains("of 10 themes", (await prompt.Types("matrix", "tiny", "--within", "pain", "--by", "themes")).Out, StringComparison.Ordinal);
        Assert.Equal(2, (await prompt.Types("matrix", "tiny", "--by", "themes")).Code);
    }

    [Fact]
    public async Task A_column_says_what_its_numbers_are_out_of()
    {
        var json = await prompt.Json("matrix", "tiny", "--theme", "logic");
        Assert.Equal(["logic"], json.Texts("columns"));
        json.GetProperty("heard")[0].Is(
            """{ "column": "logic", "voices": 6, "heard": 3, "said": 3, "silent": 0, "countedSilent": 1, "records": 0, "cases": 3 }""");
    }

    [Fact]
    public async Task Published_places_are_asked_for_by_name()
    {
        var json = await prompt.Json("matrix", "tiny", "--order", "configuration", "--places", "published");
        Assert.Equal("published", json.Text("places"));
        Assert.Contains("not-published", json.GetProperty("groups").EnumerateArray().Select(g => g.Text("kind")));
    }

    [Fact]
    public async Task Cells_can_be_the_quotations_whole_with_their_places()
    {
        var json = await prompt.Json("matrix", "tiny", "--columns", "codes", "--cell", "quotations");
        var quotations = json.GetProperty("cells").One(("row", "pain"), ("column", "nouveau")).GetProperty("quotations");
        Assert.Equal(["pain-A-2", "pain-B-2"], quotations.EnumerateArray().Select(q => q.Text("id")));
        Assert.Equal(["pain-A", "pain-B"], quotations.EnumerateArray().Select(q => q.Text("source")));
        Assert.All(quotations.EnumerateArray(), q => Assert.True(q.GetProperty("turn").GetInt32() > 0));
    }

    [Fact]
    public async Task Summaries_say_which_are_missing_and_how_much_there_is_to_sum_up()
    {
        var json = await prompt.Json("matrix", "tiny", "--cell", "summaries");
        var lines = json.GetProperty("cells").One(("row", "pain"), ("column", "logic")).GetProperty("summaries");
        Assert.All(lines.EnumerateArray(), l => Assert.True(l.GetProperty("rows").GetInt32() > 0 || l.Text("text") is not null));
    }

    [Theory]
    [InlineData("--columns", "codes")]
    [InlineData("--rows", "sources")]
    public async Task Summaries_are_refused_where_nobody_writes_any_and_what_to_take_is_said(string option, string value)
    {
        var said = await prompt.Types("matrix", "tiny", "--cell", "summaries", option, value);
        Assert.Equal((1, ""), (said.Code, said.Out));
        Assert.Contains("quotations", said.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--order", "height")]
    [InlineData("--attribute", "taille")]
    [InlineData("--places", "mine")]
    public async Task A_word_that_means_nothing_is_wrong_usage(string option, string value) =>
        Assert.Equal(2, (await prompt.Types("matrix", "tiny", option, value)).Code);

    [Theory]
    [InlineData("--order", "axis-height")]
    [InlineData("--order", "attribute-height")]
    [InlineData("--facet", "weather")]
    [InlineData("--sector", "weather")]
    [InlineData("--tie", "medium")]
    [InlineData("--dependence", "weak")]
    [InlineData("--attribute", "height=10")]
    public async Task What_the_study_or_its_framework_does_not_have_is_a_problem_that_names_it(string option, string value)
    {
        var said = await prompt.Types("matrix", "tiny", option, value);
        Assert.Equal((1, ""), (said.Code, said.Out));
        Assert.Contains(value.Split('-', '=')[value.Contains("axis", StringComparison.Ordinal) || value.Contains("attribute", StringComparison.Ordinal) ? 1 : 0], said.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task A_file_is_written_after_what_may_tell_who_people_are_and_never_over_another(string format)
    {
        var path = Path.Combine(prompt.Home, "matrix." + format);
        var first = await prompt.Types("matrix", "tiny", "--" + format, path);
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        var again = await prompt.Types("matrix", "tiny", "--" + format, path);

        Assert.Equal(0, first.Code);
        Assert.Contains("who speaks", first.Error, StringComparison.Ordinal);
        Assert.Contains("3 of 3", first.Out, StringComparison.Ordinal);
        Assert.Equal(1, again.Code);
        Assert.Contains(path, again.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        Assert.Empty(Directory.GetFiles(prompt.Home, "*.part"));
    }

    [Fact]
    public async Task A_file_in_no_folder_is_a_problem_and_not_our_fault()
    {
        var said = await prompt.Types("matrix", "tiny", "--xlsx", Path.Combine(prompt.Home, "nowhere", "matrix.xlsx"));
        Assert.Equal(1, said.Code);
        Assert.Contains("nowhere", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_forms_at_once_are_wrong_usage() => Assert.Equal(
        2, (await prompt.Types("matrix", "tiny", "--json", "--xlsx", Path.Combine(prompt.Home, "m.xlsx"))).Code);

    [Fact]
    public async Task The_workbook_says_what_it_is_and_holds_the_numbers_of_the_json()
    {
        var path = Path.Combine(prompt.Home, "matrix.xlsx");
        await prompt.Types("matrix", "tiny", "--columns", "codes", "--xlsx", path);
        var json = await prompt.Json("matrix", "tiny", "--columns", "codes");

        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        var sheets = document.WorkbookPart!.Workbook!.Descendants<Sheet>().ToList();
        Assert.Equal(["Matrix", "Read me"], sheets.Select(s => s.Name!.Value));
        var rows = ((WorksheetPart)document.WorkbookPart.GetPartById(sheets[0].Id!.Value!)).Worksheet!.Descendants<Row>().ToList();
        Assert.Equal(
            json.GetProperty("cells").EnumerateArray().Select(c => c.GetProperty("value").GetRawText()),
            rows.Skip(1).SelectMany(r => r.Elements<Cell>().Where(c => c.DataType!.Value == CellValues.Number)).Select(c => c.CellValue!.Text));
    }

    [Theory]
    [InlineData("count")]
    [InlineData("words")]
    [InlineData("quotations")]
    [InlineData("summaries")]
    public async Task For_people_it_stands_on_the_page_with_its_groups(string cell)
    {
        var said = await prompt.Types("matrix", "tiny", "--order", "configuration", "--cell", cell);
        Assert.Equal(0, said.Code);
        Assert.Contains("1 of 3 alliances", said.Out, StringComparison.Ordinal);
    }
}
