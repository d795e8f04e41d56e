using System.Text.Json;
using Xunit;

namespace Alliage.Web.Tests.Faults;

public sealed class FaultWordingTests
{
    private static readonly Dictionary<string, string> French = Read("fr");
    private static readonly Dictionary<string, string> English = Read("en");

    [Fact]
    public void Both_languages_have_the_same_keys() =>
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), French.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void French_puts_unbreakable_spaces_before_its_double_signs() => Assert.All(French.Values, text =>
    {
        Assert.DoesNotContain(" :", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" ;", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" !", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" ?", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\'', text);
    });

    private static Dictionary<string, string> Read(string language)
    {
        using var file = typeof(Program).Assembly.GetManifestResourceStream($"fault.{language}.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
    }
}
