using Alliage.Cli.Terminals;

namespace Alliage.Cli.Tests.Terminals;

public sealed class PlainTests
{
    [Theory]
    [InlineData("\u001b[2J", "\ufffd[2J")]
    [InlineData("one\r\ntwo\tthree", "one  two three")]
    [InlineData("abc\u202ecba", "abc\ufffdcba")]
    [InlineData("\u009b31m", "\ufffd31m")]
    [InlineData("L’été, où ça ? « là » 20 %", "L’été, où ça ? « là » 20 %")]
    public void Nothing_that_a_terminal_would_obey_gets_through(string text, string expected) =>
        Assert.Equal(expected, Plain.Spaced(Plain.Of(text)));

    [Fact]
    public void A_non_breaking_space_comes_out_as_it_went_in()
    {
        using var writer = new StringWriter { NewLine = "\n" };

        new Page(writer, width: 8, colours: false).Line("abcdef\u00a0: b");

        Assert.Equal("abcdef\u00a0:\nb\n", writer.ToString());
    }

    [Fact]
    public void The_two_voices_have_their_colours_on_a_screen_that_wants_them()
    {
        using var writer = new StringWriter { NewLine = "\n" };

        new Page(writer, width: 80, colours: true).Drawn("● A ■ B [x]");

        Assert.Contains("\u001b[94m●\u001b[0m", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("[x]", writer.ToString(), StringComparison.Ordinal);
    }
}
