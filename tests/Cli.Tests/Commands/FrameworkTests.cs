using System.Text.Json;
using Alliage.Cli.Tests.Given;
using Alliage.Interop.Frameworks;

namespace Alliage.Cli.Tests.Commands;

public sealed class FrameworkTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task The_list_names_the_frameworks_there_are()
    {
        var listed = (await prompt.Json("framework", "list")).One(("id", "jaouen-2006"));

        Assert.Equal(["id", "version", "kind", "name", "axes", "facets", "indicators", "problems"], listed.Names());
        Assert.Contains("jaouen-2006", (await prompt.Types("framework", "list", "--language", "fr")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sound_framework_has_no_problems()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "frameworks", "jaouen-2006", "framework.json");

        Assert.Equal(0, (await prompt.Types("framework", "check", "jaouen-2006")).Code);
        (await prompt.Json("framework", "check", file)).Is("""{ "problems": [] }""");
    }

    [Theory]
    [InlineData("strategic-criteria", "checklist")]
    [InlineData("puthod-1995", "checklist")]
    [InlineData("glaister-buckley-1996", "profile")]
    [InlineData("granovetter-1973", "profile")]
    [InlineData("hennart-1988", "profile")]
    [InlineData("puthod-1996", "filters")]
    [InlineData("resource-saturation", "flow")]
    public async Task Every_framework_that_comes_with_the_program_is_sound_and_says_its_kind(string id, string kind)
    {
        (await prompt.Json("framework", "check", id)).Is("""{ "problems": [] }""");
        Assert.Equal(kind, (await prompt.Json("framework", "list")).One(("id", id)).Text("kind"));
    }

    [Fact]
    public async Task An_indicator_that_stands_in_several_frameworks_is_the_same_statement_in_all()
    {
        var folders = new FrameworkFolders(Path.Combine(AppContext.BaseDirectory, "frameworks"));
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        var shared = 0;
        foreach (var id in folders.List())
        {
            var read = (await folders.Read(id, TestContext.Current.CancellationToken)).Value;
            foreach (var indicator in read.Framework.Indicators)
            {
                var statement = string.Join('|', read.Wordings.SelectMany(w => new[] { "name", "definition", "example", "counter-example" }
                    .Select(part => w[$"indicator.{indicator.Id}.{part}"])).Append(indicator.Theme).Append($"{indicator.HeardFrom}"));
                shared += said.TryAdd(indicator.Id, statement) ? 0 : 1;
                Assert.Equal(said[indicator.Id], statement);
            }
        }

        Assert.Equal(19, shared);
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
