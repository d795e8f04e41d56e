using Alliage.Core.Studies;

namespace Alliage.Core.Tests.Studies;

public class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("… — ?", 0)]
    [InlineData("oui", 1)]
    [InlineData("nous travaillons ensemble", 3)]
    [InlineData("l'entraide", 2)]
    [InlineData("l’entraide", 2)]
    [InlineData("peut-être", 2)]
    [InlineData("aujourd'hui, c'est-à-dire", 6)]
    [InlineData("en 2019", 2)]
    [InlineData("2 500 euros", 3)]
    [InlineData("2,5", 2)]
    [InlineData("deux\nlignes", 2)]
    [InlineData("sœur", 1)]
    public void A_word_is_a_run_of_letters_or_digits(string text, int words) => Assert.Equal(words, WordCount.Of(text));

    [Fact]
    public void An_accent_written_apart_from_its_letter_does_not_break_a_word() =>
        Assert.Equal(1, WordCount.Of("e\u0301te\u0301"));

    [Theory]
    [InlineData("a", true)]
    [InlineData("… é", true)]
    [InlineData("2019, 15 %", false)]
    [InlineData(" — !", false)]
    [InlineData("", false)]
    public void A_digit_is_no_letter(string text, bool letter) => Assert.Equal(letter, WordCount.HasLetter(text));
}
