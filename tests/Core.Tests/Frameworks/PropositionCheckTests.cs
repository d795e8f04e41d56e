using static Alliage.Core.Tests.Frameworks.SmallFramework;

namespace Alliage.Core.Tests.Frameworks;

public sealed class PropositionCheckTests
{
    private const string Condition = "{ \"stance\": true, \"is\": [\"wishes\"] }";
    private const string At = "propositions[wish-to-write].expects[0]";

    [Theory]
    [InlineData("{ \"is\": [\"weak\"] }", "framework-condition-subject-missing", At)]
    [InlineData("{ \"tie\": false, \"is\": [\"weak\"] }", "framework-condition-subject-missing", At)]
    [InlineData("{ \"tie\": true, \"axis\": \"logic\", \"is\": [\"weak\"] }", "framework-condition-subject-several", At, "axis, tie")]
    [InlineData("{ \"tie\": true, \"is\": [] }", "framework-condition-empty", At + ".is")]
    [InlineData("{ \"axis\": \"size\", \"is\": [\"big\"] }", "framework-axis-unknown", At + ".axis", "size", "orientation, logic")]
    [InlineData("{ \"axis\": \"logic\", \"is\": [\"trade\"] }", "framework-value-unknown", At + ".is[0]", "trade", "own, shared")]
    [InlineData("{ \"tie\": true, \"is\": [\"loose\"] }", "framework-value-unknown", At + ".is[0]", "loose", "weak, strong")]
    [InlineData("{ \"interdependence\": true, \"is\": [\"high\"] }", "framework-value-unknown", At + ".is[0]", "high", "ordinary, vital")]
    [InlineData("{ \"competitors\": true, \"is\": [\"yes\", \"unknown\"] }", "framework-value-unknown", At + ".is[1]", "unknown", "no, probable, yes")]
    [InlineData("{ \"stance\": true, \"is\": [\"wish\"] }", "framework-value-unknown", At + ".is[0]", "wish", "wishes, refuses")]
    [InlineData("{ \"signs\": true, \"is\": [\"habit\"] }", "framework-value-unknown", At + ".is[0]", "habit", "present, denied")]
    public void A_condition_has_one_subject_and_values_that_it_can_have(string condition, string id, params string[] args) =>
        Refuses(Condition, condition, id, args);

    [Fact]
    public void A_proposition_that_applies_to_everything_is_refused() =>
        Refuses(
            "\"when\": [{ \"competitors\": true, \"is\": [\"yes\"] }]",
            "\"when\": []",
            "framework-proposition-when-empty",
            "propositions[rivals-share].when");

    [Fact]
    public void A_proposition_that_nothing_could_bear_out_or_break_is_refused_unless_it_is_only_supposed() =>
        Refuses("\"supposed\": true, ", "", "framework-proposition-expects-nothing", "propositions[fragile]");

    [Fact]
    public void Conditions_of_the_contrary_are_looked_at_too() =>
        Refuses(
            "\"is\": [\"denied\"]",
            "\"is\": [\"absent\"]",
            "framework-value-unknown",
            "propositions[forced-trust].contrary[0].is[0]",
            "absent",
            "present, denied");
}
