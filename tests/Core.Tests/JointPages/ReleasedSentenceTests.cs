using System.Text.Json;
using Alliage.Core.Frameworks;
using Alliage.Core.JointPages;
using Alliage.Core.Json;
using Alliage.Core.Studies;
using Alliage.Testing;
using static Alliage.Core.Tests.JointPages.Releasing;

namespace Alliage.Core.Tests.JointPages;

public sealed class ReleasedSentenceTests
{
    [Fact]
    public void An_option_is_in_the_readers_language_and_own_words_stay_as_they_were_written()
    {
        var release = Options(Account.A, "money-shared", "services") with { Text = "Comme on veut." };

        Assert.Equal(["Services are exchanged, without money", "Comme on veut."], Words("en", release));
        Assert.Equal(["On se rend des services, sans argent", "Comme on veut."], Words("fr", release));
    }

    [Fact]
    public void None_ticked_is_a_sentence_too() =>
        Assert.Equal(["None of these"], Words("en", Options(Account.A, "also-together")));

    [Fact]
    public void Lines_say_on_whose_side_they_stand() =>
        Assert.Equal(
            ["I bring", "The other brings"],
            Of("en", Lines(Account.A, "what-each-brings", ["the van"], ["flour"]))!.Parts.Select(p => p.Label));

    [Fact]
    public void Words_too_long_for_the_page_are_cut_in_the_sentence_that_is_shown_before()
    {
        var sentence = Of("en", Releasing.Words(Account.A, "how-it-began", string.Join(' ', Enumerable.Repeat("word", 200))))!;

        Assert.True(sentence.Cut);
        Assert.EndsWith("word […]", sentence.Parts[0].Words, StringComparison.Ordinal);
        Assert.True(sentence.Parts[0].Words.Length <= JointLimits.Words + JointLimits.Mark.Length + 1);
    }

    [Fact]
    public void A_word_without_end_is_cut_between_two_characters() =>
        Assert.DoesNotContain('\ufffd', JsonSerializer.Serialize(JointLimits.Cut(string.Concat(Enumerable.Repeat("😀", 200)), 179)));

    [Theory]
    [MemberData(nameof(JointContentTests.EveryItem), MemberType = typeof(JointContentTests))]
    public void Every_item_that_may_be_released_has_its_sentence_in_both_languages_and_a_private_one_has_none(string id)
    {
        var item = Item(id);
        foreach (var language in (string[])["fr", "en"])
        {
            var sentence = ReleasedSentence.Of(item, Wording(language), Any(Account.A, item));

            Assert.Equal(item.MayBeReleased, sentence is not null);
            Assert.DoesNotContain("item.", sentence?.Topic + sentence?.Parts[0].Words, StringComparison.Ordinal);
        }
    }

    private static ReleasedSentence? Of(string language, Release release) => ReleasedSentence.Of(Item(release.Item), Wording(language), release);

    private static IEnumerable<string> Words(string language, Release release) => Of(language, release)!.Parts.Select(p => p.Words);

    private static FrameworkWording Wording(string language) =>
        StrictJson.Read<FrameworkWording>("w", File.ReadAllText(Repository.In("guide", $"wording.{language}.json"))).Value.Value;
}
