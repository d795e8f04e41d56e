using static Alliage.Core.Tests.Frameworks.SmallFramework;

namespace Alliage.Core.Tests.Frameworks;

public sealed class IndicatorCheckTests
{
    private const string Sign = "{ \"sign\": \"habit\" }";
    private const string SignAt = "indicators[as-always].pointsTo";

    [Fact]
    public void An_unknown_theme_is_refused() =>
        Refuses(
            "\"theme\": \"aims\", \"facet\": \"range\"",
            "\"theme\": \"goals\", \"facet\": \"range\"",
            "framework-theme-unknown",
            "indicators[wider-range].theme",
            "goals",
            "aims, tie");

    [Fact]
    public void An_unknown_facet_is_refused_with_the_likeliest_first()
    {
        var problems = ProblemsOf(With("\"facet\": \"needs\"", "\"facet\": \"need\""));

        Assert.Equal(
            [
                $"framework-facet-unused small.json:{Line("{ \"id\": \"needs\"")} [facets[needs]]",
                $"framework-facet-unknown small.json:{Line("\"facet\": \"needs\"")} [indicators[cannot-do-without].facet | need | needs, growth, range, meetings, ways]",
            ],
            problems.Select(p => p.ToString()));
    }

    [Theory]
    [InlineData("{ }", "framework-target-empty", SignAt)]
    [InlineData("{ \"sign\": \"habit\", \"scale\": \"time\", \"value\": \"weak\" }", "framework-target-several", SignAt, "scale, sign")]
    [InlineData("{ \"axis\": \"orientation\", \"pole\": \"trade\", \"value\": \"weak\" }", "framework-target-several", SignAt, "axis, scale")]
    [InlineData("{ \"pole\": \"trade\" }", "framework-target-axis-missing", SignAt, "trade")]
    [InlineData("{ \"axis\": \"orientation\" }", "framework-target-pole-missing", SignAt, "orientation")]
    [InlineData("{ \"value\": \"weak\" }", "framework-target-scale-missing", SignAt, "weak")]
    [InlineData("{ \"scale\": \"time\" }", "framework-target-value-missing", SignAt, "time")]
    [InlineData("{ \"axis\": \"size\", \"pole\": \"big\" }", "framework-axis-unknown", SignAt + ".axis", "size", "orientation, logic")]
    [InlineData("{ \"axis\": \"orientation\", \"pole\": \"shared\" }", "framework-pole-unknown", SignAt + ".pole", "shared", "product, trade")]
    [InlineData("{ \"scale\": \"tome\", \"value\": \"weak\" }", "framework-scale-unknown", SignAt + ".scale", "tome", "time, trust, dependence")]
    [InlineData("{ \"scale\": \"time\", \"value\": \"high\" }", "framework-value-unknown", SignAt + ".value", "high", "weak, strong")]
    [InlineData("{ \"sign\": \"debt\" }", "framework-sign-unknown", SignAt + ".sign", "debt", "habit")]
    public void A_target_that_does_not_name_one_known_thing_is_refused(string target, string id, params string[] args) =>
        Refuses(Sign, target, id, args);

    [Fact]
    public void A_silent_pole_without_an_axis_is_refused() =>
        Refuses(
            "\"pointsTo\": { \"sign\": \"habit\" },",
            "\"pointsTo\": { \"sign\": \"habit\" }, \"silentPole\": \"own\",",
            "framework-silent-pole-without-axis",
            "indicators[as-always].silentPole",
            "own");

    [Fact]
    public void A_silent_pole_without_a_target_is_refused() =>
        Refuses(
            "\"id\": \"new-partner\",",
            "\"id\": \"new-partner\", \"silentPole\": \"own\",",
            "framework-silent-pole-without-axis",
            "indicators[new-partner].silentPole",
            "own");

    [Fact]
    public void A_silent_pole_of_another_axis_is_refused() =>
        Refuses(
            "\"silentPole\": \"own\"",
            "\"silentPole\": \"trade\"",
            "framework-pole-unknown",
            "indicators[partner-growth].silentPole",
            "trade",
            "own, shared");

    [Fact]
    public void The_record_is_never_silent() =>
        Refuses(
            "\"heardFrom\": \"record\",",
            "\"heardFrom\": \"record\", \"silentPole\": \"trade\",",
            "framework-silent-pole-of-record",
            "indicators[wider-range].silentPole",
            "trade");

    [Fact]
    public void A_facet_without_an_indicator_is_refused() =>
        RefusesAt(
            Line("\"facets\"") + 1,
            "  \"facets\": [\n",
            "  \"facets\": [\n    { \"id\": \"idle\", \"origin\": { \"from\": \"our-interpretation\" } },\n",
            "framework-facet-unused",
            "facets[idle]");

    [Fact]
    public void A_facet_that_looks_to_two_axes_is_refused() =>
        RefusesAt(
            Line("{ \"id\": \"growth\""),
            "\"facet\": \"growth\", \"heardFrom\": \"both\", \"pointsTo\": { \"axis\": \"logic\", \"pole\": \"own\" }",
            "\"facet\": \"growth\", \"heardFrom\": \"both\", \"pointsTo\": { \"axis\": \"orientation\", \"pole\": \"trade\" }",
            "framework-facet-axes",
            "facets[growth]",
            "logic, orientation");
}
