using System.Text;
using Alliage.Interop.Frameworks;

namespace Alliage.Interop.Tests.Frameworks;

public sealed class FrameworkFolderTests : IDisposable
{
    private readonly FrameworkOnDisk disk = new();

    public void Dispose() => disk.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_folder_is_read_with_its_words()
    {
        var read = await FrameworkFolder.Read(disk.Framework("small"), Stop);

        Assert.Empty(read.Problems);
        Assert.Equal(["en", "fr"], read.Value.Wordings.Select(w => w.Language));
    }

    [Fact]
    public async Task A_trailing_separator_or_the_file_itself_means_the_same()
    {
        var folder = disk.Framework("small");

        Assert.True((await FrameworkFolder.Read(folder + "/", Stop)).Succeeded);
        Assert.True((await FrameworkFolder.Read(Path.Combine(folder, "framework.json"), Stop)).Succeeded);
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_problem()
    {
        var file = Path.Combine(disk.Framework("small"), "framework.json");
        await File.WriteAllTextAsync(file, await File.ReadAllTextAsync(file, Stop), new UTF8Encoding(true), Stop);

        Assert.True((await FrameworkFolder.Read(file, Stop)).Succeeded);
    }

    [Fact]
    public async Task A_file_of_another_name_leaves_its_folder_free()
    {
        var folder = disk.Framework("small", "draft");
        File.Move(Path.Combine(folder, "framework.json"), Path.Combine(folder, "mine.json"));

        Assert.True((await FrameworkFolder.Read(Path.Combine(folder, "mine.json"), Stop)).Succeeded);
    }

    [Fact]
    public async Task A_folder_with_another_name_than_the_id_is_refused()
    {
        var read = await FrameworkFolder.Read(disk.Framework("small", "draft"), Stop);

        Assert.Equal("framework-folder-name framework.json: [draft | small]", Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_a_problem()
    {
        var read = await FrameworkFolder.Read(Path.Combine(disk.Root, "nowhere"), Stop);

        Assert.Equal("framework-file-missing", Assert.Single(read.Problems).Id);
    }

    [Fact]
    public async Task A_folder_without_a_framework_is_a_problem()
    {
        var read = await FrameworkFolder.Read(disk.Root, Stop);

        Assert.Equal(("framework-file-missing", "framework.json"), (Assert.Single(read.Problems).Id, read.Problems[0].File));
    }

    [Fact]
    public async Task A_missing_language_is_a_problem()
    {
        var folder = disk.Framework("small");
        File.Delete(Path.Combine(folder, "wording.en.json"));

        var read = await FrameworkFolder.Read(folder, Stop);

        Assert.Equal("wording-file-missing wording.en.json: [en]", Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public async Task A_file_that_is_not_utf8_is_a_problem()
    {
        var folder = disk.Framework("small");
        await File.WriteAllBytesAsync(Path.Combine(folder, "wording.fr.json"), [0x7B, 0xE9, 0x7D], Stop);

        Assert.Equal("framework-file-not-utf8", Assert.Single((await FrameworkFolder.Read(folder, Stop)).Problems).Id);
    }

    [Fact]
    public async Task A_file_that_is_a_folder_is_unreadable()
    {
        var folder = disk.Framework("small");
        File.Delete(Path.Combine(folder, "framework.json"));
        Directory.CreateDirectory(Path.Combine(folder, "framework.json"));

        Assert.Equal("framework-file-unreadable", Assert.Single((await FrameworkFolder.Read(folder, Stop)).Problems).Id);
    }

    [Fact]
    public async Task Frameworks_are_listed_over_all_roots_and_the_first_root_is_meant()
    {
        var (first, second) = (Path.Combine(disk.Root, "first"), Path.Combine(disk.Root, "second"));
        disk.Framework("small", Path.Combine("first", "small"));
        disk.Framework("small", Path.Combine("second", "small"));
        File.Delete(Path.Combine(second, "small", "wording.fr.json"));
        disk.Framework("small", Path.Combine("second", "other"));
        Directory.CreateDirectory(Path.Combine(second, "empty"));
        var folders = new FrameworkFolders(first, Path.Combine(disk.Root, "absent"), second);

        Assert.Equal(["other", "small"], folders.List());
        Assert.True((await folders.Read("small", Stop)).Succeeded);
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("../small")]
    [InlineData("")]
    public async Task An_id_that_names_no_framework_is_refused_with_those_there_are(string id)
    {
        disk.Framework("small", Path.Combine("roots", "small"));
        disk.Framework("small");

        var read = await new FrameworkFolders(Path.Combine(disk.Root, "roots")).Read(id, Stop);

        Assert.Equal($"framework-unknown : [{id} | small]", Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public async Task A_framework_is_read_once_and_anew_when_one_of_its_files_changes()
    {
        var path = disk.Framework("small", Path.Combine("roots", "small"));
        var folders = new FrameworkFolders(Path.Combine(disk.Root, "roots"));

        var first = (await folders.Read("small", Stop)).Value;
        Assert.Same(first, (await folders.Read("small", Stop)).Value);

        var wording = Path.Combine(path, "wording.fr.json");
        await File.WriteAllTextAsync(wording, (await File.ReadAllTextAsync(wording, Stop)).Replace("fr text of", "texte de", StringComparison.Ordinal), Stop);
        Assert.Contains("texte de", (await folders.Read("small", Stop)).Value.In("fr").Texts.Values.First(), StringComparison.Ordinal);

        File.Delete(Path.Combine(path, "framework.json"));
        Assert.False((await folders.Read("small", Stop)).Succeeded);
    }
}
