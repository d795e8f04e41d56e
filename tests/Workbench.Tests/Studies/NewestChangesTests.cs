using Alliage.Core.Comparison;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Studies;

public sealed class NewestChangesTests
{
    private readonly Desk desk = new();
    private long revision = 1;

    [Fact]
    public async Task A_study_that_is_not_in_the_workspace_has_none()
    {
        var newest = (await desk.Do.OverviewStudy.Run("builtin", 9, Desk.Stop)).Value.Newest;

        Assert.Empty(newest.Steps);
        Assert.False(newest.Older);
        Assert.Null(newest.Came);
    }

    [Fact]
    public async Task Each_change_names_the_cases_that_it_touched_and_what_moved_there_newest_first()
    {
        await desk.Import("mine");
        var contested = Desk.Contents.Rows.Reports[1];
        await Change(new StudyChange.Remove(contested));
        await Change(new StudyChange.Put(new CaseAttribute { Alliance = "bois", Name = "age", Value = "old" }));
        await Change(new StudyChange.Put(contested));

        var newest = await Newest(9);

        Assert.Equal([4, 3, 2], newest.Steps.Select(s => s.Revision));
        Assert.Equal(["pain", "bois", "pain"], newest.Steps.Select(s => Assert.Single(s.Cases).Placement.Case.Alliance.Id));
        Assert.Equal((PlacementStatus.Placed, PlacementStatus.Contested), Status(newest.Steps[0]));
        Assert.Empty(newest.Steps[1].Cases[0].Moved);
        Assert.Equal((PlacementStatus.Contested, PlacementStatus.Placed), Status(newest.Steps[2]));
        Assert.Equal(Desk.Now, newest.Came!.At);
        Assert.False(newest.Older);
    }

    [Fact]
    public async Task Only_so_many_are_told_and_that_there_are_older_ones_is_said()
    {
        await desk.Import("mine");
        foreach (var name in new[] { "a", "b", "c" })
        {
            await Change(new StudyChange.Put(new CaseAttribute { Alliance = "pain", Name = name, Value = "x" }));
        }

        var newest = await Newest(2);

        Assert.Equal([4, 3], newest.Steps.Select(s => s.Revision));
        Assert.True(newest.Older);
        Assert.False((await Newest(3)).Older);
    }

    [Fact]
    public async Task Where_a_change_touches_more_cases_than_there_is_time_for_it_and_all_before_are_listed_without_what_moved()
    {
        await desk.Import("mine");
        await Change(new StudyChange.Put(new CaseAttribute { Alliance = "pain", Name = "age", Value = "old" }));
        await Change(new StudyChange.Put(Desk.Contents.Rows.Settings with { SilenceWordLimit = 12 }));
        await Change(new StudyChange.Put(new CaseAttribute { Alliance = "pain", Name = "age", Value = "older" }));
        var opened = (await desk.Do.OpenStudy.Run("mine", null, Desk.Stop)).Value;
        var journal = (await desk.Store.Journal("mine", 0, Desk.Stop)).Value;

        var newest = new StudyReplay(opened, Placing.All(opened.Study, opened.Framework.Framework), mostPlacings: 2).Newest(journal, 9);

        Assert.Equal([true, false, false], newest.Steps.Select(s => s.Replayed));
        Assert.All(newest.Steps.Where(s => !s.Replayed), s => Assert.Empty(s.Cases));
        Assert.All(newest.Steps, s => Assert.Single(s.Entries));
    }

    [Fact]
    public async Task Settings_are_changed_under_a_name_and_a_built_in_study_is_copied_first()
    {
        var nameless = await desk.Do.EditSettings.Run(new("builtin", 0, s => s with { SilenceWordLimit = 0 }, " "), Desk.Stop);
        var saved = await desk.Do.EditSettings.Run(new("builtin", 0, s => s with { SilenceWordLimit = 12 }, "Claire"), Desk.Stop);

        Assert.Equal(["name-missing", "word-limit-too-low"], nameless.Problems.Select(p => p.Id).Order());
        Assert.Equal(12, saved.Value.Study.Settings.SilenceWordLimit);
        Assert.Equal("Claire", Assert.Single((await desk.Do.OverviewStudy.Run("builtin", 9, Desk.Stop)).Value.Newest.Steps).By);
    }

    private static (PlacementStatus Before, PlacementStatus After) Status(StudyStep step)
    {
        var placed = step.Cases[0].Moved.OfType<ResultChange.Placed>().First(p => p.Moved);
        return (placed.Before.Status, placed.After.Status);
    }

    private async Task Change(StudyChange change)
    {
        var changed = await desk.Store.Append("mine", revision, [change], new("Claire", Desk.Now), Desk.Stop);
        revision = changed.Value.Revision;
    }

    private async Task<NewestChanges> Newest(int most) => (await desk.Do.OverviewStudy.Run("mine", most, Desk.Stop)).Value.Newest;
}
