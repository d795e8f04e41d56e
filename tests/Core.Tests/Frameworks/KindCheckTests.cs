using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Frameworks;

public sealed class KindCheckTests
{
    private const string Origin = "\"origin\": { \"from\": \"our-interpretation\" }";
    private const string Form = "\"pointsTo\": { \"filter\": \"form\" }";

    [Theory]
    [InlineData(Kinds.ChecklistJson)]
    [InlineData(Kinds.ProfileJson)]
    [InlineData(Kinds.FiltersJson)]
    [InlineData(Kinds.FlowJson)]
    public void A_sound_framework_of_any_kind_has_no_problem(string json) => Assert.Equal([], Problems(json));

    [Fact]
    public void A_framework_without_the_section_of_its_kind_is_refused() => Assert.Contains(
        "framework-section-missing [kind | filters | filters]",
        Problems(Kinds.ChecklistJson.Replace("\"kind\": \"checklist\"", "\"kind\": \"filters\"", StringComparison.Ordinal)));

    [Fact]
    public void The_section_of_another_kind_is_refused() => Refuses(
        Kinds.ChecklistJson,
        "  \"checklist\": {",
        $"  \"profile\": {{ \"groups\": [] }},\n  \"checklist\": {{",
        "framework-section-unexpected [profile | checklist]");

    [Fact]
    public void An_unknown_criterion_is_refused() => Refuses(
        Kinds.ChecklistJson,
        "{ \"criterion\": \"stakes\", \"against\": true }",
        "{ \"criterion\": \"stake\", \"against\": true }",
        "framework-criterion-unknown [indicators[minor].pointsTo.criterion | stake | stakes, change]");

    [Fact]
    public void A_label_in_a_checklist_is_refused() => Refuses(
        Kinds.ChecklistJson,
        "{ \"criterion\": \"stakes\", \"against\": true }",
        "{ \"label\": \"stakes\" }",
        "framework-label-unknown [indicators[minor].pointsTo.label | stakes | –]");

    [Fact]
    public void An_unknown_filter_is_refused() => Refuses(
        Kinds.FiltersJson,
        "{ \"filter\": \"form\", \"against\": true }",
        "{ \"filter\": \"shape\", \"against\": true }",
        "framework-filter-unknown [indicators[form-no].pointsTo.filter | shape | form, flow, need, own]");

    [Fact]
    public void Several_targets_at_once_are_refused() => Refuses(
        Kinds.FiltersJson, Form, "\"pointsTo\": { \"filter\": \"form\", \"sign\": \"habit\" }", "framework-target-several [indicators[form-yes].pointsTo | sign, filter]");

    [Fact]
    public void Speaking_against_a_value_of_a_scale_is_refused() => Refuses(
        Kinds.ChecklistJson,
        "\"value\": \"none\" }",
        "\"value\": \"none\", \"against\": true }",
        "framework-target-against-alone [indicators[friends].pointsTo.against]");

    [Fact]
    public void A_criterion_that_no_indicator_speaks_for_is_refused() => Refuses(
        Kinds.ChecklistJson,
        "{ \"criterion\": \"change\" }",
        "{ \"criterion\": \"change\", \"against\": true }",
        "framework-point-unheard [checklist.criteria[change]]");

    [Fact]
    public void A_checklist_without_criteria_is_refused() => Assert.Equal(
        ["framework-checklist-empty [checklist.criteria]"],
        Checked(Kinds.Checklist with
        {
            Checklist = Kinds.Checklist.Checklist! with { Criteria = [] },
            Indicators = [.. Kinds.Checklist.Indicators.Where(i => i.PointsTo!.Criterion is null)],
        }));

    [Fact]
    public void A_profile_without_labels_or_scales_is_refused() => Assert.Equal(
        ["framework-profile-empty [profile.groups]"],
        Checked(Kinds.Profile with { Profile = new() { Groups = [] }, Indicators = [], Facets = [] }));

    [Fact]
    public void A_group_without_labels_is_refused() => Refuses(
        Kinds.ProfileJson,
        "      { \"id\": \"why\"",
        $"      {{ \"id\": \"empty\", \"labels\": [], {Origin} }},\n      {{ \"id\": \"why\"",
        "framework-group-empty [profile.groups[empty].labels]");

    [Fact]
    public void A_label_in_two_groups_is_refused() => Refuses(
        Kinds.ProfileJson,
        $"{{ \"id\": \"risk\", {Origin} }}",
        $"{{ \"id\": \"risk\", {Origin} }}, {{ \"id\": \"size\", {Origin} }}",
        "framework-id-twice [profile.groups[dare].labels[size].id | size]");

    [Fact]
    public void Filters_on_three_dimensions_are_refused() => Assert.Contains(
        "framework-filters-dimensions [filters.dimensions | 3]",
        Problems(Kinds.FiltersJson.Replace(
            "      { \"id\": \"drive\"", $"      {{ \"id\": \"more\", \"filters\": [], {Origin} }},\n      {{ \"id\": \"drive\"", StringComparison.Ordinal)));

