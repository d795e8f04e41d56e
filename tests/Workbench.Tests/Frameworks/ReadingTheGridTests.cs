using Alliage.Core.Comparison;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Frameworks;

public sealed class ReadingTheGridTests
{
    private readonly Desk desk = new();

    [Fact]
    public async Task What_a_study_has_of_an_indicator_is_the_column_of_its_matrix()
    {
        var grid = (await desk.Do.ReadGrid.Run("builtin", null, Desk.Stop)).Value;

        var matrix = (await desk.Do.OrderMatrix.Run("builtin", new() { Columns = MatrixColumns.Indicators }, Desk.Stop)).Value.Matrix;
        var rows = matrix.Groups.SelectMany(g => g.Rows).Select(r => r.Row).ToList();
        Assert.Equal(matrix.Columns.Select(c => c.Key), grid.Uses.Keys);
        Assert.All(matrix.Columns.Index(), c =>
        {
            Assert.Equal(rows.Sum(r => r.Cells[c.Index].Value), grid.Uses[c.Item.Key].Evidence.Count);
            Assert.Equal(rows.Count(r => r.Cells[c.Index].Value > 0), grid.Uses[c.Item.Key].Alliances);
        });
        Assert.Contains(grid.Uses.Values, u => u.Evidence.Count > 0);
    }

    [Fact]
    public async Task A_study_that_is_not_there_is_a_problem() =>
        Assert.False((await desk.Do.ReadGrid.Run("nobody", null, Desk.Stop)).Succeeded);
}
