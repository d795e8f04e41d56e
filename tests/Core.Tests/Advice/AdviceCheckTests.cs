using static Alliage.Core.Tests.Advice.SmallAdvice;

namespace Alliage.Core.Tests.Advice;

public sealed class AdviceCheckTests
{
    [Fact]
    public void Sound_rules_pass() => Assert.Empty(ProblemsOf(Whole));

    [Fact]
    public void An_id_that_could_not_be_a_key_is_refused() =>
        Refuses("\"id\": \"stakes\"", "\"id\": \"The stakes\"", "framework-id-syntax", "rules[The stakes].id", "The stakes");

    [Fact]
    public void A_rule_twice_is_refused() => Refuses("\"id\": \"stakes\"", "\"id\": \"means\"", "framework-id-twice", "rules[means].id", "means");

    [Fact]
    public void A_law_under_the_id_of_a_work_is_refused() =>
        Assert.Contains(ProblemsOf(With("\"id\": \"l\"", "\"id\": \"w\"")), p => p.Id == "framework-id-twice");

    [Fact]
    public void A_framework_that_is_not_there_is_refused() =>
        Refuses("\"framework\": \"small\"", "\"framework\": \"list\"", "advice-framework-unknown", "framework", "list", "small");

    [Fact]
    public void An_unknown_item_is_refused() =>
        Refuses("\"item\": \"stakes\"", "\"item\": \"steaks\"", "advice-item-unknown", "rules[stakes].when.all[0].item", "steaks");

    [Fact]
    public void An_unknown_option_is_refused() =>
        Refuses("[\"high\"]", "[\"hihg\"]", "advice-option-unknown", "rules[stakes].when.all[0].is[hihg]", "hihg", "high, low");

    [Fact]
    public void An_item_without_any_option_asked_for_is_refused() => Refuses("[\"high\"]", "[]", "framework-condition-empty", "rules[stakes].when.all[0]");

    [Fact]
    public void An_unknown_indicator_is_refused() =>
        Refuses("\"form-yes\"", "\"form-yse\"", "guide-indicator-unknown", "rules[stakes].when.all[1].not.indicator", "form-yse");

    [Fact]
    public void An_unknown_axis_is_refused() =>
        Refuses("\"axis\": \"logic\"", "\"axis\": \"logics\"", "framework-axis-unknown", "rules[means].when.any[0].axis", "logics");

    [Fact]
    public void An_unknown_pole_is_refused() =>
        Refuses("[\"egocentric\"]", "[\"trade\"]", "framework-value-unknown", "rules[means].when.any[0].is[trade]", "trade");

    [Fact]
    public void An_unknown_reading_is_refused() =>
        Refuses("\"reading\": \"tie\"", "\"reading\": \"ties\"", "advice-reading-unknown", "rules[means].when.any[1].reading", "ties");

    [Fact]
    public void An_unknown_value_of_a_reading_is_refused() =>
        Refuses("\"reading\": \"dependence\", \"is\": [\"strong\"]", "\"reading\": \"dependence\", \"is\": [\"huge\"]", "framework-value-unknown", "rules[means].when.any[2].is[huge]");

    [Fact]
    public void A_condition_of_two_subjects_is_refused() =>
        Refuses("{ \"item\": \"stakes\",", "{ \"item\": \"stakes\", \"axis\": \"logic\",", "framework-condition-subject-several", "rules[stakes].when.all[0]", "item, axis");

    [Fact]
    public void A_condition_without_a_subject_is_refused() =>
        Refuses("{ \"axis\": \"logic\", \"is\": [\"egocentric\"] }", "{ \"is\": [\"egocentric\"] }", "framework-condition-subject-missing", "rules[means].when.any[0]");

    [Fact]
    public void Values_of_a_condition_that_takes_none_are_refused() =>
        Refuses("{ \"indicator\": \"form-yes\" }", "{ \"indicator\": \"form-yes\", \"is\": [\"high\"] }", "advice-values-unexpected", "rules[stakes].when.all[1].not.is");

    [Fact]
    public void A_rule_for_whoever_said_nothing_is_refused() =>
        Refuses("{ \"item\": \"stakes\", \"is\": [\"high\"] }, ", "", "advice-condition-met-by-nothing", "rules[stakes].when");

    [Fact]
    public void A_rule_that_opens_with_an_agreement_is_refused() =>
        Refuses("\"opens\": \"alone\", \"then\"", "\"opens\": \"agreement\", \"then\"", "advice-opens-otherwise", "rules[stakes].opens", "agreement", "alone");

