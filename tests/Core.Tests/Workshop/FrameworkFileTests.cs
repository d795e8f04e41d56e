using Alliage.Core.Frameworks.Json;
using Alliage.Core.Json;

namespace Alliage.Core.Tests.Workshop;

public sealed class FrameworkFileTests
{
    private static readonly string Whole = FrameworkFile.Write(Draft.Small);

    [Fact]
    public void A_framework_is_read_from_one_file_and_written_as_the_same_bytes()
    {
        var read = FrameworkFile.Read(new("small-1.framework.json", Whole));

        Assert.Empty(read.Problems);
        Assert.Equal(Whole, FrameworkFile.Write(read.Value));
    }

    [Fact]
    public void The_order_of_languages_and_texts_does_not_matter_to_what_is_written()
    {
        var turned = Draft.Small with
        {
            Wordings = [.. Draft.Small.Wordings.Reverse().Select(w => w with { Texts = w.Texts.Reverse().ToDictionary() })],
        };

        Assert.Equal(Whole, FrameworkFile.Write(turned));
    }

    [Fact]
    public void What_is_wrong_is_said_with_the_line_of_the_one_file()
    {
        var theme = Draft.Small.Framework.Indicators[0].Theme;
        var broken = Whole.Replace($"\"theme\": \"{theme}\"", "\"theme\": \"nowhere\"", StringComparison.Ordinal);
        var problem = FrameworkFile.Read(new("small.framework.json", broken)).Problems[0];

        Assert.Equal("framework-theme-unknown", problem.Id);
        Assert.Equal(1 + broken[..broken.IndexOf("\"nowhere\"", StringComparison.Ordinal)].Count(c => c == '\n'), problem.Line);
        Assert.StartsWith("framework.indicators[", problem.Args[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_missing_is_named_with_its_language_and_the_line_of_its_wording()
    {
        var key = "sign.habit.name";
        var broken = Whole.Replace($"        \"{key}\": \"en text of {key}\",\n", "", StringComparison.Ordinal);
        var problem = Assert.Single(FrameworkFile.Read(new("small.framework.json", broken)).Problems);

        Assert.Equal("wording-key-missing", problem.Id);
        Assert.Equal($"wordings[en].texts.{key}", problem.Args[0]);
        Assert.InRange(problem.Line!.Value, 1 + broken[..broken.IndexOf("\"en\"", StringComparison.Ordinal)].Count(c => c == '\n'), broken.Count(c => c == '\n'));
    }

    [Fact]
    public void A_language_that_is_missing_is_refused()
    {
        var french = Draft.Small with { Wordings = [Draft.Small.In("fr")] };
        var problem = Assert.Single(FrameworkFile.Read(new("f", FrameworkFile.Write(french))).Problems);

        Assert.Equal(("framework-language-missing", "en"), (problem.Id, problem.Args[1]));
    }

    [Fact]
    public void A_language_that_stands_twice_is_refused()
    {
        var twice = Draft.Small with { Wordings = [.. Draft.Small.Wordings, Draft.Small.In("fr")] };

        Assert.Contains("framework-language-twice", FrameworkFile.Read(new("f", FrameworkFile.Write(twice))).Problems.Select(p => p.Id));
    }

    [Fact]
    public void An_example_may_be_left_out_in_all_languages_and_not_in_one()
    {
        var key = $"indicator.{Draft.Small.Framework.Indicators[0].Id}.example";

        Assert.Empty(FrameworkFile.Read(new("f", Whole)).Problems);
        var problem = Assert.Single(FrameworkFile.Read(new("f", FrameworkFile.Write(Draft.Small.Saying("fr", key, "On fait tout ensemble.")))).Problems);
        Assert.Equal(("wording-key-missing", $"wordings[en].texts.{key}"), (problem.Id, problem.Args[0]));
    }

    [Fact]
    public void A_framework_of_two_axes_may_have_no_table_of_coordination()
    {
        var framework = Draft.Small.Framework;
        var without = framework with { TwoAxes = framework.TwoAxes! with { Coordination = null }, Propositions = [] };
        var problems = FrameworkFile.Read(new("f", FrameworkFile.Write(Draft.Small with { Framework = without }))).Problems;

        Assert.All(problems, p => Assert.Contains("wording", p.Id, StringComparison.Ordinal));
        Assert.Empty(without.Coordination.Rows);
    }

    [Theory]
    [InlineData("mine.framework.json", "{", true)]
    [InlineData("mine.json", """{ "framework": {}, "wordings": [] }""", true)]
    [InlineData("framework.json", """{ "id": "small" }""", false)]
    [InlineData("framework.json", "no json", false)]
    public void A_file_of_the_one_form_is_known_by_its_name_or_by_what_stands_in_it(string name, string json, bool isOne) =>
        Assert.Equal(isOne, FrameworkFile.Is(new JsonText(name, json)));
}
