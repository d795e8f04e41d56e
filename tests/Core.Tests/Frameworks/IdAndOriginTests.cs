using System.Text.Json;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Json;
using static Alliage.Core.Tests.Frameworks.SmallFramework;

namespace Alliage.Core.Tests.Frameworks;

public sealed class IdAndOriginTests
{
    [Theory]
    [InlineData("\"id\": \"small\"", "\"id\": \"Small\"", "id", "Small")]
    [InlineData("\"id\": \"small\"", "\"id\": \"../small\"", "id", "../small")]
    [InlineData("\"id\": \"money\"", "\"id\": \"some money\"", "resources.kinds[some money].id", "some money")]
    [InlineData("\"id\": \"survival\"", "\"id\": \"survie-\"", "criteria.criteria[survie-].id", "survie-")]
    [InlineData("\"id\": \"volume\"", "\"id\": \"\"", "resources.saturation[0].id", "")]
    public void An_id_that_could_not_name_a_folder_or_a_key_is_refused(string text, string by, string place, string id) =>
        Refuses(text, by, "framework-id-syntax", place, id);

    [Theory]
    [InlineData("{ \"id\": \"tie\",", "{ \"id\": \"aims\",", "framework-id-twice", "themes[aims].id", "aims")]
    [InlineData("\"contract\": {\n    \"stances\": [{ \"id\": \"wishes\"", "\"contract\": {\n    \"stances\": [{ \"id\": \"refuses\"", "framework-id-twice", "contract.stances[refuses].id", "refuses")]
    public void An_id_given_twice_in_one_list_is_refused(string text, string by, string id, params string[] args) =>
        Assert.Contains(ProblemsOf(With(text, by)), p => p.Id == id && p.Args.SequenceEqual(args));

    [Theory]
    [InlineData("works", "{ \"id\": \"the-work\", \"author\": \"B\", \"year\": 1999, \"title\": \"T\", \"where\": \"W\" }")]
    [InlineData("signs", "{ \"id\": \"habit\", \"origin\": { \"from\": \"our-interpretation\" } }")]
    [InlineData("facets", "{ \"id\": \"ways\", \"origin\": { \"from\": \"our-interpretation\" } }")]
    [InlineData("scales", "{ \"id\": \"trust\", \"values\": [\"weak\", \"strong\"], \"origin\": { \"from\": \"our-interpretation\" } }")]
    [InlineData("sizeLimits", "{ \"id\": \"very-small\", \"atMost\": 9, \"origin\": { \"from\": \"our-interpretation\" } }")]
    public void A_second_entry_of_the_same_id_is_refused_on_its_own_line(string list, string entry)
    {
        var problem = Assert.Single(ProblemsOf(With($"  \"{list}\": [\n", $"  \"{list}\": [\n    {entry},\n")));

        Assert.Equal("framework-id-twice", problem.Id);
        Assert.True(problem.Line > Line($"\"{list}\"") + 1);
    }

    [Fact]
    public void Two_axes_may_not_share_the_name_of_a_pole() =>
        Assert.Contains(
            ProblemsOf(With("\"poles\": [\"own\", \"shared\"]", "\"poles\": [\"own\", \"trade\"]")),
            p => p.Id == "framework-id-twice" && p.Line == Line("\"id\": \"logic\""));

    [Fact]
    public void A_scale_with_the_same_value_twice_is_refused() =>
        Refuses(
            "[\"low\", \"medium\", \"high\"]",
            "[\"low\", \"medium\", \"high\", \"low\"]",
            "framework-id-twice",
            "scales[dependence].values[low]",
            "low");

    [Fact]
    public void A_title_that_is_not_known_is_null_and_stays_so_when_it_is_written()
    {
        var read = FrameworkJson.Read("small.json", With("\"title\": \"A title\"", "\"title\": null")).Value.Value;

        var again = FrameworkJson.Read("again.json", JsonSerializer.Serialize(read, JsonTypes.Options));

        Assert.Null(read.Works[0].Title);
        Assert.True(again.Succeeded, string.Join('\n', again.Problems));
        Assert.Null(again.Value.Value.Works[0].Title);
    }

    [Fact]
    public void A_title_left_out_is_refused() =>
        Assert.Equal("json-member-missing", Assert.Single(ProblemsOf(With("\"title\": \"A title\", ", ""))).Id);

    [Fact]
    public void A_framework_without_works_is_refused() =>
        Assert.Equal(
            ["framework-works-empty", "framework-work-unknown"],
            ProblemsOf(With("{ \"id\": \"the-work\", \"author\": \"An Author\", \"year\": 2006, \"title\": \"A title\", \"where\": \"A journal\" }", "")).Select(p => p.Id));

    [Fact]
    public void The_paper_without_a_section_is_refused() =>
        Refuses(
            "{ \"from\": \"paper\", \"section\": \"2\" }",
            "{ \"from\": \"paper\" }",
            "framework-origin-section-missing",
            "themes[aims].origin");

    [Fact]
    public void Another_source_without_a_work_is_refused() =>
        Refuses(
            "{ \"from\": \"other-source\", \"work\": \"the-work\" }",
            "{ \"from\": \"other-source\" }",
            "framework-origin-work-missing",
            "themes[tie].origin");

    [Fact]
    public void Another_source_whose_work_is_not_listed_is_refused() =>
        Refuses(
            "\"work\": \"the-work\"",
            "\"work\": \"the-wrok\"",
            "framework-work-unknown",
            "themes[tie].origin.work",
            "the-wrok",
            "the-work");

    [Fact]
    public void An_interpretation_of_ours_names_no_work() =>
        Refuses(
            "{ \"id\": \"habit\", \"origin\": { \"from\": \"our-interpretation\" }",
            "{ \"id\": \"habit\", \"origin\": { \"from\": \"our-interpretation\", \"work\": \"the-work\" }",
            "framework-origin-work-unexpected",
            "signs[habit].origin.work",
            "the-work");

    [Fact]
    public void Every_origin_of_the_text_is_looked_at()
    {
        // Every origin of ours, turned into one of the paper without a section, is found.
        var json = Whole.Replace("\"from\": \"our-interpretation\"", "\"from\": \"paper\"", StringComparison.Ordinal);

        Assert.Equal(
            Whole.Split("our-interpretation").Length - 1,
            ProblemsOf(json).Count(p => p.Id == "framework-origin-section-missing"));
    }
}
