using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Placement;

public sealed class ReadingWithAnyKindTests
{
    private readonly Desk desk = new();

    [Fact]
    public async Task The_studys_own_framework_places_as_ever()
    {
        var read = (await desk.Do.ReadStudy.Run("builtin", null, true, Desk.Stop)).Value;

        var placed = Assert.IsType<StudyUnderFramework.OnAxes>(read).Placed;
        Assert.Equal(2, placed.Placements.Count);
        Assert.Equal(2, read.Use.Rows);
    }

    [Fact]
    public async Task Another_framework_reads_what_the_study_links_to_it_and_nothing_else()
    {
        var nothing = (await desk.Do.ReadStudy.Run("builtin", "list", true, Desk.Stop)).Value;
        Assert.True(nothing.Use.Nothing);

        var rows = Desk.Contents.Rows;
        await desk.Start("mine", Desk.Contents with
        {
            Rows = rows with { Reports = [.. rows.Reports, rows.Reports[0] with { Id = "r9", Account = Account.B, Indicators = ["vital"] }] },
        });

        var read = Assert.IsType<StudyUnderFramework.Checked>((await desk.Do.ReadStudy.Run("mine", "list", true, Desk.Stop)).Value);

        Assert.Equal((0, 1), (read.Use.Links, read.Use.Rows));
        Assert.Equal(PointOutcome.OneSays, read.Cases[0].Criteria[0].Outcome);
    }

    [Fact]
    public async Task An_unknown_framework_is_refused() => Assert.Equal(
        "unknown-framework", Assert.Single((await desk.Do.ReadStudy.Run("builtin", "lost", true, Desk.Stop)).Problems).Id);
}
