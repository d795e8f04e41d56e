using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace Alliage.Web.Tests.Harm;

/// <summary>Every text that an owner may meet, in both languages.</summary>
public sealed partial class OwnerWordsTests
{
    /// <summary>A sentence that is longer is hard to follow for who reads with effort: a stand-in for B1, not a measure of it.</summary>
    private const int LongestSentence = 28;

    private const double MeanSentence = 14;

    [Fact]
    public void All_files_that_an_owner_meets_are_looked_at()
    {
        var files = OwnerWords.All.Select(t => t.Key.Split(':')[0]).Distinct().ToList();

        Assert.Contains("advice", files);
        Assert.Contains("guide", files);
        Assert.Contains("private-page", files);
        Assert.Contains("answering", files);
        Assert.Contains("entry", files);
        Assert.Contains("joint", files);
        Assert.True(OwnerWords.All.Count > 1000);
    }

    [Fact]
    public void None_names_scores_foretells_or_judges_and_none_opens_with_a_contract() =>
        AssertNone(OwnerWords.All.SelectMany(t => Forbidden.In(t.Text, t.Language).Select(f => $"{t.Language} {t.Key}: {f}")));

    [Theory]
    [InlineData("fr", "Votre alliance est égocentrée.")]
    [InlineData("fr", "Vous avez 12 points sur 20.")]
    [InlineData("fr", "45 % des alliances durent.")]
    [InlineData("fr", "La plupart des alliances s’arrêtent.")]
    [InlineData("fr", "Ce lien est fragile.")]
    [InlineData("fr", "Signez un contrat.")]
    [InlineData("fr", "Votre partenaire profite de vous.")]
    [InlineData("en", "This is constrained trust.")]
    [InlineData("en", "Your score is low.")]
    [InlineData("en", "Most alliances end within a year.")]
    [InlineData("en", "It will probably end.")]
    [InlineData("en", "You should sign a contract.")]
    [InlineData("en", "Your partner takes advantage of you.")]
    public void What_does_harm_is_found(string language, string text) => Assert.NotEmpty(Forbidden.In(text, language));

    [Fact]
    public void Every_count_of_the_study_has_its_unit_and_the_whole_of_it()
    {
        var counts = OwnerWords.All.SelectMany(t => Count().Matches(t.Text).Select(m => (t, m))).ToList();

        Assert.NotEmpty(counts);
        Assert.All(counts, c => Assert.True(
            (c.m.Groups["of"].Value, c.m.Groups["unit"].Value) is ("40", "owners" or "personnes") or ("20", "alliances"), $"{c.t.Key}: {c.m.Value}"));
    }

    [Fact]
    public void Sentences_are_short()
    {
        var sentences = OwnerWords.All.SelectMany(t => Sentence().Split(t.Text).Select(s => (t, s, Words: Word().Count(s)))).Where(s => s.Words > 0).ToList();

        AssertNone(sentences.Where(s => s.Words > LongestSentence).Select(s => $"{s.t.Language} {s.t.Key}, {s.Words.ToString(CultureInfo.InvariantCulture)} words: {s.s}"));
        Assert.All(sentences.GroupBy(s => (s.t.Language, File: s.t.Key.Split(':')[0])), file => Assert.True(file.Average(s => s.Words) <= MeanSentence, $"{file.Key}: {file.Average(s => s.Words)}"));
    }

    /// <summary>Messages have their spaces from elsewhere.</summary>
    [Fact]
    public void French_has_its_apostrophes_and_its_narrow_spaces() => AssertNone(
        OwnerWords.All.Where(t => t.Language == "fr" && !t.Key.StartsWith("problems.", StringComparison.Ordinal) && (t.Text.Contains('\'', StringComparison.Ordinal) || BadSpace().IsMatch(Places().Replace(t.Text, "x")))).Select(t => t.Key));

    private static void AssertNone(IEnumerable<string> found)
    {
        var list = found.ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }

    [GeneratedRegex(@"(?<=[.?!])[\s\u202f]*[»”]?\s+|\n+", RegexOptions.None, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[\p{L}\p{N}]+(['’-][\p{L}\p{N}]+)*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(\d+|trois|quatre|three|four) (of the|des|of|sur) (?<of>\d+) (?<unit>\p{L}+)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Count();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Places();

    [GeneratedRegex(@"(?<!^)(?<!\u202f)[;!?»]|(?<!^)(?<!\u00a0):(?!//)|«(?!\u202f)", RegexOptions.None, 1000)]
    private static partial Regex BadSpace();
}