    [Fact]
    public void A_second_step_alone_is_refused() => Refuses("\"then\": \"aloud\"", "\"then\": \"alone\"", "advice-then-alone", "rules[stakes].then");

    [Fact]
    public void A_joint_rule_that_asks_for_a_private_item_is_refused() =>
        Refuses("{ \"item\": \"scope\", \"is\": [\"wide\"] }", "{ \"item\": \"stakes\", \"is\": [\"high\"] }", "advice-joint-item-private", "rules[means].joint.any[0].item", "stakes");

    [Fact]
    public void A_joint_rule_that_asks_what_is_not_released_is_refused() =>
        Assert.Equal(
            "json-member-unknown",
            Assert.Single(ProblemsOf(With("{ \"item\": \"scope\", \"is\": [\"wide\"] }", "{ \"not\": { \"item\": \"scope\", \"is\": [\"wide\"] } }"))).Id);

    [Fact]
    public void A_joint_rule_that_asks_for_an_indicator_is_refused() =>
        Assert.Equal(
            "json-member-unknown",
            Assert.Single(ProblemsOf(With("{ \"item\": \"scope\", \"is\": [\"wide\"] }", "{ \"indicator\": \"form-yes\" }"))).Id);

    [Fact]
    public void A_joint_rule_that_asks_for_an_unknown_item_is_refused() =>
        Refuses("\"item\": \"scope\", \"is\"", "\"item\": \"scoop\", \"is\"", "advice-item-unknown", "rules[means].joint.any[0].item", "scoop");

    [Fact]
    public void A_joint_rule_that_asks_for_an_unknown_option_is_refused() =>
        Refuses("[\"wide\"]", "[\"wise\"]", "advice-option-unknown", "rules[means].joint.any[0].is[wise]", "wise");

    [Fact]
    public void A_difference_with_options_is_refused() =>
        Refuses("\"by\": \"apart\"", "\"is\": [\"wide\"], \"by\": \"apart\"", "advice-values-unexpected", "rules[means].joint.any[1].all[0].is");

    [Fact]
    public void A_difference_between_words_is_refused() =>
        Refuses("{ \"item\": \"scope\", \"by\": \"apart\" }", "{ \"item\": \"size\", \"by\": \"apart\" }", "advice-joint-item-open", "rules[means].joint.any[1].all[0].item", "size");

    [Fact]
    public void Law_that_is_not_marked_is_refused() =>
        Refuses(", \"country\": \"fr\",\n", ",\n", "advice-law-not-marked", "rules[means]", "fr");

    [Fact]
    public void A_country_without_its_law_is_refused() =>
        Refuses("\"then\": \"aloud\"", "\"then\": \"aloud\", \"country\": \"fr\"", "advice-country-without-law", "rules[stakes].country", "fr");

    [Fact]
    public void Law_without_the_day_on_which_it_was_read_is_refused() =>
        Assert.Equal("json-member-missing", Assert.Single(ProblemsOf(With(", \"read\": \"2026-11-23\"", ""))).Id);

    [Fact]
    public void A_reason_that_comes_from_nowhere_is_refused() =>
        Refuses("{ \"part\": \"reason\", \"origin\": { \"from\": \"paper\", \"section\": \"4\" } },\n", "", "advice-part-missing", "rules[stakes].marks", "reason");

    [Fact]
    public void The_paper_without_a_section_is_refused() =>
        Refuses("\"from\": \"paper\", \"section\": \"4\"", "\"from\": \"paper\"", "framework-origin-section-missing", "rules[stakes].marks[0].origin");

    [Fact]
    public void A_source_that_is_not_listed_is_refused() =>
        Assert.Equal("framework-work-unknown", Assert.Single(ProblemsOf(With("\"work\": \"w\"", "\"work\": \"x\""))).Id);

    [Fact]
    public void Rules_without_works_are_refused() => Assert.Contains(
        ProblemsOf(With("{ \"id\": \"w\", \"author\": \"An Author\", \"year\": 2000, \"title\": \"A title\", \"where\": \"A journal\" }", "")),
        p => p.Id == "framework-works-empty");

    [Theory]
    [InlineData("\"moment\": \"law\"", "\"moment\": \"justice\"", "json-word-unknown")]
    [InlineData("\"about\": \"means\", ", "", "json-member-missing")]
    [InlineData("\"about\": \"means\"", "\"about\": \"means\", \"weight\": 3", "json-member-unknown")]
    public void What_the_records_do_not_know_is_refused(string text, string by, string id) =>
        Assert.Equal(id, Assert.Single(ProblemsOf(With(text, by))).Id);
}