    [Fact]
    public void A_dimension_without_filters_is_refused() => Assert.Contains(
        "framework-dimension-empty [filters.dimensions[more].filters]",
        Problems(Kinds.FiltersJson.Replace(
            "      { \"id\": \"drive\"", $"      {{ \"id\": \"more\", \"filters\": [], {Origin} }},\n      {{ \"id\": \"drive\"", StringComparison.Ordinal)));

    [Fact]
    public void A_filter_that_the_record_may_speak_of_is_refused() => Refuses(
        Kinds.FiltersJson,
        "\"heardFrom\": \"voice\", " + Form,
        "\"heardFrom\": \"both\", " + Form,
        "framework-filter-heard-from [indicators[form-yes].heardFrom]");

    [Fact]
    public void Fewer_positions_than_crossings_are_refused() => Assert.Equal(
        ["framework-filters-positions [filters.positions | 3]"], Checked(With(positions => [.. positions.Take(3)])));

    [Fact]
    public void A_position_without_a_level_for_a_dimension_is_refused() => Refuses(
        Kinds.FiltersJson,
        "{ \"dependence\": \"high\", \"drive\": null }",
        "{ \"dependence\": \"high\" }",
        "framework-cell-missing [filters.positions[rooted].published | drive]");

    [Fact]
    public void A_level_for_an_unknown_dimension_is_refused() => Refuses(
        Kinds.FiltersJson,
        "{ \"dependence\": \"high\", \"drive\": null }",
        "{ \"dependence\": \"high\", \"drive\": null, \"size\": \"low\" }",
        "framework-dimension-unknown [filters.positions[rooted].published.size | size | dependence, drive]");

    [Fact]
    public void A_level_that_is_neither_low_nor_high_is_refused() => Refuses(
        Kinds.FiltersJson,
        "{ \"dependence\": \"high\", \"drive\": null }",
        "{ \"dependence\": \"medium\", \"drive\": null }",
        "json-word-unknown");

    [Fact]
    public void Two_positions_in_one_place_are_refused() => Refuses(
        Kinds.FiltersJson,
        "{ \"dependence\": \"low\", \"drive\": \"high\" }",
        "{ \"dependence\": \"low\", \"drive\": \"low\" }",
        "framework-cell-twice [filters.positions[guarding].interpreted.at | passing | low × low]");

    [Fact]
    public void An_interpretation_against_what_a_source_gives_is_refused() => Refuses(
        Kinds.FiltersJson,
        "{ \"dependence\": \"high\", \"drive\": null }",
        "{ \"dependence\": \"low\", \"drive\": null }",
        "framework-cell-differs [filters.positions[rooted].interpreted.at.dependence | low]");

    [Fact]
    public void A_trait_of_an_unknown_aspect_is_refused() => Assert.StartsWith(
        "framework-aspect-unknown [filters.positions[passing].traits[stage].aspect | mood",
        Assert.Single(Problems(Kinds.FiltersJson.Replace("\"aspect\": \"stage\"", "\"aspect\": \"mood\"", StringComparison.Ordinal))),
        StringComparison.Ordinal);

    [Fact]
    public void An_aspect_that_is_both_unsaid_and_said_is_refused() => Refuses(
        Kinds.FiltersJson, "\"unsaid\": [\"trust\"]", "\"unsaid\": [\"stage\"]", "framework-unsaid-said [filters.positions[passing].unsaid[0] | stage]");

    [Fact]
    public void Every_origin_of_every_kind_is_that_of_one_rule() => Assert.All(
        new[] { Kinds.Checklist, Kinds.Profile, Kinds.Filters, Kinds.Flow },
        framework => Assert.Equal(
            FrameworkRulesTests.Within(framework).Where(o => !ReferenceEquals(o, CoordinationTable.None.Origin)).ToHashSet<object>(ReferenceEqualityComparer.Instance),
            FrameworkRules.Of(framework).Select(r => r.Origin).ToHashSet<object>(ReferenceEqualityComparer.Instance)));

    private static Framework With(Func<IReadOnlyList<FilterPosition>, IReadOnlyList<FilterPosition>> positions) =>
        Kinds.Filters with { Filters = Kinds.Filters.Filters! with { Positions = positions(Kinds.Filters.Filters.Positions) } };

    private static void Refuses(string json, string text, string by, string expected)
    {
        Assert.Equal(2, json.Split(text).Length);
        var problem = Assert.Single(Problems(json.Replace(text, by, StringComparison.Ordinal)));
        Assert.StartsWith(expected, problem, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Problems(string json)
    {
        var read = FrameworkJson.Read("small.json", json);
        return [.. (read.Succeeded ? FrameworkChecks.Run(read.Value.Value) : read.Problems).Select(p => $"{p.Id} [{string.Join(" | ", p.Args)}]")];
    }

    private static IReadOnlyList<string> Checked(Framework framework) =>
        [.. FrameworkChecks.Run(framework).Select(p => $"{p.Id} [{string.Join(" | ", p.Args)}]")];
}
