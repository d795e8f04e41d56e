using Alliage.Core.Comparison;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Comparison;

public sealed class DivergenceTests
{
    [Fact]
    public void Cases_whose_voices_agree_are_left_out_and_the_firmest_contest_comes_first()
    {
        var thin = CaseBuilder.New().Named("thin").Report(Account.A, "own-growth").Report(Account.B, "help-given").Place();
        var none = CaseBuilder.New().Named("none").Report(Account.A, "own-growth").Report(Account.B, "own-growth").Place();
        var firm = CaseBuilder.New().Named("firm")
            .Report(Account.A, [.. Pointing("egocentric")]).Report(Account.B, [.. Pointing("co-development")]).Place();

        var found = Divergence.Of([thin, none, firm]);

        Assert.Equal(["firm", "thin"], found.Select(d => d.Placement.Case.Alliance.Id));
        Assert.All(found, d => Assert.Equal("logic", Assert.Single(d.Contested).Axis));
    }

    /// <summary>One indicator of each facet that points to a pole of the logic.</summary>
    private static IEnumerable<string> Pointing(string pole) => Grid.Small.Indicators
        .Where(i => i.PointsTo is { Axis: "logic" } target && target.Pole == pole && i.HeardFrom != HeardFrom.Record)
        .DistinctBy(i => i.Facet).Select(i => i.Id);
}
