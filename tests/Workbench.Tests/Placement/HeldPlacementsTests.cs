using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Placement;

public sealed class HeldPlacementsTests
{
    private readonly HeldPlacements held = new();
    private readonly Study study = Study.From("mine", Desk.Contents.Rows);

    [Fact]
    public void A_case_that_did_not_change_is_not_placed_again()
    {
        var before = held.All(study, Grid.Small);
        var changed = study.With(study.Cases[0] with { Reports = [study.Cases[0].Reports[0]] });

        var after = held.All(changed, Grid.Small);

        Assert.Same(before[1], after[1]);
        Assert.Same(after[1], held.One(changed.Cases[1], changed, Grid.Small));
    }

    [Fact]
    public void A_case_that_changed_is_placed_as_it_stands()
    {
        Assert.Equal(PlacementStatus.Contested, held.All(study, Grid.Small)[0].Axis("logic").Status);

        var changed = study.With(study.Cases[0] with { Reports = [study.Cases[0].Reports[0]] });

        Assert.Equal(PlacementStatus.Placed, held.All(changed, Grid.Small)[0].Axis("logic").Status);
    }

    [Fact]
    public void What_all_cases_depend_on_renews_them_all()
    {
        var before = held.All(study, Grid.Small);

        var links = held.All(study with { Links = LinkTable.From([]) }, Grid.Small);
        var settings = held.All(study with { Settings = study.Settings with { SilenceRule = SilenceRule.Paper } }, Grid.Small);
        var framework = held.All(study, Grid.Small with { Version = "1.2" });

        Assert.All([links, settings, framework], renewed => Assert.NotSame(before[1], renewed[1]));
    }
}
