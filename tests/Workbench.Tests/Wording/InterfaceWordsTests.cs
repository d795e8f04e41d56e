using System.Text.RegularExpressions;
using Alliage.Workbench.Wording;

namespace Alliage.Workbench.Tests.Wording;

public sealed partial class InterfaceWordsTests
{
    private static readonly InterfaceWords French = InterfaceWords.In("fr");
    private static readonly InterfaceWords English = InterfaceWords.In("en");

    [Fact]
    public void Both_languages_say_the_same_things() => Assert.Equal(English.Keys, French.Keys);

    [Fact]
    public void Both_languages_quote_the_same_arguments() => Assert.All(
        English.Keys, key => Assert.Equal(Placeholders(English[key]), Placeholders(French[key])));

    [Fact]
    public void Problems_are_worded_in_both_languages_with_the_same_arguments()
    {
        var (french, english) = (ProblemWords.In("fr"), ProblemWords.In("en"));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), french.Keys.Order(StringComparer.Ordinal));
        Assert.All(english.Keys, key => Assert.Equal(Placeholders(english[key]), Placeholders(french[key])));
    }

    [Fact]
    public void Every_problem_says_what_to_do()
    {
        var words = ProblemWords.In("en");
        Assert.All(words.Keys.Where(k => k.EndsWith(".message", StringComparison.Ordinal)), k => Assert.Contains(k.Replace(".message", ".fix", StringComparison.Ordinal), words.Keys));
    }

    [Fact]
    public void A_line_never_breaks_before_French_high_punctuation_and_its_space_is_narrow_except_before_a_colon() => Assert.All(
        French.Keys, key => Assert.DoesNotMatch(WrongSpace(), French[key]));

    [Fact]
    public void Nought_is_singular_in_French_and_plural_in_English()
    {
        Assert.Equal("0 alliance", French.Count("count.alliances", 0));
        Assert.Equal("0 alliances", English.Count("count.alliances", 0));
    }

    [Theory]
    [InlineData("fr_FR.UTF-8", null, "fr")]
    [InlineData("fr", null, "fr")]
    [InlineData("fr-CA", null, "fr")]
    [InlineData("frr_DE.UTF-8", null, "en")]
    [InlineData("en_GB.UTF-8", "fr_FR.UTF-8", "en")]
    [InlineData(null, "fr_FR.UTF-8", "fr")]
    [InlineData("", "fr_FR.UTF-8", "fr")]
    [InlineData(null, "C.UTF-8", "en")]
    [InlineData(null, null, "en")]
    public void The_first_locale_variable_that_is_set_decides(string? all, string? lang, string expected) =>
        Assert.Equal(expected, SpokenLanguage.Of(v => v switch { "LC_ALL" => all, "LANG" => lang, _ => null }));

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();

    [GeneratedRegex("[ \u00a0][;?!»]|[ \u202f][:%]|«[ \u00a0]", RegexOptions.NonBacktracking)]
    private static partial Regex WrongSpace();
}
