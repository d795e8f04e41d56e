using Alliage.Core.Evidence;
using Alliage.Core.IdealTypes;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.IdealTypes;

public sealed class IdealTypeTests
{
    [Fact]
    public void The_nearest_contradicts_fewest_traits_and_then_meets_most_and_ties_stay_ties()
    {
        var type = Here(
            Told("far").Report(Account.A, "time-weak", "joint-benefit", "dependence-strong", "shared-brand"),
            Told("near").Report(Account.A, "shared-brand"),
            Told("also").Report(Account.B, "dependence-strong"),
            Told("nearest").Report(Account.A, "shared-brand", "dependence-strong"));

        Assert.Equal([["nearest"], ["near", "also"], ["far"]], type.Ranks.Select(r => r.Select(Id)));
    }

    [Fact]
    public void A_trait_is_met_missing_contradicted_or_disputed_by_name()
    {
        var held = Here(Told("one").Report(Account.A, "time-strong").Report(Account.B, "time-weak", "own-benefit", "long-term", "help-given")).Ranks[0][0];

        Assert.Equal(["help"], Names(held, t => t.IsMet));
        Assert.Equal(["tie"], Names(held, t => t.IsDisputed));
        Assert.Equal(["benefit"], Names(held, t => t.IsContradicted));
        Assert.Equal(["need", "brand"], Names(held, t => t.IsMissing));
        Assert.Equal(["writing"], Names(held, t => !t.CanBeTold));
        Assert.Equal(new Nearness(2, 1), held.Nearness);
    }

    [Fact]
    public void The_record_meets_a_trait_only_where_neither_voice_speaks_of_it()
    {
        var held = Here(Told("one").Report(Account.Record, "time-strong", "joint-benefit").Report(Account.B, "time-weak")).Ranks[0][0];

        Assert.Equal(PointOutcome.Denied, held.Traits.Single(t => t.Trait.Id == "tie").Outcome);
        Assert.Equal(PointOutcome.RecordSays, held.Traits.Single(t => t.Trait.Id == "benefit").Outcome);
    }

    [Fact]
    public void Every_mark_keeps_the_rows_behind_it_and_those_against_it()
    {
        var built = Told("one").Report(Account.A, "time-strong", "time-weak");
        var tie = Here(built).Ranks[0][0].Traits.Single(t => t.Trait.Id == "tie");

        Assert.Equal(Saying.Met, tie.Accounts[0]!.Saying);
        Assert.Single(tie.Accounts[0]!.Evidence);
        Assert.Single(tie.Accounts[0]!.Against);
    }

    [Fact]
    public void A_case_that_one_reading_would_move_is_on_the_border_and_still_inside()
    {
        var type = Here(Told("thin"));

        Assert.Equal(["thin"], type.Ranks.SelectMany(r => r).Select(Id));
        Assert.Equal([BorderReason.OneReading, BorderReason.OneReading], Assert.Single(type.Border).Axes.Select(a => a.Reason));
    }

    [Fact]
    public void A_firm_case_is_on_no_border()
    {
        var built = Told("firm").Report(Account.A, "joint-benefit", "long-term", "trade-pride", "own-customers")
            .Report(Account.B, "help-given", "joint-benefit", "own-offer", "trade-pride");

        Assert.Empty(Here(built).Border);
    }

    [Fact]
    public void A_contested_case_is_on_the_border_of_both_configurations_between_which_its_voices_part()
    {
        var placed = Place(Told("torn").Report(Account.B, "help-refused", "own-offer"));

        var types = All(placed);
        Assert.Equal(
            [("egocentric-trade", BorderReason.Contested), (Drawn.Here, BorderReason.Contested)],
            types.SelectMany(t => t.Border.Select(b => (t.Configuration.Id, b.Axes.Single().Reason))));
        Assert.All(types, t => Assert.Empty(t.Ranks));
    }

    [Fact]
    public void A_case_with_both_axes_open_is_on_no_border_and_that_is_said()
    {
        var placed = Place(new CaseBuilder(Drawn.Framework).Named("open").Report(Account.A, "shared-brand"));

        Assert.All(All(placed), t => Assert.Empty(t.Border));
        Assert.Equal([placed], IdealType.Nowhere([placed]));
    }

    [Fact]
    public void A_case_that_says_nothing_of_any_trait_is_neither_near_nor_far()
    {
        var type = Here(
            new CaseBuilder(Drawn.Framework).Named("mute").Report(Account.A, "long-term", "own-offer"),
            Told("told").Report(Account.A, "time-weak"));

        Assert.Equal(["told"], type.Ranks.SelectMany(r => r).Select(Id));
        Assert.Equal(["mute"], type.Untold.Select(Id));
    }

    [Fact]
    public void A_case_of_another_configuration_that_comes_as_near_is_named_apart()
    {
        var type = Here(
            Told("inside"),
            new CaseBuilder(Drawn.Framework).Named("other").Report(Account.A, "own-growth", "own-offer", "help-given", "own-advantage", "dependence-strong", "shared-brand"));

        Assert.Equal(["other"], type.Elsewhere.Select(Id));
        Assert.DoesNotContain("other", type.Ranks.SelectMany(r => r).Select(Id));
    }

    [Fact]
    public void A_trait_without_indicators_or_of_which_nothing_is_linked_says_what_would_be_needed()
    {
        var traits = Drawn.Framework.Configurations.Single(c => c.Id == Drawn.Here).Traits;
        var study = new CaseBuilder(Drawn.Framework).Build() with { Links = LinkTable.From([]) };

        Assert.Equal(TraitGap.NoIndicator, TraitGaps.Of(traits.Single(t => t.Id == "writing"), study));
        Assert.Equal(TraitGap.NothingLinked, TraitGaps.Of(traits.Single(t => t.Id == "tie"), study));
        Assert.Null(TraitGaps.Of(traits.Single(t => t.Id == "tie"), new CaseBuilder(Drawn.Framework).Build()));
        Assert.Equal(6, IdealType.All([], study, Drawn.Framework).Single(t => t.Configuration.Id == Drawn.Here).Gaps.Count);
        Assert.Null(TraitGaps.Of(traits.Single(t => t.Id == "tie"), new CaseBuilder(Drawn.Framework).Report(Account.A, "time-weak").Build() with { Links = LinkTable.From([]) }));
    }

    /// <summary>A case that stands in the configuration by one reading on each axis; the first meets a trait.</summary>
    private static CaseBuilder Told(string id) => new CaseBuilder(Drawn.Framework).Named(id).Report(Account.A, "help-given", "own-offer");

    private static CasePlacement Place(CaseBuilder built)
    {
        var study = built.Build();
        return Placing.One(study.Cases[0], study, Drawn.Framework);
    }

    private static IdealType Here(params IReadOnlyList<CaseBuilder> built) =>
        All([.. built.Select(Place)]).Single(t => t.Configuration.Id == Drawn.Here);

    private static IReadOnlyList<IdealType> All(params IReadOnlyList<CasePlacement> placed) =>
        IdealType.All(placed, new CaseBuilder(Drawn.Framework).Build(), Drawn.Framework);

    private static string Id(IdealCase held) => held.Placed.Case.Alliance.Id;

    private static IEnumerable<string> Names(IdealCase held, Func<ReadTrait, bool> which) => held.Traits.Where(which).Select(t => t.Trait.Id);
}
