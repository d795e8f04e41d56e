using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Tests.Frameworks;

public sealed class WordingCheckTests
{
    [Fact]
    public void A_framework_with_its_words_in_both_languages_is_read()
    {
        var worded = Read(_ => { }).Value;

        Assert.Equal("small", worded.Framework.Id);
        Assert.Equal("en text of name", worded.In("en")["name"]);
        Assert.Equal("fr text of name", worded.In("fr")["name"]);
    }

    [Fact]
    public void A_missing_key_is_refused() =>
        Refuses(texts => texts.Remove("sign.habit.name"), "wording-key-missing", null, "texts.sign.habit.name");

    [Fact]
    public void A_key_that_belongs_to_nothing_is_refused() =>
        Refuses(texts => texts["colour"] = "rouge", "wording-key-unknown", "colour", "texts.colour");

    [Theory]
    [InlineData("theme.tie.cues.openly")]
    [InlineData("theme.tie.cues.by-name")]
    public void A_theme_that_says_it_has_cues_needs_them_in_every_language(string key) =>
        Refuses(texts => texts.Remove(key), "wording-key-missing", null, "texts." + key);

    [Fact]
    public void Cues_of_a_theme_that_says_nothing_of_them_are_refused() =>
        Refuses(texts => texts["theme.aims.cues.openly"] = "but", "wording-key-unknown", "theme.aims.cues.openly", "texts.theme.aims.cues.openly");

    [Fact]
    public void A_misspelt_key_is_refused_with_the_one_that_was_meant()
    {
        var problems = Read(texts =>
        {
            texts.Remove("sign.habit.name");
            texts["sign.habits.name"] = "habitude";
        }).Problems;

        Assert.Equal(["wording-key-missing", "wording-key-misspelt"], problems.Select(p => p.Id));
        Assert.Equal(["texts.sign.habits.name", "sign.habit.name"], problems[1].Args);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0\n")]
    public void An_empty_text_is_refused(string text) =>
        Refuses(texts => texts["name"] = text, "wording-empty", "name", "texts.name");

    [Theory]
    [InlineData("voir {0} ici", "{0}")]
    [InlineData("voir {partner}", "{partner}")]
    public void A_slot_to_fill_in_is_refused(string text, string slot) =>
        Refuses(texts => texts["name"] = text, "wording-placeholder", "name", "texts.name", slot);

    [Fact]
    public void A_text_left_in_the_other_language_is_refused() =>
        Refuses(texts => texts["name"] = "fr text of name", "wording-same", "name", "texts.name", "fr");

    [Fact]
    public void A_short_text_may_be_the_same_in_both_languages() =>
        Assert.True(Read(texts => texts["name"] = "Habit, transition, volume", both: true).Succeeded);

    [Fact]
    public void Both_languages_are_needed()
    {
        var read = FrameworkReading.Read(new("small.json", SmallFramework.Whole), [Wording("fr", Texts("fr"))]);

        Assert.Equal("wording-file-missing wording.en.json: [en]", Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void The_language_is_that_of_the_files_name()
    {
        var english = Wording("en", Texts("en"));
        var read = FrameworkReading.Read(new("small.json", SmallFramework.Whole), [Wording("fr", Texts("fr")), english with { Json = english.Json.Replace("\"en\"", "\"de\"", StringComparison.Ordinal) }]);

        Assert.Equal("wording-language-differs wording.en.json:2 [de]", Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void Problems_of_all_the_files_are_told_at_once()
    {
        var framework = SmallFramework.With("\"atMost\": 19", "\"atMost\": 0");
        var read = FrameworkReading.Read(new("small.json", framework), [new("wording.fr.json", "{"), Wording("en", [])]);

        Assert.Equal(["json-invalid", "framework-size-limit", "wording-key-missing"], read.Problems.Select(p => p.Id).Distinct());
    }

    private static void Refuses(Action<Dictionary<string, string>> breaks, string id, string? lineOf, params string[] args)
    {
        var texts = Texts("en");
        breaks(texts);
        var problem = Assert.Single(Read(breaks).Problems);
        var line = lineOf is null ? 3 : LineOf(Wording("en", texts).Json, $"\"{lineOf}\"");
        Assert.Equal(new Problem(id, "wording.en.json", line, args).ToString(), problem.ToString());
    }

    private static Result<WordedFramework> Read(Action<Dictionary<string, string>> breaks, bool both = false)
    {
        var (french, english) = (Texts("fr"), Texts("en"));
        breaks(english);
        if (both)
        {
            breaks(french);
        }

        return FrameworkReading.Read(new("small.json", SmallFramework.Whole), [Wording("fr", french), Wording("en", english)]);
    }

    private static Dictionary<string, string> Texts(string language) =>
        WordingKeys.Of(SmallFramework.Sound).ToDictionary(k => k, k => $"{language} text of {k}");

    private static JsonText Wording(string language, Dictionary<string, string> texts) =>
        new($"wording.{language}.json", System.Text.Json.JsonSerializer.Serialize(new FrameworkWording(language, texts), JsonTypes.Options));

    private static int LineOf(string json, string text) => json[..json.IndexOf(text, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
}
