using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Placement;

public sealed class DecidingTests
{
    private static readonly PlacementDecision Sound = new("pain", "logic", "own", " Said twice ", " Claire ");

    private readonly Desk desk = new();

    [Fact]
    public async Task A_decision_stands_beside_the_computed_result_and_never_replaces_it()
    {
        await desk.Import("mine");

        await desk.Do.DecidePlacement.Run("mine", Sound, Desk.Stop);

        var axis = (await desk.Do.OpenCase.Run("mine", "pain", Desk.Stop)).Value.Placement.Axis("logic");
        Assert.Equal(PlacementStatus.Contested, axis.Status);
        Assert.Equal(("own", "Said twice", "Claire", Desk.Now), (axis.Decision!.Value, axis.Decision.Reason, axis.Decision.By, axis.Decision.At));
    }

    [Fact]
    public async Task A_later_decision_takes_the_place_of_the_first_which_the_journal_keeps()
    {
        await desk.Import("mine");

        await desk.Do.DecidePlacement.Run("mine", Sound, Desk.Stop);
        await desk.Do.DecidePlacement.Run("mine", Sound with { Pole = DecidePlacement.Undetermined }, Desk.Stop);

        var last = (await desk.Store.Journal("mine", 0, Desk.Stop)).Value[^1];
        Assert.Equal("own", ((Decision)last.Before!).Value);
        Assert.Equal("undetermined", ((Decision)last.After!).Value);
    }

    [Theory]
    [InlineData("builtin")]
    [InlineData("shelf/box")]
    public async Task What_comes_with_the_program_or_as_a_folder_is_read_only(string study) => Assert.Equal(
        "study-read-only", Assert.Single((await desk.Do.DecidePlacement.Run(study, Sound, Desk.Stop)).Problems).Id);

    [Fact]
    public async Task All_that_is_wrong_with_a_decision_is_said_at_once()
    {
        await desk.Import("mine");

        var problems = (await desk.Do.DecidePlacement.Run("mine", new("pian", "logik", "x", " ", ""), Desk.Stop)).Problems;

        Assert.Equal(["unknown-alliance", "unknown-axis", "decision-reason-missing", "decision-name-missing"], problems.Select(p => p.Id));
        Assert.Equal("pain, bois", problems[0].Args[1]);
    }

    [Fact]
    public async Task A_pole_of_the_other_axis_is_refused_with_those_of_this_one()
    {
        await desk.Import("mine");

        var problem = Assert.Single((await desk.Do.DecidePlacement.Run("mine", Sound with { Pole = "trade" }, Desk.Stop)).Problems);

        Assert.Equal("unknown-pole", problem.Id);
        Assert.Equal(["trade", "logic", "shared, own, undetermined"], problem.Args);
    }
}
