using Alliage.Cli.Tests.Given;

namespace Alliage.Cli.Tests.Commands;

public sealed class StudyTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task A_folder_is_imported_listed_exported_and_deleted()
    {
        Assert.Equal(
            "mine is in the workspace: 3 alliances, 2 sources, 6 codings.\n",
            (await prompt.Types("study", "import", prompt.TinyFolder, "--as", "mine")).Out);
        Assert.Equal(["mine", "tiny"], (await prompt.Json("study", "list")).EnumerateArray().Select(s => s.Text("name")));

        var copy = Path.Combine(prompt.Home, "copy");
        Assert.Equal(0, (await prompt.Types("study", "export", "mine", copy)).Code);
        Assert.Equal(Bytes(prompt.TinyFolder), Bytes(copy));

        Assert.Equal(0, (await prompt.Types("study", "delete", "mine")).Code);
        Assert.Equal(["tiny"], (await prompt.Json("study", "list")).EnumerateArray().Select(s => s.Text("name")));
    }

    [Fact]
    public async Task A_taken_name_is_refused_and_nothing_is_changed()
    {
        await prompt.Types("study", "import", "tiny", "--as", "mine");

        var said = await prompt.Types("study", "import", prompt.TinyFolder, "--as", "mine");

        Assert.Equal((1, ""), (said.Code, said.Out));
    }

    [Fact]
    public async Task The_list_says_where_a_study_is_and_what_it_holds()
    {
        var listed = (await prompt.Json("study", "list", "--language", "fr")).One(("name", "tiny"));

        Assert.Equal(
            ["name", "place", "title", "framework", "alliances", "sources", "codings", "changedAt", "retentionDate"], listed.Names());
        Assert.Equal(("built-in", "Trois alliances"), (listed.Text("place"), listed.Text("title")));
    }

    [Fact]
    public async Task A_sound_study_has_no_problems()
    {
        Assert.Equal("tiny: nothing wrong.\n", (await prompt.Types("study", "check", "tiny")).Out);
        (await prompt.Json("study", "check", prompt.TinyFolder)).Is("""{ "problems": [] }""");
    }

    [Fact]
    public async Task All_problems_of_a_folder_are_listed_with_file_and_line()
    {
        await Break("codings.csv", "pain-A", "pain-Z");

        var said = await prompt.Types("study", "check", prompt.TinyFolder);

        Assert.Equal(1, said.Code);
        var lines = said.Out.TrimEnd().Split('\n');
        Assert.True(lines.Length >= 4, said.Out);
        Assert.All(lines, line => Assert.Matches(@"^\S+\.csv:\d+  .+ → .+", line));
    }

    [Fact]
    public async Task Problems_as_json_say_what_to_do_in_the_language_asked_for()
    {
        await Break("reports.csv", "springboard", "springbord");

        var french = (await prompt.Json("study", "check", prompt.TinyFolder, "--language", "fr")).GetProperty("problems")[0];
        var english = (await prompt.Json("study", "check", prompt.TinyFolder)).GetProperty("problems")[0];

        Assert.Equal(["id", "file", "line", "message", "fix"], english.Names());
        Assert.Equal(("unknown-indicator", "reports.csv"), (english.Text("id"), english.Text("file")));
        Assert.NotEqual(english.Text("message"), french.Text("message"));
        Assert.NotEqual("", english.Text("fix"));
    }

    [Fact]
    public async Task A_broken_folder_is_not_imported()
    {
        await Break("reports.csv", "springboard", "springbord");

        Assert.Equal(1, (await prompt.Types("study", "import", prompt.TinyFolder, "--as", "mine")).Code);

        Assert.DoesNotContain("mine", (await prompt.Json("study", "list")).EnumerateArray().Select(s => s.Text("name")));
    }

    [Fact]
    public async Task A_workspace_comes_back_from_its_backup()
    {
        var backup = Path.Combine(prompt.Home, "all.alliage");
        await prompt.Types("study", "import", "tiny", "--as", "mine");
        await prompt.Types("study", "backup", backup);
        await prompt.Types("study", "delete", "mine");

        var said = await prompt.Types("study", "restore", backup);

        Assert.Equal(0, said.Code);
        Assert.Contains("1 study (mine)", said.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await prompt.Types("place", "mine")).Code);
    }

    [Fact]
    public async Task Someone_at_the_screen_is_asked_before_a_study_goes()
    {
        await prompt.Types("study", "import", "tiny", "--as", "mine");
        string? asked = null;
        prompt.Confirm = (question, _) => (asked = question) is null;

        var said = await prompt.Types("study", "delete", "mine");

        Assert.Equal((0, "Nothing was changed.\n"), (said.Code, said.Error));
        Assert.StartsWith("Delete mine with its journal?", asked, StringComparison.Ordinal);
        Assert.Equal(0, (await prompt.Types("place", "mine")).Code);
        Assert.Equal(0, (await prompt.Types("study", "delete", "mine", "--yes")).Code);
    }

    [Fact]
    public async Task The_schema_lists_every_file_with_its_columns()
    {
        var json = await prompt.Json("study", "schema");

        var codings = json.One(("file", "codings.csv")).GetProperty("columns");
        Assert.Equal(
            ["id", "source", "start", "end", "quote", "code", "coder", "at", "denies", "settled"],
            codings.EnumerateArray().Select(c => c.Text("name")));
        Assert.Equal(0, (await prompt.Types("study", "schema")).Code);
    }

    private static IReadOnlyList<string> Bytes(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => Path.GetRelativePath(folder, f) + " " + Convert.ToHexString(File.ReadAllBytes(f))),
    ];

    private async Task Break(string file, string text, string by)
    {
        var path = Path.Combine(prompt.TinyFolder, file);
        var before = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(path, before.Replace(text, by, StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }
}
