using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Alliage.Web.Tests.Wording;

/// <summary>What holds for the wording of the grid, of what is compared across cases, and of the long texts.</summary>
public sealed partial class WordingFileTests
{
    public static TheoryData<string> Files => ["framework", "comparison", "guide", "glossary", "workshop", "joint", "advising", "owners"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Both_languages_have_the_same_keys_in_the_same_order(string file) => Assert.Equal(Read(file, "en").Keys, Read(file, "fr").Keys);

    [Theory]
    [MemberData(nameof(Files))]
    public void Both_languages_have_the_same_places_to_fill_the_same_links_and_quote_the_same_buttons(string file)
    {
        var english = Read(file, "en");
        Assert.All(Read(file, "fr"), french => Assert.Equal(Fixed(english[french.Key]), Fixed(french.Value)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void French_puts_unbreakable_spaces_where_a_line_must_not_break(string file) => Assert.All(Read(file, "fr"), text =>
    {
        Assert.False(BadSpace().IsMatch(Links().Replace(Places().Replace(text.Value, ""), "]")), $"{text.Key}: {text.Value}");
        Assert.DoesNotContain('\'', text.Value);
    });

    private static List<string> Fixed(string text) =>
        [.. Places().Matches(text).Select(m => m.Value.Split(':')[0]).Concat(Links().Matches(text).Select(m => m.Value)).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Read(string file, string language)
    {
        using var stream = typeof(Program).Assembly.GetManifestResourceStream($"{file}.{language}.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    [GeneratedRegex(@"\{\{?[a-z0-9.\-:#,]+\}?\}", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Places();

    [GeneratedRegex(@"\]\([^)]+\)", RegexOptions.None, 1000)]
    private static partial Regex Links();

    /// <summary>A sign of high punctuation, or the inside of a guillemet, without its narrow or plain unbreakable space.</summary>
    [GeneratedRegex(@"(?<!^)(?<!\u202f)[;!?»]|(?<!\u00a0):|«(?!\u202f)", RegexOptions.None, 1000)]
    private static partial Regex BadSpace();
}
