using Alliage.Core.Studies;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Studies;

public sealed class ImportingTests
{
    private readonly Desk desk = new();

    [Fact]
    public async Task A_folder_takes_its_own_name_unless_another_is_given()
    {
        await desk.Do.ImportStudy.Run("shelf/box", null, null, Desk.Stop);
        await desk.Do.ImportStudy.Run("shelf/box", "crate", null, Desk.Stop);

        var listed = await desk.Do.ListStudies.Run(Desk.Stop);
        Assert.Equal(["box", "crate", "builtin"], listed.Value.Select(s => s.Name));
    }

    [Fact]
    public async Task A_built_in_study_is_imported_by_its_name()
    {
        Study study = (await desk.Do.ImportStudy.Run("builtin", "mine", null, Desk.Stop)).Value;

        Assert.Equal("mine", study.Name);
        Assert.Equal(StudyPlace.Workspace, (await desk.Do.PlaceStudy.Run("mine", null, Desk.Stop)).Value.Opened.Place);
    }

    [Fact]
    public async Task A_taken_name_is_refused()
    {
        await desk.Import("mine");

        Assert.Equal("study-exists", Assert.Single((await desk.Do.ImportStudy.Run("shelf/box", "mine", null, Desk.Stop)).Problems).Id);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("étude")]
    [InlineData(" ")]
    [InlineData("..")]
    public async Task A_name_that_could_not_be_a_folder_is_refused(string name) => Assert.Equal(
        "study-name-invalid", Assert.Single((await desk.Do.ImportStudy.Run("shelf/box", name, null, Desk.Stop)).Problems).Id);

    [Fact]
    public async Task Export_writes_a_study_of_the_workspace_and_a_built_in_one_alike()
    {
        await desk.Import("mine");

        await desk.Do.ExportStudy.Run("mine", "out/1", Desk.Stop);
        await desk.Do.ExportStudy.Run("builtin", "out/2", Desk.Stop);

        Assert.Same(desk.Folders.Folders["out/1"], desk.Folders.Folders["out/2"]);
    }

    [Fact]
    public async Task A_built_in_study_cannot_be_deleted() =>
        Assert.Equal(StudyProblem.ReadOnly, Assert.Single((await desk.Do.DeleteStudy.Run("builtin", Desk.Stop)).Problems).Id);

    [Fact]
    public async Task A_deleted_study_is_gone()
    {
        await desk.Import("mine");

        await desk.Do.DeleteStudy.Run("mine", Desk.Stop);

        Assert.False((await desk.Do.PlaceStudy.Run("mine", null, Desk.Stop)).Succeeded);
    }
}
