using Alliage.Workbench.Studies;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Studies;

public sealed class FindingAStudyTests
{
    private readonly Desk desk = new();

    [Fact]
    public async Task A_name_in_the_workspace_comes_before_a_built_in_study_of_that_name()
    {
        await desk.Import("builtin");

        var placed = await desk.Do.PlaceStudy.Run("builtin", null, Desk.Stop);

        Assert.Equal(StudyPlace.Workspace, placed.Value.Opened.Place);
    }

    [Fact]
    public async Task A_built_in_name_comes_before_a_folder_of_that_name()
    {
        desk.Folders.Folders["builtin"] = Desk.Contents;

        var placed = await desk.Do.PlaceStudy.Run("builtin", null, Desk.Stop);

        Assert.Equal(StudyPlace.BuiltIn, placed.Value.Opened.Place);
    }

    [Fact]
    public async Task A_folder_is_a_study_named_by_the_last_part_of_its_path()
    {
        var placed = await desk.Do.PlaceStudy.Run("shelf/box", null, Desk.Stop);

        Assert.Equal(StudyPlace.Folder, placed.Value.Opened.Place);
        Assert.Equal("box", placed.Value.Opened.Study.Name);
    }

    [Fact]
    public async Task An_unknown_name_comes_with_the_nearest_of_the_workspace_and_the_built_in()
    {
        await desk.Import("built");

        var problem = Assert.Single((await desk.Do.PlaceStudy.Run("biult", null, Desk.Stop)).Problems);

        Assert.Equal("study-unknown", problem.Id);
        Assert.Equal(["biult", "built, builtin"], problem.Args);
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_called_a_missing_folder() =>
        Assert.Equal("folder-missing", Assert.Single((await desk.Do.PlaceStudy.Run("shelf/none", null, Desk.Stop)).Problems).Id);

    [Fact]
    public async Task An_unknown_framework_comes_with_the_nearest()
    {
        var problem = Assert.Single((await desk.Do.PlaceStudy.Run("builtin", "smal", Desk.Stop)).Problems);

        Assert.Equal("unknown-framework", problem.Id);
        Assert.Equal(["smal", "small, list, other"], problem.Args);
    }

    [Fact]
    public async Task Another_version_of_the_framework_is_noticed() =>
        Assert.True((await desk.Do.PlaceStudy.Run("builtin", null, Desk.Stop)).Value.Opened.OtherVersion);
}
