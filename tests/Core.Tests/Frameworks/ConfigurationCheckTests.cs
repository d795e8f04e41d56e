using static Alliage.Core.Tests.Frameworks.SmallFramework;

namespace Alliage.Core.Tests.Frameworks;

public sealed class ConfigurationCheckTests
{
    private const string LastConfiguration =
        ",\n      { \"id\": \"shared-trade\", \"at\": { \"orientation\": \"trade\", \"logic\": \"shared\" }, \"traits\": [], \"origin\": { \"from\": \"our-interpretation\" } }";

    [Theory]
    [InlineData("[\"own\", \"shared\", \"both\"]", "own, shared, both")]
    [InlineData("[\"own\"]", "own")]
    [InlineData("[\"own\", \"own\"]", "own, own")]
    public void An_axis_without_exactly_two_poles_is_refused(string poles, string quoted) =>
        Assert.Contains(
            $"framework-axis-poles small.json:{Line("\"id\": \"logic\"")} [twoAxes.axes[logic].poles | {quoted}]",
            ProblemsOf(With("[\"own\", \"shared\"]", poles)).Select(p => p.ToString()));

    [Fact]
    public void Two_axes_means_two()
    {
        var problems = ProblemsOf(With("  \"axes\": [\n", "  \"axes\": [\n    { \"id\": \"size\", \"poles\": [\"small\", \"big\"], \"origin\": { \"from\": \"our-interpretation\" } },\n"));

        Assert.Contains($"framework-kind-axes small.json:{Line("\"axes\"")} [twoAxes.axes | 3]", problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Two_axes_cross_into_four_configurations() =>
        RefusesAt(Line("\"configurations\""), LastConfiguration, "", "framework-kind-configurations", "twoAxes.configurations", "3");

    [Fact]
    public void Two_configurations_in_one_corner_are_refused() =>
        Refuses(
            "\"at\": { \"orientation\": \"trade\", \"logic\": \"shared\" }, \"traits\"",
            "\"at\": { \"logic\": \"own\", \"orientation\": \"product\" }, \"traits\"",
            "framework-corner-twice",
            "twoAxes.configurations[shared-trade].at",
            "own-product",
            "product × own");

    [Theory]
    [InlineData("{ \"orientation\": \"trade\" }", "framework-corner-axis-missing", "twoAxes.configurations[shared-trade].at", "logic")]
    [InlineData("{ \"orientation\": \"trade\", \"logic\": \"both\" }", "framework-pole-unknown", "twoAxes.configurations[shared-trade].at.logic", "both", "own, shared")]
    [InlineData("{ \"orientation\": \"trade\", \"logic\": \"shared\", \"size\": \"big\" }", "framework-axis-unknown", "twoAxes.configurations[shared-trade].at.size", "size", "orientation, logic")]
    public void A_configuration_names_one_known_pole_on_every_axis(string at, string id, params string[] args) =>
        Refuses("\"at\": { \"orientation\": \"trade\", \"logic\": \"shared\" }, \"traits\"", $"\"at\": {at}, \"traits\"", id, args);

    [Fact]
    public void A_trait_of_an_unknown_aspect_is_refused() =>
        Refuses(
            "\"aspect\": \"aim\"",
            "\"aspect\": \"aims\"",
            "framework-aspect-unknown",
            "twoAxes.configurations[own-product].traits[grows-alone].aspect",
            "aims",
            "aim, origin, trade, resources, mutual-help, tie, interdependence, coordination, contract");

    [Theory]
    [InlineData("\"metBy\": [\"own-growth\"]", "\"metBy\": [\"grown\"]", "metBy[0]", "grown", "partner-growth, own-growth, wider-range, often-met, cannot-do-without, as-always, new-partner")]
    [InlineData("\"contradictedBy\": [\"partner-growth\"]", "\"contradictedBy\": [\"patner-growth\"]", "contradictedBy[0]", "patner-growth", "partner-growth, own-growth, wider-range, often-met, cannot-do-without, as-always, new-partner")]
    public void A_trait_that_leans_on_an_unknown_indicator_is_refused(string text, string by, string place, string word, string offer) =>
        Refuses(text, by, "framework-indicator-unknown", "twoAxes.configurations[own-product].traits[grows-alone]." + place, word, offer);

    [Fact]
    public void A_trait_given_twice_is_refused() =>
        Refuses(
            "\"traits\": [ {",
            "\"traits\": [ { \"id\": \"grows-alone\", \"aspect\": \"tie\", \"origin\": { \"from\": \"our-interpretation\" } }, {",
            "framework-id-twice",
            "twoAxes.configurations[own-product].traits[grows-alone].id",
            "grows-alone");

    [Fact]
    public void A_missing_silence_rule_is_refused() =>
        Assert.Contains(
            $"framework-silence-rule-missing small.json:{Line("\"silenceRules\"")} [silenceRules | paper]",
            ProblemsOf(With("\"id\": \"paper\", \"needsSupport\"", "\"id\": \"supported\", \"needsSupport\"")).Select(p => p.ToString()));

    [Fact]
    public void A_silence_rule_given_twice_is_refused() =>
        Assert.Contains(
            $"framework-silence-rule-twice small.json:{Line("\"id\": \"paper\", \"needs")} [silenceRules[supported] | supported]",
            ProblemsOf(With("\"id\": \"paper\", \"needsSupport\"", "\"id\": \"supported\", \"needsSupport\"")).Select(p => p.ToString()));
}
