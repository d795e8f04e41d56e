using Alliage.Core.Comparison;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Frameworks;

public sealed class ReadingTheGridTests
{
    private readonly Desk desk = new();

    [Fact]
    public async Task What_a_study_has_of_an_indicator_is_the_column_of_its_matrix()
    {
        var grid = (await desk.Do.ReadGrid.Run("builtin", Desk.Stop)).Value;

        var matrix = (await desk.Do.BuildMatrix.Run("builtin", MatrixRows.Alliances, MatrixColumns.Indicators, MatrixCell.Count, Desk.Stop)).Value.Matrix;
        Assert.Equal(matrix.Columns, grid.Uses.Keys);
        Assert.All(matrix.Columns.Index(), c =>
        {
            Assert.Equal(matrix.Rows.Sum(r => r.Cells[c.Index].Value), grid.Uses[c.Item].Evidence.Count);
            Assert.Equal(matrix.Rows.Count(r => r.Cells[c.Index].Value > 0), grid.Uses[c.Item].Alliances);
        });
        Assert.Contains(grid.Uses.Values, u => u.Evidence.Count > 0);
    }

    [Fact]
    public async Task A_study_that_is_not_there_is_a_problem() =>
        Assert.False((await desk.Do.ReadGrid.Run("nobody", Desk.Stop)).Succeeded);
}
