using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Alliances;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Alliances;

public sealed class EditingACaseTests
{
    private static readonly CaseAttribute Tied = new() { Alliance = "pain", Name = "village", Value = "same" };

    private readonly Desk desk = new();

    [Fact]
    public async Task The_first_change_of_a_built_in_study_copies_it_into_the_workspace_under_its_name()
    {
        var kept = await Put("builtin", 0, "Claire", Tied);

        Assert.True(kept.Succeeded);
        Assert.Equal("same", Assert.Single(kept.Value.Study.Case("pain")!.Attributes).Value);
        Assert.Equal(2, kept.Value.Study.Case("pain")!.Reports.Count);
        Assert.Empty(Desk.Contents.Rows.Attributes);
    }

    [Fact]
    public async Task Two_people_who_saw_the_built_in_study_both_change_the_same_copy()
    {
        await Put("builtin", 0, "Claire", Tied);
        var second = await Put("builtin", 0, "Sacha", Tied with { Name = "age" });

        Assert.Equal(["village", "age"], second.Value.Study.Case("pain")!.Attributes.Select(a => a.Name));
    }

    [Fact]
    public async Task The_second_to_change_one_row_is_told_who_was_first_and_changes_nothing()
    {
        await desk.Import("mine");
        await Put("mine", 1, "Claire", Tied);

        var second = await Put("mine", 1, "Sacha", Tied with { Value = "not the same" });

        var problem = Assert.Single(second.Problems);
        Assert.Equal((EditCase.ChangedMeanwhile, "Claire"), (problem.Id, problem.Args[2]));
        Assert.Equal("same", Assert.Single((await Case("mine")).Attributes).Value);
    }

    [Fact]
    public async Task A_folder_is_never_changed() =>
        Assert.Equal("study-read-only", Assert.Single((await Put("shelf/box", 0, "Claire", Tied)).Problems).Id);

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once_with_the_missing_name_and_nothing_is_changed()
    {
        await desk.Import("mine");

        var report = new Report
        {
            Id = "r9",
            Alliance = "pain",
            Account = Account.A,
            Indicators = ["own-growth", "shared-growth", "nope"],
            Section = "",
            Grade = Grade.Stated,
            Text = LocalText.None,
        };
        var problems = (await Put("mine", 1, " ", report)).Problems.Select(p => p.Id).ToHashSet();

        Assert.Equal(["indicators-clash", "name-missing", "section-empty", "unknown-indicator"], problems.Order(StringComparer.Ordinal));
        Assert.Equal(2, (await Case("mine")).Reports.Count);
    }

    [Fact]
    public async Task What_was_wrong_before_and_is_not_touched_keeps_nobody_from_changing_something_else()
    {
        // given a study with a report that no check would let pass
        var unsound = Desk.Contents.Rows.Reports[0] with { Section = "" };
        desk.Folders.Folders["shelf/box"] = Desk.Contents with { Rows = Desk.Contents.Rows.With(unsound) };
        await desk.Import("mine");

        Assert.True((await Put("mine", 1, "Claire", Tied)).Succeeded);
    }

    [Fact]
    public async Task An_alliance_that_is_not_there_is_named_with_the_nearest()
    {
        var edited = await desk.Do.EditCase.Run(new("builtin", "pian", 0, [], "Claire"), Desk.Stop);

        var problem = Assert.Single(edited.Problems);
        Assert.Equal(("unknown-alliance", "pain, bois"), (problem.Id, problem.Args[1]));
    }

    [Fact]
    public async Task A_row_is_removed()
    {
        await desk.Import("mine");
        var report = (await Case("mine")).Reports[0];

        await desk.Do.EditCase.Run(new("mine", "pain", 1, [new StudyChange.Remove(report)], "Claire"), Desk.Stop);

        Assert.Equal(["r2"], (await Case("mine")).Reports.Select(r => r.Id));
    }

    private async Task<CaseFile> Case(string study) => (await desk.Do.OpenCase.Run(study, "pain", Desk.Stop)).Value.Placement.Case;

    private Task<Result<StudySnapshot>> Put(string study, long seen, string by, StudyRow row) =>
        desk.Do.EditCase.Run(new(study, "pain", seen, [new StudyChange.Put(row)], by), Desk.Stop);
}
