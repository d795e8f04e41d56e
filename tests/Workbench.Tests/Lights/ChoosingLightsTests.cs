using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Journals;
using Alliage.Workbench.Lights;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Lights;

/// <summary>A study is read with further frameworks, or no more.</summary>
public sealed class ChoosingLightsTests
{
    private readonly Desk desk = new();

    [Fact]
    public async Task A_framework_is_used_in_the_version_it_has_and_left_again()
    {
        await desk.Import("mine");

        await Sound(desk.Do.ChooseLight.Use(await Now(), "list", Desk.Stop));
        await Sound(desk.Do.ChooseLight.Use(await Now(), "other", Desk.Stop));
        Assert.Equal([("list", "1.1"), ("other", "1.1")], await Lights());

        await Sound(desk.Do.ChooseLight.Leave(await Now(), "list", Desk.Stop));
        Assert.Equal([("other", "1.1")], await Lights());
    }

    [Fact]
    public async Task A_choice_is_undone_as_any_other_change()
    {
        await desk.Import("mine");
        await Sound(desk.Do.ChooseLight.Use(await Now(), "list", Desk.Stop));

        Assert.True((await desk.Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop)).Succeeded);

        Assert.Empty(await Lights());
    }

    [Theory]
    [InlineData("lost", StudyProblems.UnknownFramework)]
    [InlineData("small", StudyProblems.LightIsOwn)]
    [InlineData("list", StudyProblems.LightTwice)]
    public async Task One_that_is_not_there_the_study_s_own_or_used_already_is_refused_and_changes_nothing(string framework, string problem)
    {
        await desk.Import("mine");
        await Sound(desk.Do.ChooseLight.Use(await Now(), "list", Desk.Stop));

        var refused = await desk.Do.ChooseLight.Use(await Now(), framework, Desk.Stop);

        Assert.Equal([problem], refused.Problems.Select(p => p.Id));
        Assert.Equal([("list", "1.1")], await Lights());
    }

    [Fact]
    public async Task One_that_is_not_used_cannot_be_left()
    {
        await desk.Import("mine");

        var refused = await desk.Do.ChooseLight.Leave(await Now(), "list", Desk.Stop);

        Assert.Equal(ChooseLight.NotUsed, Assert.Single(refused.Problems).Id);
    }

    [Fact]
    public async Task Two_people_who_choose_at_once_do_not_overwrite_one_another()
    {
        await desk.Import("mine");
        var seen = await Now();
        await Sound(desk.Do.ChooseLight.Use(seen, "list", Desk.Stop));

        var refused = await desk.Do.ChooseLight.Use(seen with { By = "Noor" }, "other", Desk.Stop);

        Assert.Equal("changed-meanwhile", Assert.Single(refused.Problems).Id);
        Assert.Equal([("list", "1.1")], await Lights());
    }

    [Fact]
    public async Task The_list_has_the_study_s_own_then_those_in_use_then_the_others()
    {
        await desk.Import("mine");
        await Sound(desk.Do.ChooseLight.Use(await Now(), "other", Desk.Stop));

        var listed = (await desk.Do.ListLights.Run("mine", Desk.Stop)).Value;

        Assert.Equal([("small", LightPlace.Own), ("other", LightPlace.Used), ("list", LightPlace.Free)], listed.Lights.Select(l => (l.Id, l.Place)));
        Assert.True(listed.Lights[0].OtherVersion);
        Assert.False(listed.Lights[1].OtherVersion);
        Assert.True(listed.Lights[2].Matter!.Nothing);
    }

    [Fact]
    public async Task A_framework_that_the_study_names_and_that_is_gone_is_listed_as_that_and_hides_no_other()
    {
        var settings = Desk.Contents.Rows.Settings with { Lights = [new() { Framework = "gone", Version = "1" }, new() { Framework = "list", Version = "1.1" }] };
        await desk.Start("mine", Desk.Contents with { Rows = Desk.Contents.Rows with { Settings = settings } });

        var listed = (await desk.Do.ListLights.Run("mine", Desk.Stop)).Value;
        var @case = (await desk.Do.OpenCaseLights.Run("mine", "pain", null, interpreted: true, Desk.Stop)).Value;

        Assert.Null(listed.Lights[1].Grid);
        Assert.Equal(["gone"], @case.Unread);
        Assert.Equal(["small", "list"], @case.Lights.Select(l => l.Grid.Framework.Id));
    }

    private static async Task Sound(Task<Core.Problems.Result<StudySnapshot>> doing)
    {
        var done = await doing;
        Assert.True(done.Succeeded, string.Join("; ", done.Problems));
    }

    private async Task<Edit> Now() => new("mine", (await desk.Do.OpenStudy.Run("mine", null, Desk.Stop)).Value.Revision, "Claire");

    private async Task<IEnumerable<(string, string)>> Lights() =>
        (await desk.Do.OpenStudy.Run("mine", null, Desk.Stop)).Value.Study.Settings.Lights.Select(l => (l.Framework, l.Version));
}
