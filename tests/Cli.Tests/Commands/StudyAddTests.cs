using Alliage.Cli.Tests.Given;

namespace Alliage.Cli.Tests.Commands;

public sealed class StudyAddTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task A_transcript_is_added_where_its_name_or_the_line_says_with_its_original()
    {
        await prompt.Types("study", "import", "tiny", "--as", "mine");
        var spoken = Put("talk.txt", "Claire : Pourquoi ?\nAna : Pour durer.\nClaire : Et puis ?\nAna : Voilà.\n");

        var said = await prompt.Types(
            "study", "add", "mine", spoken, "--alliance", "bois", "--voice", "B", "--interviewer", "Claire", "--owner", "Ana", "--by", "Claire");

        Assert.Equal(0, said.Code);
        Assert.Contains("talk.txt: ", said.Out, StringComparison.Ordinal);
        var copy = Path.Combine(prompt.Home, "copy");
        await prompt.Types("study", "export", "mine", copy);
        Assert.Equal(await File.ReadAllBytesAsync(spoken, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(Path.Combine(copy, "originals", "talk.txt"), TestContext.Current.CancellationToken));
        Assert.Equal(0, (await prompt.Types("study", "check", copy)).Code);
    }

    [Fact]
    public async Task All_that_is_wrong_with_any_file_is_said_and_none_is_added()
    {
        await prompt.Types("study", "import", "tiny", "--as", "mine");
        var before = await prompt.Json("study", "list");

        var missing = await prompt.Types("study", "add", "mine", Path.Combine(prompt.Home, "nowhere.txt"), "--by", "Claire");
        var wrong = await prompt.Types("study", "add", "mine", Put("empty.txt", ""), Put("whose.txt", "Claire : Pourquoi ?"), "--by", "Claire");

        Assert.Equal((1, 1), (missing.Code, wrong.Code));
        Assert.Contains("nowhere.txt", missing.Error, StringComparison.Ordinal);
        Assert.Contains("empty.txt", wrong.Error, StringComparison.Ordinal);
        Assert.Contains("whose.txt", wrong.Error, StringComparison.Ordinal);
        Assert.Equal(before.GetRawText(), (await prompt.Json("study", "list")).GetRawText());
    }

    private string Put(string name, string text)
    {
        var path = Path.Combine(prompt.Home, name);
        File.WriteAllText(path, text);
        return path;
    }
}
