using Alliage.Core.Comparison;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Alliances;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Alliances;

public sealed class ReplayingACaseTests
{
    private readonly Desk desk = new();
    private long revision = 1;

    [Fact]
    public async Task A_study_that_is_not_in_the_workspace_has_no_history()
    {
        var history = (await desk.Do.ReplayCase.Run("builtin", "pain", 50, Desk.Stop)).Value;

        Assert.Empty(history.Steps);
        Assert.Null(history.Came);
    }

    [Fact]
    public async Task Each_change_says_what_it_moved_newest_first()
    {
        await desk.Import("mine");
        var contested = (await Case()).Reports[1];
        await Change(new StudyChange.Remove(contested));
        await Change(new StudyChange.Put(new CaseAttribute { Alliance = "pain", Name = "age", Value = "old" }));
        await Change(new StudyChange.Put(contested));

        var history = await History();

        Assert.Equal([4, 3, 2], history.Steps.Select(s => s.Revision));
        Assert.Equal((PlacementStatus.Placed, PlacementStatus.Contested), StatusOf(history.Steps[0]));
        Assert.Empty(history.Steps[1].Moved);
        Assert.Equal((PlacementStatus.Contested, PlacementStatus.Placed), StatusOf(history.Steps[2]));
        Assert.Equal(Desk.Now, history.Came!.At);
    }

    [Fact]
    public async Task What_is_done_to_another_case_is_not_told_here()
    {
        await desk.Import("mine");
        await Change(new StudyChange.Put(new CaseAttribute { Alliance = "bois", Name = "age", Value = "old" }), "bois");

        Assert.Empty((await History()).Steps);
    }

    [Fact]
    public async Task A_setting_of_the_whole_study_is_told_only_where_it_moved_the_case()
    {
        await desk.Import("mine");
        await Change(new StudyChange.Put(Desk.Contents.Rows.Settings with { SilenceWordLimit = 12 }));

        Assert.Empty((await History()).Steps);
    }

    [Fact]
    public async Task Only_so_many_revisions_are_replayed_and_the_rest_is_counted()
    {
        await desk.Import("mine");
        foreach (var name in new[] { "a", "b", "c" })
        {
            await Change(new StudyChange.Put(new CaseAttribute { Alliance = "pain", Name = name, Value = "x" }));
        }

        var history = (await desk.Do.ReplayCase.Run("mine", "pain", 2, Desk.Stop)).Value;

        Assert.Equal((2, 1), (history.Steps.Count, history.Earlier));
    }

    private static (PlacementStatus Before, PlacementStatus After) StatusOf(HistoryStep step)
    {
        var placed = step.Moved.OfType<ResultChange.Placed>().Single(p => p.After.Axis == "logic");
        return (placed.Before.Status, placed.After.Status);
    }

    private async Task<CaseFile> Case() => (await desk.Do.OpenCase.Run("mine", "pain", Desk.Stop)).Value.Placement.Case;

    private async Task<CaseHistory> History() => (await desk.Do.ReplayCase.Run("mine", "pain", 50, Desk.Stop)).Value;

    private async Task Change(StudyChange change, string alliance = "pain")
    {
        var changed = await desk.Do.EditCase.Run(new("mine", alliance, revision, [change], "Claire"), Desk.Stop);
        revision = changed.Value.Revision;
    }
}
