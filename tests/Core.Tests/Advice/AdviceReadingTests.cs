using System.Text.Json;
using Alliage.Core.Advice;
using Alliage.Core.Advice.Json;
using Alliage.Core.Frameworks;
using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Tests.Advice;

public sealed class AdviceReadingTests
{
    [Fact]
    public void Rules_with_their_words_in_both_languages_are_read()
    {
        var worded = Read(_ => { }).Value;

        Assert.Equal("fr text of rule.means.alone", worded.In("fr")[AdviceKeys.Alone(worded.Advice.Rules[1])]);
    }

    [Theory]
    [InlineData("rule.stakes.title")]
    [InlineData("rule.stakes.why")]
    [InlineData("rule.stakes.alone")]
    [InlineData("rule.stakes.then")]
    [InlineData("rule.stakes.questions")]
    [InlineData("rule.stakes.signs")]
    [InlineData("rule.means.meeting")]
    public void A_missing_wording_is_refused(string key) =>
        Assert.Equal(("wording-key-missing", "texts." + key), Assert.Single(Read(t => t.Remove(key)).Problems) is var p ? (p.Id, p.Args[0]) : default);

    [Theory]
    [InlineData("rule.stakes.meeting")]
    [InlineData("rule.means.then")]
    [InlineData("rule.means.contract")]
    public void Words_that_no_rule_has_are_refused(string key) =>
        Assert.Equal("wording-key-unknown", Assert.Single(Read(t => t[key] = "Something").Problems).Id);

    [Fact]
    public void A_language_without_its_file_is_refused()
    {
        var read = AdviceReading.Read(
            new("advice.json", SmallAdvice.Whole), [Wording("en", _ => { })], SmallAdvice.Known.Guide, SmallAdvice.Known.Frameworks);

        Assert.Equal(("wording-file-missing", "wording.fr.json"), Assert.Single(read.Problems) is var p ? (p.Id, p.File) : default);
    }

    [Theory]
    [InlineData("rule.stakes.title", "Sign a contract first.")]
    [InlineData("rule.stakes.alone", "Ask a lawyer to write it.")]
    [InlineData("rule.means.meeting", "When do we sign it?")]
    public void Words_of_a_contract_in_what_a_rule_opens_with_are_refused(string key, string text) =>
        Assert.Equal(("advice-opens-with-contract", "texts." + key), Assert.Single(Read(t => t[key] = text).Problems) is var p ? (p.Id, p.Args[0]) : default);

    [Fact]
    public void A_contract_that_others_refuse_may_be_spoken_of_in_a_reason() =>
        Assert.True(Read(t => t["rule.stakes.why"] = "18 of the 40 owners refuse a contract.").Succeeded);

    [Fact]
    public void Words_of_law_in_a_rule_that_names_no_country_are_refused() =>
        Assert.Equal("advice-law-words-unmarked", Assert.Single(Read(t => t["rule.stakes.why"] = "The law says so.").Problems).Id);

    [Fact]
    public void Words_of_law_in_a_rule_that_names_its_country_are_read() =>
        Assert.True(Read(t => t["rule.means.why"] = "The law says so.").Succeeded);

    private static Result<WordedAdvice> Read(Action<Dictionary<string, string>> change) => AdviceReading.Read(
        new("advice.json", SmallAdvice.Whole),
        [Wording("en", change), Wording("fr", _ => { })],
        SmallAdvice.Known.Guide,
        SmallAdvice.Known.Frameworks);

    private static JsonText Wording(string language, Action<Dictionary<string, string>> change)
    {
        var texts = AdviceKeys.Of(SmallAdvice.Sound).ToDictionary(k => k, k => $"{language} text of {k}");
        change(texts);
        return new($"wording.{language}.json", JsonSerializer.Serialize(new FrameworkWording(language, texts), JsonTypes.Options));
    }
}
