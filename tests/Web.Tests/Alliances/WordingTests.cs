using System.Text.Json;
using Xunit;

namespace Alliage.Web.Tests.Alliances;

public sealed class WordingTests
{
    private const char NoBreak = '\u00a0';
    private const char Narrow = '\u202f';

    private static readonly Dictionary<string, string> French = Read("fr");
    private static readonly Dictionary<string, string> English = Read("en");

    [Fact]
    public void Both_languages_have_the_same_keys() =>
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), French.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Both_languages_have_the_same_places_to_fill() =>
        Assert.All(French, f => Assert.Equal(Places(English[f.Key]), Places(f.Value)));

    [Fact]
    public void French_puts_unbreakable_spaces_where_a_line_must_not_break() => Assert.All(French.Values, text =>
    {
        Assert.All(Before(text, ':'), c => Assert.Equal(NoBreak, c));
        Assert.All(Before(text, ";!?»"), c => Assert.Equal(Narrow, c));
        Assert.DoesNotContain("« ", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\'', text);
    });

    /// <summary>What stands before each of these signs, where they are signs of a sentence: a text may begin with one.</summary>
    private static IEnumerable<char> Before(string text, ReadOnlySpan<char> signs)
    {
        var found = new List<char>();
        for (var i = 1; i < text.Length; i++)
        {
            if (signs.Contains(text[i]) && !(text[i - 1] is '0' && text[i + 1] == 'N'))
            {
                found.Add(text[i - 1]);
            }
        }

        return found;
    }

    private static IEnumerable<char> Before(string text, char sign) => Before(text, [sign]);

    private static HashSet<string> Places(string text) =>
        [.. text.Split('{').Skip(1).Select(p => p.Split('}', ':')[0])];

    private static Dictionary<string, string> Read(string language)
    {
        using var file = typeof(Program).Assembly.GetManifestResourceStream($"alliance.{language}.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
    }
}
