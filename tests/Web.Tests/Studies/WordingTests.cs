using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Alliage.Web.Tests.Studies;

public sealed partial class WordingTests
{
    public static TheoryData<string> Files => ["home", "studies", "overview", "intake", "sources"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Both_languages_have_the_same_keys_and_places_to_fill(string file)
    {
        var (french, english) = (Read(file, "fr"), Read(file, "en"));
        Assert.Equal(english.Keys, french.Keys);
        Assert.All(french, f => Assert.Equal(Places(english[f.Key]), Places(f.Value)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void French_has_its_own_spaces_and_apostrophes(string file) => Assert.All(Read(file, "fr").Values, text =>
    {
        Assert.DoesNotMatch("[ a-zé][;!?»]", text);
        Assert.DoesNotMatch("[ a-zé]:(?!N0)", text);
        Assert.DoesNotContain("« ", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\'', text);
    });

    [GeneratedRegex(@"\{\d", RegexOptions.NonBacktracking)]
    private static partial Regex Place();

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(m => m.Value)];

    private static Dictionary<string, string> Read(string file, string language)
    {
        using var stream = typeof(Program).Assembly.GetManifestResourceStream($"{file}.{language}.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
