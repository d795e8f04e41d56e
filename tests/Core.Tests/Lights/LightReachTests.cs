using Alliage.Core.Lights;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Lights;

/// <summary>What a study has for a framework and how far that reaches, each count with what it is out of.</summary>
public sealed class LightReachTests
{
    private readonly CaseBuilder built = new(Kinds.Checklist);

    [Fact]
    public void Points_are_counted_for_each_voice_that_is_heard()
    {
        built.Report(Account.A, "vital", "friends").Report(Account.B, "changed").Report(Account.Record, "vital");

        var reach = LightReach.Of(built.Build(), Kinds.Checklist);

        Assert.Equal((3, new Tally(1, 1), new Tally(2, 2), new Tally(3, 6), new Tally(0, 6)), (reach.Points, reach.Alliances, reach.Voices, reach.Told, reach.Silent));
    }

    [Fact]
    public void What_the_record_alone_tells_reaches_an_alliance_and_no_voice()
    {
        var reach = LightReach.Of(built.Report(Account.Record, "vital").Build(), Kinds.Checklist);

        Assert.Equal((new Tally(1, 1), new Tally(0, 0), new Tally(0, 0)), (reach.Alliances, reach.Voices, reach.Told));
    }

    [Fact]
    public void Silences_are_counted_apart_from_what_is_told()
    {
        var reach = LightReach.Of(built.Interview(Account.A, told => told.Asks("aims").Owner(60)).Build(), Kinds.Checklist);

        Assert.Equal((new Tally(0, 3), new Tally(3, 3), new Tally(0, 1)), (reach.Told, reach.Silent, reach.Alliances));
    }

    [Fact]
    public void Parent_codes_are_no_codes_that_could_be_linked()
    {
        var matter = LightMatter.Of(built.Parent("all", "vital", "minor").Report(Account.A, "vital").Build(), Kinds.Checklist);

        Assert.Equal((new Tally(5, 5), new Tally(5, 5), new Tally(1, 1)), (matter.Codes, matter.Indicators, matter.Rows));
    }

    [Fact]
    public void A_study_with_nothing_for_a_framework_has_nothing_for_it()
    {
        var matter = LightMatter.Of(built.Report(Account.A, "vital").Build(), Kinds.Profile);

        Assert.True(matter.Nothing);
        Assert.Equal((new Tally(0, 5), new Tally(0, 3), new Tally(0, 1)), (matter.Codes, matter.Indicators, matter.Rows));
    }

    [Fact]
    public void A_contradicted_label_is_named_by_a_voice_and_holds_in_no_alliance()
    {
        var study = built.Report(Account.A, "vital").Report(Account.B, "minor").Build();

        var stakes = PointCount.Of(CaseUnderLight.All(study, Kinds.Checklist, interpreted: true))[0];

        Assert.Equal((new Tally(1, 2), 1, new Tally(0, 1), 1), (stakes.Voices, stakes.Denying, stakes.Alliances, stakes.Apart));
    }
}
