using System.Text.Json;
using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.Guides.Json;
using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Tests.Guides;

public sealed class GuideReadingTests
{
    [Fact]
    public void A_guide_with_its_words_in_both_languages_is_read()
    {
        var worded = Read(_ => { }).Value;

        Assert.Equal("fr text of item.hopes.question", worded.In("fr")[GuideKeys.Question(worded.Guide.Items[1])]);
        Assert.Equal(["hopes"], worded.Guide.Informing("changed").Select(i => i.Id));
    }

    [Theory]
    [InlineData("item.hopes.question")]
    [InlineData("item.size.probe")]
    [InlineData("item.size.topic")]
    [InlineData("said.none")]
    [InlineData("item.hopes.silence")]
    [InlineData("item.stakes.option.low")]
    [InlineData("facet.numbers.name")]
    [InlineData("open-first")]
    [InlineData("caution")]
    public void A_missing_wording_is_refused(string key) =>
        Assert.Equal(("wording-key-missing", "texts." + key), Assert.Single(Read(t => t.Remove(key)).Problems) is var p ? (p.Id, p.Args[0]) : default);

    [Fact]
    public void Words_on_a_silence_that_means_nothing_are_refused() =>
        Assert.Equal("wording-key-unknown", Assert.Single(Read(t => t["item.size.silence"] = "silence").Problems).Id);

    [Fact]
    public void A_topic_of_a_private_item_is_refused() =>
        Assert.Equal("wording-key-unknown", Assert.Single(Read(t => t["item.hopes.topic"] = "topic").Problems).Id);

    [Fact]
    public void A_language_without_its_file_is_refused() =>
        Assert.Equal(
            ("wording-file-missing", "wording.fr.json"),
            Assert.Single(GuideReading.Read(new("guide.json", SmallGuide.Whole), [Wording("en", _ => { })], SmallGuide.Known).Problems) is var p
                ? (p.Id, p.File)
                : default);

    [Fact]
    public void Problems_of_the_guide_and_of_its_words_are_said_together()
    {
        var problems = GuideReading.Read(
            new("guide.json", SmallGuide.With("\"order\": 3", "\"order\": 7")),
            [Wording("en", t => t.Remove("name")), Wording("fr", _ => { })],
            SmallGuide.Known).Problems;

        Assert.Equal(["guide-order-broken", "wording-key-missing"], problems.Select(p => p.Id));
    }

    private static Result<WordedGuide> Read(Action<Dictionary<string, string>> change) =>
        GuideReading.Read(new("guide.json", SmallGuide.Whole), [Wording("en", change), Wording("fr", _ => { })], SmallGuide.Known);

    private static JsonText Wording(string language, Action<Dictionary<string, string>> change)
    {
        var texts = GuideKeys.Of(SmallGuide.Sound).ToDictionary(k => k, k => $"{language} text of {k}");
        change(texts);
        return new($"wording.{language}.json", JsonSerializer.Serialize(new FrameworkWording(language, texts), JsonTypes.Options));
    }
}
