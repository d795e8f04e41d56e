using System.Text.Json;
using Alliage.Cli.Tests.Given;

namespace Alliage.Cli.Tests.Commands;

public sealed class FrameworkTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task The_list_names_the_frameworks_there_are()
    {
        var listed = (await prompt.Json("framework", "list")).One(("id", "jaouen-2006"));

        Assert.Equal(["id", "version", "name", "axes", "facets", "indicators", "problems"], listed.Names());
        Assert.Contains("jaouen-2006", (await prompt.Types("framework", "list", "--language", "fr")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sound_framework_has_no_problems()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "frameworks", "jaouen-2006", "framework.json");

        Assert.Equal(0, (await prompt.Types("framework", "check", "jaouen-2006")).Code);
        (await prompt.Json("framework", "check", file)).Is("""{ "problems": [] }""");
    }

    [Fact]
    public async Task A_missing_file_is_a_problem() =>
        Assert.Equal(1, (await prompt.Types("framework", "check", Path.Combine(prompt.Home, "none.json"))).Code);

    [Fact]
    public async Task The_schema_is_json()
    {
        var said = await prompt.Types("framework", "schema");

        using var schema = JsonDocument.Parse(said.Out);
        Assert.Equal(JsonValueKind.Object, schema.RootElement.ValueKind);
    }
}
