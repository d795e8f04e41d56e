using Alliage.Cli.Views.Placement;

namespace Alliage.Cli.Tests.Views;

public sealed class MapGridTests
{
    [Fact]
    public void Words_flow_into_a_cell_and_longer_ones_are_cut()
    {
        var grid = new MapGrid(4, [8, 6]);

        grid.Over([("pole", 2)]);
        grid.Rule("┌┬┐");
        grid.Row(["low"], [grid.Flow(["●a", "■b", "●■ccc"], 0), grid.Flow(["●■abcdef"], 1)]);
        grid.Rule("└┴┘");

        Assert.Equal(
            [
                "          pole",
                "    ┌────────┬──────┐",
                "low │ ●a ■b  │ ●■ab…│",
                "    │ ●■ccc  │      │",
                "    └────────┴──────┘",
            ],
            grid.Lines.Select(l => l.TrimEnd()));
    }
}
