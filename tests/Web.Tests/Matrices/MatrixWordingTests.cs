using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Alliage.Web.Tests.Matrices;

/// <summary>The words of the matrices, in both languages as equals.</summary>
public sealed class MatrixWordingTests
{
    private static readonly Dictionary<string, string> French = Read("fr");
    private static readonly Dictionary<string, string> English = Read("en");

    [Fact]
    public void Both_languages_have_the_same_keys_with_the_same_places_to_fill()
    {
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), French.Keys.Order(StringComparer.Ordinal));
        Assert.All(French, f => Assert.Equal(Places(English[f.Key]), Places(f.Value)));
    }

    [Fact]
    public void French_never_breaks_a_line_before_a_high_sign_nor_inside_quotation_marks() => Assert.All(French, f =>
    {
        Assert.DoesNotMatch("[ \u00a0][;!?»]|« |[ \u202f]:", f.Value);
        Assert.DoesNotContain('\'', f.Value);
    });

    private static HashSet<string> Places(string text) =>
        [.. Regex.Matches(text, @"\{\d", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Value)];

    private static Dictionary<string, string> Read(string language)
    {
        using var file = typeof(Program).Assembly.GetManifestResourceStream($"matrix.{language}.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
    }
}
