using Alliage.Cli.Tests.Given;

namespace Alliage.Cli.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private static readonly string[] Commands =
    [
        "place", "case", "matrix", "voices", "decide", "propositions", "claims", "study", "study list", "study overview", "study import", "study export",
        "study check", "study schema", "study backup", "study restore", "study delete", "framework", "framework list",
        "framework check", "framework schema", "guide", "guide list", "guide show", "ask",
    ];

    private readonly Prompt prompt = new();

    public static IEnumerable<TheoryDataRow<string, string>> CommandsAndLanguages =>
        from command in Commands from language in new[] { "fr", "en" } select new TheoryDataRow<string, string>(command, language);

    public void Dispose() => prompt.Dispose();

    [Theory]
    [MemberData(nameof(CommandsAndLanguages))]
    public async Task Every_command_has_help_with_examples(string command, string language)
    {
        var said = await prompt.Types([.. command.Split(' '), "--help", "--language", language]);

        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.Contains(language == "fr" ? "Exemples\u00a0:" : "Examples:", said.Out, StringComparison.Ordinal);
        Assert.Contains("alliage " + command, said.Out, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b(command|argument|option)\.[a-z]", said.Out);
        Assert.All(said.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 90));
    }

    [Fact]
    public async Task The_name_alone_asks_what_the_program_can_do()
    {
        var said = await prompt.Types();

        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.Contains("place", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_command_is_answered_with_the_nearest()
    {
        var said = await prompt.Types("plaec", "tiny");

        Assert.Equal((2, ""), (said.Code, said.Out));
        Assert.StartsWith("There is no command “plaec”. Nearest: place", said.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("place")]
    [InlineData("place", "tiny", "--colour")]
    [InlineData("case", "tiny")]
    [InlineData("study", "list", "extra")]
    [InlineData("place", "")]
    [InlineData("study", "backup", " ")]
    [InlineData("place", "tiny", "--language", "de")]
    public async Task What_is_not_understood_goes_to_the_error_page_with_the_way_to_help(params string[] args)
    {
        var said = await prompt.Types(args);

        Assert.Equal((2, ""), (said.Code, said.Out));
        Assert.Contains("--help", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_locale_chooses_the_language_and_the_option_overrules_it()
    {
        prompt.Environment["LC_ALL"] = "fr_FR.UTF-8";

        Assert.Contains("nothing wrong", (await prompt.Types("study", "check", "tiny", "--language", "en")).Out, StringComparison.Ordinal);
        Assert.Contains("rien à signaler", (await prompt.Types("study", "check", "tiny")).Out, StringComparison.Ordinal);
        Assert.Contains("Argument obligatoire", (await prompt.Types("place")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_ours_is_short_and_says_how_to_see_more()
    {
        prompt.Broken = true;

        var said = await prompt.Types("study", "list");

        Assert.Equal((3, ""), (said.Code, said.Out));
        Assert.Contains("the floor gave way", said.Error, StringComparison.Ordinal);
        Assert.Contains("ALLIAGE_DEBUG=1", said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said.Error, StringComparison.Ordinal);

        prompt.Environment["ALLIAGE_DEBUG"] = "1";
        Assert.Contains("   at ", (await prompt.Types("study", "list")).Error, StringComparison.Ordinal);
    }
}
