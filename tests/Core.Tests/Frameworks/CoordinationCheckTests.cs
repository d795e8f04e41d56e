using static Alliage.Core.Tests.Frameworks.SmallFramework;

namespace Alliage.Core.Tests.Frameworks;

public sealed class CoordinationCheckTests
{
    private const string Row7 = "\"number\": 7, \"at\": { \"orientation\": \"trade\", \"logic\": \"own\" }, \"tie\": \"strong\", \"interdependence\": \"ordinary\", \"status\": \"open\",";

    [Fact]
    public void A_component_of_tie_that_is_no_scale_is_refused() =>
        Refuses(
            "[\"time\", \"trust\"]",
            "[\"time\", \"warmth\"]",
            "framework-scale-unknown",
            "twoAxes.coordination.tieComponents[warmth]",
            "warmth",
            "time, trust, dependence");

    [Fact]
    public void Dependence_that_is_no_scale_is_refused() =>
        Refuses(
            "\"dependence\": \"dependence\"",
            "\"dependence\": \"need\"",
            "framework-scale-unknown",
            "twoAxes.coordination.dependence",
            "need",
            "time, trust, dependence");

    [Fact]
    public void Components_of_tie_with_different_values_are_refused() =>
        RefusesAt(
            Line("tieComponents"),
            "{ \"id\": \"trust\", \"values\": [\"weak\", \"strong\"]",
            "{ \"id\": \"trust\", \"values\": [\"strong\", \"weak\"]",
            "framework-tie-values-differ",
            "twoAxes.coordination.tieComponents[trust]",
            "strong, weak",
            "time",
            "weak, strong");

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("3")]
    public void Tie_is_what_a_majority_of_its_components_say(string agreement) =>
        Refuses("\"tieAgreement\": 2", $"\"tieAgreement\": {agreement}", "framework-tie-agreement", "twoAxes.coordination.tieAgreement", agreement, "2", "2");

    [Fact]
    public void A_value_of_dependence_without_a_level_is_refused() =>
        Refuses("\"medium\": \"ordinary\", ", "", "framework-level-missing", "twoAxes.coordination.levels", "medium");

    [Fact]
    public void A_level_of_an_unknown_value_is_refused() =>
        Refuses(
            "\"medium\": \"ordinary\", ",
            "\"medium\": \"ordinary\", \"none\": \"ordinary\", ",
            "framework-value-unknown",
            "twoAxes.coordination.levels.none",
            "none",
            "low, medium, high");

    [Fact]
    public void A_row_number_given_twice_is_refused() =>
        Refuses("\"number\": 7,", "\"number\": 6,", "framework-row-number-twice", "twoAxes.coordination.rows[6].number", "6");

    [Fact]
    public void A_crossing_that_stands_twice_leaves_another_one_missing()
    {
        var problems = ProblemsOf(With(Row7, Row7.Replace("\"strong\"", "\"weak\"", StringComparison.Ordinal)));

        Assert.Equal(
            [
                $"framework-crossing-missing small.json:{Line("\"rows\"")} [twoAxes.coordination.rows | trade × own × strong × ordinary]",
                $"framework-crossing-twice small.json:{Line("\"number\": 7,")} [twoAxes.coordination.rows[7] | trade × own × weak × ordinary | 5]",
            ],
            problems.Select(p => p.ToString()));
    }

    [Fact]
    public void A_missing_crossing_is_refused() =>
        RefusesAt(
            Line("\"rows\""),
            "      { " + Row7 + " \"origin\": { \"from\": \"our-interpretation\" } },\n",
            "",
            "framework-crossing-missing",
            "twoAxes.coordination.rows",
            "trade × own × strong × ordinary");

    [Theory]
    [InlineData("\"tie\": \"strong\"", "\"tie\": \"loose\"", "framework-tie-unknown", ".tie", "loose", "weak, strong")]
    [InlineData("\"interdependence\": \"ordinary\"", "\"interdependence\": \"high\"", "framework-level-unknown", ".interdependence", "high", "ordinary, vital")]
    [InlineData("\"orientation\": \"trade\"", "\"orientation\": \"craft\"", "framework-pole-unknown", ".at.orientation", "craft", "product, trade")]
    [InlineData("\"orientation\": \"trade\", ", "", "framework-corner-axis-missing", ".at", "orientation")]
    [InlineData("\"logic\": \"own\"", "\"logic\": \"own\", \"size\": \"big\"", "framework-axis-unknown", ".at.size", "size", "orientation, logic")]
    [InlineData("\"open\"", "\"stated\"", "framework-row-mode-missing", "")]
    [InlineData("\"open\",", "\"open\", \"mode\": \"by-interest\",", "framework-row-mode-unexpected", ".mode", "by-interest")]
    [InlineData("\"open\",", "\"open\", \"bothDepend\": true,", "framework-row-both-depend-unexpected", ".bothDepend")]
    [InlineData("\"open\",", "\"stated\", \"mode\": \"by-intrest\",", "framework-mode-unknown", ".mode", "by-intrest", "by-interest, by-constraint")]
    public void A_row_names_what_exists_and_a_mode_only_where_stated(string text, string by, string id, string place, params string[] args) =>
        Refuses(Row7, Row7.Replace(text, by, StringComparison.Ordinal), id, ["twoAxes.coordination.rows[7]" + place, .. args]);

    [Fact]
    public void An_argument_for_an_unknown_stance_is_refused() =>
        Refuses(
            "\"stances\": [\"refuses\"]",
            "\"stances\": [\"refuse\"]",
            "framework-stance-unknown",
            "contract.arguments[given-word].stances[0]",
            "refuse",
            "refuses, wishes");

    [Fact]
    public void A_size_limit_below_one_person_is_refused() =>
        Refuses("\"atMost\": 19", "\"atMost\": 0", "framework-size-limit", "sizeLimits[very-small].atMost", "0");
}
