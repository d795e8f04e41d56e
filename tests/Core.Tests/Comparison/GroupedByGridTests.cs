using Alliage.Core.Comparison;
using Alliage.Core.Crossing;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Comparison;

/// <summary>Rows grouped by what the framework of a matrix says of each case.</summary>
public sealed class GroupedByGridTests
{
    [Fact]
    public void Cases_are_grouped_by_the_positions_of_both_firms_in_the_framework_s_order()
    {
        var groups = Grouped(
            Kinds.Filters,
            "position",
            Of(Kinds.Filters, "apart").Report(Account.A, "form-no", "own-yes").Report(Account.B, "form-yes", "flow-yes", "need-yes", "own-no"),
            Of(Kinds.Filters, "alone").Report(Account.A, "form-yes", "flow-yes", "need-yes", "own-no"),
            Of(Kinds.Filters, "also").Report(Account.A, "form-yes", "flow-yes", "need-yes", "own-no"));

        Assert.Equal([["alone", "also"], ["apart"]], groups.Select(g => g.Cases.Select(c => c.Case.Alliance.Id)));
        Assert.Equal(
            new GroupValue.Fallen(null, new([Category.Named("guarding")]), new([Category.Named("rooted")])),
            groups[1].Value);
    }

    [Fact]
    public void Cases_are_grouped_by_a_criterion_with_those_contested_and_unknown_last()
    {
        var groups = Grouped(
            Kinds.Checklist,
            "criterion-stakes",
            Of(Kinds.Checklist, "unknown").Report(Account.A, "changed"),
            Of(Kinds.Checklist, "contested").Report(Account.A, "vital").Report(Account.B, "minor"),
            Of(Kinds.Checklist, "met").Report(Account.A, "vital"));

        Assert.Equal(["met", "contested", "unknown"], groups.Select(g => g.Cases.Single().Case.Alliance.Id));
    }

    [Fact]
    public void Cases_that_hold_the_same_labels_are_one_group()
    {
        var groups = Grouped(
            Kinds.Profile,
            "labels",
            Of(Kinds.Profile, "two").Report(Account.A, "says-size", "says-risk"),
            Of(Kinds.Profile, "same").Report(Account.B, "says-risk", "says-size"),
            Of(Kinds.Profile, "none").Report(Account.A, "says-nothing"));

        Assert.Equal([["two", "same"], ["none"]], groups.Select(g => g.Cases.Select(c => c.Case.Alliance.Id)));
    }

    private static CaseBuilder Of(Framework framework, string id) => new CaseBuilder(framework).Named(id);

    private static IReadOnlyList<CaseGroup> Grouped(Framework framework, string grouping, params IReadOnlyList<CaseBuilder> built) => CaseGroups.Of(
        [.. built.Select(b => b.Build()).Select(s => Placing.One(s.Cases[0], s, framework))], new RowOrder.ByGrouping(grouping), framework);
}
