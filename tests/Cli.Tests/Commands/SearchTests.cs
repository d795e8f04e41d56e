using System.Globalization;
using Alliage.Cli.Tests.Given;

namespace Alliage.Cli.Tests.Commands;

public sealed class SearchTests : IDisposable
{
    private readonly Prompt prompt = new() { WithShipped = true };

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task Words_are_found_whatever_their_accents_and_counted_with_denominators()
    {
        var json = await prompt.Json("search", "demonstration", "ENSEMBLE", "--whole", "--role", "owner");

        Assert.Equal(["study", "anyOf", "total", "turns", "sources", "voices", "hits"], json.Names());
        Assert.Equal(json.GetProperty("total").GetInt32(), json.GetProperty("hits").GetArrayLength());
        json.GetProperty("voices").Is("""{ "n": 4, "of": 16 }""");
        Assert.All(json.GetProperty("hits").EnumerateArray(), h => Assert.Equal("owner", h.Text("role")));
    }

    [Fact]
    public async Task Within_a_voice_nothing_else_is_searched()
    {
        var json = await prompt.Json("search", "demonstration", "ensemble", "--alliance", "pain", "--voice", "B");

        json.GetProperty("sources").Is("""{ "n": 1, "of": 1 }""");
        Assert.All(json.GetProperty("hits").EnumerateArray(), h => Assert.Equal("pain-B", h.Text("source")));
    }

    [Fact]
    public async Task Markers_count_only_what_owners_say()
    {
        var markers = (await prompt.Json("search", "demonstration", "--markers")).EnumerateArray().ToList();
        var owners = await prompt.Json("search", "demonstration", "ensemble", "--whole", "--role", "owner");

        Assert.Equal(["ensemble", "en-commun", "soutien", "collaboration"], markers.Select(m => m.Text("marker")));
        Assert.Equal(owners.GetProperty("total").GetInt32(), markers[0].GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("LC_ALL", "en_GB.UTF-8", "5 times: in 5 of 283 turns")]
    [InlineData("LC_ALL", "fr_FR.UTF-8", "dans 5 tours sur 283")]
    public async Task For_people_the_count_comes_first_in_their_language(string name, string value, string said)
    {
        prompt.Environment[name] = value;
        var lines = (await prompt.Types("search", "demonstration", "ensemble", "--whole", "--role", "owner")).Out;
        Assert.Contains(said, lines, StringComparison.Ordinal);
        Assert.True(lines.IndexOf(said, StringComparison.Ordinal) < lines.IndexOf("pain-B", StringComparison.Ordinal), lines.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("search", "demonstration")]
    [InlineData("search", "demonstration", "ensemble", "--markers")]
    [InlineData("search", "demonstration", "ensemble", "--voice", "C")]
    public async Task Without_words_or_with_too_much_it_is_a_wrong_use(params string[] typed) =>
        Assert.Equal(2, (await prompt.Types(typed)).Code);

    [Fact]
    public async Task An_unknown_code_is_told() =>
        Assert.Equal(1, (await prompt.Types("search", "demonstration", "ensemble", "--code", "nothing")).Code);
}
