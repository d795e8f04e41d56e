using Alliage.Cli.Tests.Given;

namespace Alliage.Cli.Tests.Commands;

/// <summary>Frameworks that pass between workspaces as files.</summary>
public sealed class OwnFrameworkTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task A_framework_that_comes_with_the_program_is_exported_and_its_file_passes_the_check()
    {
        var file = In("out.framework.json");
        Assert.Equal(0, (await prompt.Types("framework", "export", "jaouen-2006", file)).Code);

        (await prompt.Json("framework", "check", file)).Is("""{ "problems": [] }""");
        var again = await prompt.Types("framework", "export", "jaouen-2006", file);
        Assert.Equal(1, again.Code);
        Assert.Contains("out.framework.json", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_framework_is_imported_listed_read_with_and_exported_byte_for_byte()
    {
        using var other = new Prompt();
        var mine = await Mine("1.0");
        Assert.Equal(0, (await other.Types("framework", "import", mine)).Code);

        Assert.Equal("1.0", (await other.Json("framework", "list")).One(("id", "mine")).Text("version"));
        Assert.Equal("mine", (await other.Json("place", "tiny", "--framework", "mine")).Text("framework"));
        var back = Path.Combine(other.Home, "back.framework.json");
        Assert.Equal(0, (await other.Types("framework", "export", "mine", back)).Code);
        Assert.Equal(await File.ReadAllBytesAsync(mine, Stop), await File.ReadAllBytesAsync(back, Stop));
    }

    [Fact]
    public async Task The_newest_version_is_meant_unless_another_is_named()
    {
        Assert.Equal(0, (await prompt.Types("framework", "import", await Mine("1.0"))).Code);
        Assert.Equal(0, (await prompt.Types("framework", "import", await Mine("1.1"))).Code);

        Assert.Equal("1.1", (await prompt.Json("framework", "list")).One(("id", "mine")).Text("version"));
        Assert.Equal(0, (await prompt.Types("framework", "export", "mine", In("old.json"), "--version", "1.0")).Code);
        Assert.Contains("\"version\": \"1.0\"", await File.ReadAllTextAsync(In("old.json"), Stop), StringComparison.Ordinal);
        Assert.Equal(1, (await prompt.Types("framework", "export", "mine", In("none.json"), "--version", "9")).Code);
    }

    [Fact]
    public async Task A_version_that_is_there_is_never_replaced()
    {
        var mine = await Mine("1.0");
        await prompt.Types("framework", "import", mine);
        Assert.Contains("to the letter", (await prompt.Types("framework", "import", mine)).Error, StringComparison.Ordinal);

        await File.WriteAllTextAsync(mine, (await File.ReadAllTextAsync(mine, Stop)).Replace("Annabelle Jaouen", "Someone Else", StringComparison.Ordinal), Stop);
        var refused = await prompt.Types("framework", "import", mine);
        Assert.Equal(1, refused.Code);
        Assert.Contains("never changes", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_says_all_that_is_wrong_and_changes_nothing()
    {
        var mine = await Mine("1.0");
        await File.WriteAllTextAsync(
            mine,
            (await File.ReadAllTextAsync(mine, Stop))
                .Replace("\"theme\": \"partner-tie\"", "\"theme\": \"nowhere\"", StringComparison.Ordinal)
                .Replace("\"language\": \"en\"", "\"language\": \"de\"", StringComparison.Ordinal),
            Stop);
        var refused = await prompt.Types("framework", "import", mine);

        Assert.Equal(1, refused.Code);
        Assert.Contains("nowhere", refused.Error, StringComparison.Ordinal);
        Assert.Contains("“en”", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain((await prompt.Json("framework", "list")).EnumerateArray(), f => f.Text("id") == "mine");
    }

    [Fact]
    public async Task The_id_of_a_framework_that_comes_with_the_program_cannot_be_taken()
    {
        var file = In("same.framework.json");
        await prompt.Types("framework", "export", "jaouen-2006", file);

        Assert.Contains("already", (await prompt.Types("framework", "import", file)).Error, StringComparison.Ordinal);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string In(string name) => Path.Combine(prompt.Home, name);

    /// <summary>The paper's framework under the id <c>mine</c>, as a file.</summary>
    private async Task<string> Mine(string version)
    {
        var file = In($"mine-{version}.framework.json");
        await prompt.Types("framework", "export", "jaouen-2006", file);
        var text = await File.ReadAllTextAsync(file, Stop);
        var head = text.IndexOf("\"kind\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(
            file,
            text[..head].Replace("\"id\": \"jaouen-2006\"", "\"id\": \"mine\"", StringComparison.Ordinal).Replace("\"1.0\"", $"\"{version}\"", StringComparison.Ordinal) + text[head..],
            Stop);
        return file;
    }
}
