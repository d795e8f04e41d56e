using System.Text;
using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Workbench.Comparison;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Comparison;

public sealed class ExportingMatricesTests
{
    private readonly Desk desk = new();

    [Fact]
    public async Task A_matrix_of_numbers_goes_with_what_it_is_and_takes_no_word_out_of_the_study()
    {
        var lines = await Written(new() { Shows = MatrixShows.Count, Columns = MatrixColumns.Facets });

        Assert.Equal(["Matrix", "Read me"], lines.Select(s => s[0]));
        Assert.Contains("Written on|@2026-03-01", lines[1]);
        Assert.Contains("Cells|counts", lines[1]);
        Assert.Contains("Alliances shown|#2", lines[1]);
    }

    [Fact]
    public async Task Numbers_are_numbers_and_a_head_says_out_of_how_many()
    {
        var asked = new MatrixQuestion { Shows = MatrixShows.Count, Columns = MatrixColumns.Facets };
        var ordered = (await desk.Do.OrderMatrix.Run("builtin", asked, Desk.Stop)).Value;
        var lines = (await Written(asked))[0];

        Assert.All(lines[1].Split('|').Skip(3), head => Assert.Contains(" voices)", head, StringComparison.Ordinal));
        Assert.Equal(
            ordered.Matrix.Groups.SelectMany(g => g.Rows).Select(r => $"{r.Row.Key}: {string.Join('|', r.Row.Cells.Select(c => "#" + c.Value))}"),
            lines.Skip(2).Select(l => l.Split('|')).Select(c => $"{c[0]}: {string.Join('|', c.Skip(3))}"));
    }

    [Fact]
    public async Task Words_go_with_all_the_evidence_behind_them()
    {
        var asked = new MatrixQuestion { Shows = MatrixShows.Quotations, Columns = MatrixColumns.Indicators };
        var ordered = (await desk.Do.OrderMatrix.Run("builtin", asked, Desk.Stop)).Value;
        var sheets = await Written(asked);

        Assert.Equal(["Matrix", "Read me", "Evidence"], sheets.Select(s => s[0]));
        Assert.Equal(
            ordered.Matrix.Groups.SelectMany(g => g.Rows).SelectMany(r => r.Row.Cells).SelectMany(c => c.Evidence).Select(e => e.Id),
            sheets[2].Skip(2).Select(l => l.Split('|')[^1]));
    }

    [Fact]
    public async Task What_is_chosen_and_in_which_order_is_written_into_the_file()
    {
        var about = (await Written(new() { Shows = MatrixShows.Count, Order = new RowOrder.Alike(), Scope = new() { OnlyFilled = true } }))[1];
        Assert.Contains("Order|Alike cases together", about);
        Assert.Contains("Choice|only columns with anything in them", about);
        Assert.Contains(about, l => l.Contains("Jaccard", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_that_nobody_writes_is_a_problem_with_those_there_are()
    {
        var result = await desk.Do.ExportMatrix.Run("builtin", new(), "docx", "en", Desk.Stop);
        Assert.Equal((MatrixProblem.UnknownFormat, "docx lines"), (result.Problems[0].Id, string.Join(' ', result.Problems[0].Args)));
    }

    [Theory]
    [InlineData(MatrixRows.Alliances, MatrixColumns.Codes, true)]
    [InlineData(MatrixRows.Alliances, MatrixColumns.Facets, true)]
    [InlineData(MatrixRows.Sources, MatrixColumns.Themes, true)]
    [InlineData(MatrixRows.Voices, MatrixColumns.Themes, false)]
    public async Task Summaries_are_refused_where_nobody_writes_any(MatrixRows rows, MatrixColumns columns, bool refused)
    {
        var result = await desk.Do.OrderMatrix.Run("builtin", new() { Rows = rows, Columns = columns, Shows = MatrixShows.Summaries }, Desk.Stop);
        Assert.Equal(refused, !result.Succeeded && result.Problems[0].Id == MatrixProblem.NoSummariesThere);
    }

    [Fact]
    public async Task Everything_that_is_not_there_is_said_at_once()
    {
        var scope = new MatrixScope { Theme = "x", Facet = "x", Configuration = "x", Sector = "x", Tie = "x", Dependence = "x", Attribute = new("x", "y") };
        var result = await desk.Do.OrderMatrix.Run("builtin", new() { Order = new RowOrder.ByAxis("x"), Scope = scope }, Desk.Stop);
        Assert.Equal(8, result.Problems.Count);
        Assert.All(result.Problems, p => Assert.Equal("x", p.Args[0]));
    }

    /// <summary>Sheets as lines, the name first.</summary>
    private async Task<List<string[]>> Written(MatrixQuestion asked)
    {
        var written = (await desk.Do.ExportMatrix.Run("builtin", asked, "lines", "en", Desk.Stop)).Value;
        Assert.Equal($"builtin-matrix-{Keyword.Of(asked.Rows)}-{Keyword.Of(asked.Columns)}-{Keyword.Of(asked.Shows)}.lines", written.Name);
        return [.. Encoding.UTF8.GetString(written.Bytes).Split('\f').Select(s => s.Split('\n'))];
    }
}
