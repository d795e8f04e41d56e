using Alliage.Core.Frameworks;
using CsCheck;
using static Alliage.Core.Tests.Frameworks.SmallFramework;

namespace Alliage.Core.Tests.Frameworks;

public sealed class FrameworkJsonTests
{
    [Fact]
    public void The_small_framework_is_sound()
    {
        Assert.Empty(ProblemsOf(Whole));
        Assert.Equal(["own", "shared"], Sound.Axes[1].Poles);
        Assert.Equal(HeardFrom.Record, Sound.Indicators[2].HeardFrom);
        Assert.True(Sound.Coordination.Rows[5].BothDepend);
    }

    [Fact]
    public void An_optional_member_left_out_has_its_default()
    {
        Assert.Empty(Sound.Indicators[0].SuggestedCodes);
        Assert.Empty(Sound.Propositions[3].Expects);
        Assert.Null(Sound.Indicators[6].PointsTo);
        Assert.False(Sound.Coordination.Rows[0].BothDepend);
    }

    [Fact]
    public void A_nullable_member_may_be_null() =>
        Assert.Empty(ProblemsOf(With("\"needsSupport\": true, \"origin\": {", "\"needsSupport\": true, \"origin\": { \"section\": null,")));

    [Fact]
    public void Broken_json_is_refused_with_line_and_column() =>
        Refuses("  \"kind\": \"two-axes\",", "  \"kind\": two-axes,", "json-invalid", "12");

    [Fact]
    public void The_column_counts_characters_not_bytes() =>
        Refuses("\"id\": \"habit\",", "\"id\": \"été\" oui,", "json-invalid", "19");

    [Theory]
    [InlineData("")]
    [InlineData("{} {}")]
    [InlineData("// a comment\n{}")]
    [InlineData("{ \"id\": \"small\", }")]
    [InlineData("{ \"id\": \"\\ud800\" }")]
    public void What_is_no_json_is_one_problem(string json) => Assert.Equal("json-invalid", Assert.Single(ProblemsOf(json)).Id);

    [Fact]
    public void A_member_spelt_wrong_is_refused_with_the_name_that_was_meant()
    {
        var problems = ProblemsOf(With("\"tieAgreement\": 2", "\"tieAgrement\": 2"));

        Assert.Equal(
            [
                $"json-member-misspelt small.json:{Line("tieAgreement")} [twoAxes.coordination.tieAgrement | tieAgreement]",
                $"json-member-missing small.json:{Line("\"coordination\"")} [twoAxes.coordination.tieAgreement]",
            ],
            problems.Select(p => p.ToString()));
    }

    [Fact]
    public void An_unknown_member_is_refused_with_the_names_there_are() =>
        Refuses(
            "\"id\": \"paper\",",
            "\"id\": \"paper\", \"weight\": 3,",
            "json-member-unknown",
            "silenceRules[paper].weight",
            "id, needsSupport, origin");

    [Fact]
    public void A_missing_member_is_refused_at_the_line_of_its_object() =>
        Refuses("\"heardFrom\": \"record\",", "", "json-member-missing", "indicators[wider-range].heardFrom");

    [Fact]
    public void A_member_given_twice_is_refused_with_the_first_line() =>
        Refuses("\"combine\": \"each\",", "\"combine\": \"each\", \"combine\": \"any\",", "json-member-twice", "criteria.combine", $"{Line("combine")}");

    [Fact]
    public void A_key_given_twice_is_refused() =>
        Refuses("\"low\": \"ordinary\",", "\"low\": \"ordinary\", \"low\": \"vital\",", "json-member-twice", "twoAxes.coordination.levels.low", $"{Line("levels")}");

    [Fact]
    public void A_word_that_is_not_in_a_closed_list_is_refused_with_the_list() =>
        Refuses("\"combine\": \"each\"", "\"combine\": \"Each\"", "json-word-unknown", "criteria.combine", "\"Each\"", "each, any, all");

    [Fact]
    public void A_number_in_place_of_a_word_is_refused() =>
        Refuses("\"combine\": \"each\"", "\"combine\": 0", "json-word-unknown", "criteria.combine", "0", "each, any, all");

    [Theory]
    [InlineData("\"version\": \"1.0\"", "\"version\": 1.0", "json-text-expected", "version", "1.0")]
    [InlineData("\"tieAgreement\": 2", "\"tieAgreement\": \"2\"", "json-whole-number-expected", "twoAxes.coordination.tieAgreement", "\"2\"")]
    [InlineData("\"tieAgreement\": 2", "\"tieAgreement\": 2.5", "json-whole-number-expected", "twoAxes.coordination.tieAgreement", "2.5")]
    [InlineData("\"inPaper\": true", "\"inPaper\": \"yes\"", "json-true-or-false-expected", "themes[aims].inPaper", "\"yes\"")]
    [InlineData("\"modes\": [\"by-interest\", \"by-constraint\"]", "\"modes\": \"by-interest\"", "json-list-expected", "twoAxes.coordination.modes", "\"by-interest\"")]
    [InlineData("\"levels\": { \"low\": \"ordinary\", \"medium\": \"ordinary\", \"high\": \"vital\" }", "\"levels\": []", "json-object-expected", "twoAxes.coordination.levels", "[")]
    public void A_value_of_another_type_is_refused_as_it_is_written(string text, string by, string id, string place, string written) =>
        Refuses(text, by, id, place, written);

    [Theory]
    [InlineData("\"version\": \"1.0\"", "\"version\": null", "version")]
    [InlineData("\"tieAgreement\": 2", "\"tieAgreement\": null", "twoAxes.coordination.tieAgreement")]
    [InlineData("\"modes\": [\"by-interest\", \"by-constraint\"]", "\"modes\": [null]", "twoAxes.coordination.modes[0]")]
    [InlineData("\"traits\": [ {", "\"traits\": [ null, {", "twoAxes.configurations[own-product].traits[0]")]
    public void Null_is_refused_where_something_must_be(string text, string by, string place) => Refuses(text, by, "json-null", place);

    [Fact]
    public void A_text_that_is_no_object_at_all_is_refused() =>
        Assert.Equal("json-object-expected small.json:1 [$ | []", Assert.Single(ProblemsOf("[]")).ToString());

    [Fact]
    public void All_the_problems_are_told_at_once()
    {
        var json = With("\"version\": \"1.0\"", "\"version\": 1")
            .Replace("\"combine\": \"each\"", "\"combine\": \"one\"", StringComparison.Ordinal)
            .Replace("\"atMost\": 19, ", "", StringComparison.Ordinal);

        Assert.Equal(["json-text-expected", "json-word-unknown", "json-member-missing"], ProblemsOf(json).Select(p => p.Id));
    }

    [Fact]
    public void Whatever_is_cut_out_of_the_text_nothing_is_thrown() =>
        Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Int[1, 60]).Sample((at, length) =>
        {
            var cut = Whole.Remove(at, Math.Min(length, Whole.Length - at));
            foreach (var problem in ProblemsOf(cut))
            {
                Assert.InRange(problem.Line!.Value, 1, Whole.Count(c => c == '\n') + 1);
            }
        });
}
