using static Alliage.Core.Tests.Guides.SmallGuide;

namespace Alliage.Core.Tests.Guides;

public sealed class GuideCheckTests
{
    [Fact]
    public void A_sound_guide_passes() => Assert.Empty(ProblemsOf(Whole));

    [Fact]
    public void An_id_that_could_not_be_a_key_is_refused() =>
        Refuses("{ \"id\": \"theirs\"", "{ \"id\": \"Their firm\"", "framework-id-syntax", "items[Their firm].id", "Their firm");

    [Fact]
    public void An_item_twice_is_refused() =>
        Refuses("{ \"id\": \"theirs\"", "{ \"id\": \"size\"", "framework-id-twice", "items[size].id", "size");

    [Fact]
    public void An_option_twice_in_one_item_is_refused() =>
        Refuses("{ \"id\": \"low\"", "{ \"id\": \"high\"", "framework-id-twice", "items[stakes].options[high].id", "high");

    [Fact]
    public void An_order_that_does_not_count_from_one_is_refused() =>
        Refuses("\"order\": 3", "\"order\": 7", "guide-order-broken", "items[theirs].order", "7", "3");

    [Fact]
    public void An_open_question_that_is_not_there_is_refused() =>
        Refuses("\"openFirst\": \"hopes\"", "\"openFirst\": \"hope\"", "guide-open-first-unknown", "openFirst", "hope", "hopes, size, theirs, stakes, form");

    [Fact]
    public void An_open_question_that_names_the_partner_is_refused() =>
        Refuses("\"openFirst\": \"hopes\"", "\"openFirst\": \"theirs\"", "guide-open-first-not-open", "openFirst", "theirs");

    [Fact]
    public void A_first_question_with_options_is_refused() =>
        Assert.Contains(ProblemsOf(With("\"openFirst\": \"hopes\"", "\"openFirst\": \"stakes\"")), p => p.Id == "guide-open-first-not-open");

    [Fact]
    public void An_item_that_names_the_partners_growth_before_the_open_question_is_refused() =>
        Refuses(
            "\"facet\": \"numbers\", \"type\": \"number\"",
            "\"facet\": \"numbers\", \"type\": \"number\", \"namesPartnerGrowth\": true",
            "guide-partner-named-early",
            "items[size].namesPartnerGrowth",
            "hopes");

    [Fact]
    public void More_than_five_options_are_refused()
    {
        var problem = Assert.Single(ProblemsOf(With(
            "{ \"id\": \"tied\", \"informs\": [\"form-yes\"] },",
            "{ \"id\": \"tied\" }, { \"id\": \"b\" }, { \"id\": \"c\" }, { \"id\": \"d\" },")));

        Assert.Equal("guide-options-too-many", problem.Id);
        Assert.Equal(["items[form].options", "6", "5"], problem.Args);
    }

    [Fact]
    public void A_choice_of_one_is_refused() =>
        Assert.Equal(
            ["guide-options-missing"],
            ProblemsOf(With("{ \"id\": \"tied\", \"informs\": [\"form-yes\"] }, { \"id\": \"free\", \"informs\": [\"form-no\"] }, ", "")).Select(p => p.Id));

    [Fact]
    public void Options_of_an_open_question_are_refused() =>
        Refuses(
            "\"namesPartnerGrowth\": true, \"visibility\"",
            "\"namesPartnerGrowth\": true, \"options\": [{ \"id\": \"a\" }], \"visibility\"",
            "guide-options-unexpected",
            "items[theirs].options",
            "open");

    [Fact]
    public void Words_before_a_choice_that_is_none_are_refused() =>
        Refuses(
            "\"type\": \"open\", \"short\": true",
            "\"type\": \"open\", \"wordsFirst\": true, \"short\": true",
            "guide-words-first-unexpected",
            "items[hopes].wordsFirst");

    [Theory]
    [InlineData("\"type\": \"number\"", "\"type\": \"number\", \"atMost\": 2", "items[size].atMost", "2")]
    [InlineData("\"type\": \"several\"", "\"type\": \"several\", \"atMost\": 3", "items[form].atMost", "3")]
    [InlineData("\"type\": \"several\"", "\"type\": \"several\", \"atMost\": 0", "items[form].atMost", "0")]
    public void A_most_is_refused_where_nothing_is_ticked_and_where_it_bounds_nothing(string text, string by, string at, string most) =>
        Refuses(text, by, "guide-at-most-unexpected", at, most);

    [Fact]
    public void An_option_of_a_single_choice_that_stands_alone_is_refused() =>
        Refuses("{ \"id\": \"low\"", "{ \"id\": \"low\", \"alone\": true", "guide-option-alone-unexpected", "items[stakes].options[low].alone", "low");

    [Fact]
    public void A_second_option_that_stands_alone_is_refused() =>
        Refuses(
            "{ \"id\": \"tied\", \"informs\": [\"form-yes\"] }, { \"id\": \"free\"",
            "{ \"id\": \"tied\", \"alone\": true, \"informs\": [\"form-yes\"] }, { \"id\": \"free\", \"alone\": true",
            "guide-option-alone-unexpected",
            "items[form].options[free].alone",
            "free");

    [Fact]
    public void A_most_and_one_option_alone_are_taken() =>
        Assert.Empty(ProblemsOf(With("\"type\": \"several\", \"visibility\": \"private\", \"options\": [\n      { \"id\": \"tied\"", "\"type\": \"several\", \"mayNotApply\": true, \"atMost\": 2, \"visibility\": \"private\", \"options\": [\n      { \"id\": \"tied\", \"alone\": true")));

