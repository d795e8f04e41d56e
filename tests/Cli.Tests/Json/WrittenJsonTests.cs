using Alliage.Cli.Tests.Given;

namespace Alliage.Cli.Tests.Json;

public sealed class WrittenJsonTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task Accents_are_readable_and_what_html_would_obey_is_escaped()
    {
        var said = await prompt.Types("case", "tiny", "pain", "--json");

        Assert.Contains("À la foire", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('<', said.Out);
        Assert.DoesNotContain('\'', said.Out);
    }

    [Fact]
    public async Task The_same_command_gives_the_same_bytes_in_any_locale()
    {
        var english = await prompt.Types("place", "tiny", "--json");
        prompt.Environment["LC_ALL"] = "fr_FR.UTF-8";

        Assert.Equal(english.Out, (await prompt.Types("place", "tiny", "--json")).Out);
    }
}