    [Fact]
    public void An_unknown_theme_is_refused() =>
        Refuses("\"order\": 3, \"theme\": \"aims\"", "\"order\": 3, \"theme\": \"aim\"", "guide-theme-unknown", "items[theirs].theme", "aim", "aims");

    [Fact]
    public void An_unknown_facet_is_refused() =>
        Refuses("\"facet\": \"numbers\", \"type\"", "\"facet\": \"nombers\", \"type\"", "guide-facet-unknown", "items[size].facet", "nombers", "numbers, fact");

    [Fact]
    public void An_unknown_indicator_of_an_item_is_refused() =>
        Assert.Equal(
            ("guide-indicator-unknown", "items[theirs].informs[says-meens]", "says-meens"),
            Assert.Single(ProblemsOf(With("[\"says-means\"]", "[\"says-meens\"]"))) is var p ? (p.Id, p.Args[0], p.Args[1]) : default);

    [Fact]
    public void An_unknown_indicator_of_an_option_is_refused() =>
        Assert.Equal(
            ("guide-indicator-unknown", "items[stakes].options[low].informs[minour]"),
            Assert.Single(ProblemsOf(With("[\"minor\"]", "[\"minour\"]"))) is var p ? (p.Id, p.Args[0]) : default);

    [Fact]
    public void An_option_that_carries_two_indicators_of_one_point_is_refused() =>
        Refuses("[\"minor\"]", "[\"minor\", \"vital\"]", "guide-option-carries-two", "items[stakes].options[low].informs", "minor, vital", "list");

    [Fact]
    public void A_guide_without_works_is_refused() =>
        Assert.Equal(
            ["framework-works-empty", "framework-work-unknown"],
            ProblemsOf(With("{ \"id\": \"w\", \"author\": \"An Author\", \"year\": 2000, \"title\": \"A title\", \"where\": \"A journal\" }", "")).Select(p => p.Id));

    [Fact]
    public void The_paper_without_a_section_is_refused() =>
        Refuses("{ \"from\": \"paper\", \"section\": \"2\" }", "{ \"from\": \"paper\" }", "framework-origin-section-missing", "items[size].origin");

    [Fact]
    public void A_work_that_is_not_listed_is_refused() =>
        Assert.Equal("framework-work-unknown", Assert.Single(ProblemsOf(With("\"work\": \"w\"", "\"work\": \"x\""))).Id);

    [Theory]
    [InlineData(", \"origin\": { \"from\": \"paper\", \"section\": \"2\" }", "", "json-member-missing")]
    [InlineData("\"type\": \"number\", \"visibility\": \"joint-fact\"", "\"type\": \"number\"", "json-member-missing")]
    [InlineData("\"type\": \"number\", \"visibility\": \"joint-fact\"", "\"type\": \"number\", \"visibility\": \"everyone\"", "json-word-unknown")]
    [InlineData("\"type\": \"number\"", "\"type\": \"figure\"", "json-word-unknown")]
    [InlineData("\"type\": \"number\"", "\"type\": \"number\", \"colour\": \"red\"", "json-member-unknown")]
    public void What_the_records_do_not_know_is_refused(string text, string by, string id) =>
        Assert.Equal(id, Assert.Single(ProblemsOf(With(text, by))).Id);

    [Fact]
    public void A_private_item_with_a_place_on_the_joint_page_is_refused() =>
        Refuses(
            "\"type\": \"several\", \"visibility\": \"private\"",
            "\"type\": \"several\", \"visibility\": \"private\", \"joint\": { \"part\": \"views\", \"compared\": \"kinds\" }",
            "guide-joint-private",
            "items[form].joint");

    [Fact]
    public void An_item_that_may_be_released_without_a_place_on_the_joint_page_is_refused() =>
        Refuses(
            ", \"joint\": { \"part\": \"views\" }",
            "",
            "guide-joint-missing",
            "items[theirs].visibility",
            "described, brings, tasks, views, subjects");

    [Theory]
    [InlineData("tasks")]
    [InlineData("brings")]
    [InlineData("subjects")]
    public void A_part_of_the_joint_page_that_the_type_cannot_fill_is_refused(string part) =>
        Refuses("\"part\": \"views\"", $"\"part\": \"{part}\"", "guide-joint-part", "items[theirs].joint.part", part, "open");

    [Fact]
    public void A_number_on_the_joint_page_that_is_held_together_in_no_way_is_refused() =>
        Refuses(", \"compared\": \"each-own\"", "", "guide-joint-compared-missing", "items[size].joint", "steps, kinds, each-own");

    [Fact]
    public void Steps_of_a_number_are_refused() =>
        Refuses("\"each-own\"", "\"steps\"", "guide-joint-compared-unfit", "items[size].joint.compared", "steps", "number");

    [Fact]
    public void Own_words_are_not_compared() =>
        Refuses(
            "\"part\": \"views\"",
            "\"part\": \"views\", \"compared\": \"kinds\"",
            "guide-joint-compared-unfit",
            "items[theirs].joint.compared",
            "kinds",
            "open");

    [Fact]
    public void All_that_is_wrong_is_said_at_once() =>
        Assert.Equal(
            ["guide-facet-unknown", "guide-order-broken", "guide-theme-unknown"],
            ProblemsOf(With("\"order\": 1, \"theme\": \"aims\", \"facet\": \"numbers\"", "\"order\": 9, \"theme\": \"aim\", \"facet\": \"nombers\"")).Select(p => p.Id).Order());
}
