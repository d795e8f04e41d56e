using Alliage.Core.Redactions;
using CsCheck;

namespace Alliage.Core.Tests.Redactions;

/// <summary>Names found as people write them, and ranges that stay on their words when names are replaced.</summary>
public sealed class NameMatcherTests
{
    [Theory]
    [InlineData("Maud", "MAUD, maud et Maud.", "X, X et X.")]
    [InlineData("Maud", "Maudire, Maude, d’Maud", "Maudire, Maude, d’X")]
    [InlineData("Maud", "Maud’s bread, Marie-Maud", "X’s bread, Marie-X")]
    [InlineData("Hélène", "helene, HÉLÈNE, he\u0301le\u0300ne", "X, X, X")]
    [InlineData("Bois & Tradition", "Bois & Tradition, Bois et Tradition, bois-tradition", "X, X, X")]
    [InlineData("Bois & Tradition", "du bois. Tradition oblige ; Bois\n\nTradition", "du bois. Tradition oblige ; Bois\n\nTradition")]
    [InlineData("L’Atelier", "L'Atelier et l’atelier, un atelier", "X et X, un atelier")]
    [InlineData("Jean-Marc", "Jean Marc, Jean-Marc, Jean", "X, X, Jean")]
    public void A_name_is_replaced_as_a_whole_word_however_it_is_written(string name, string text, string then) =>
        Assert.Equal(then, new RedactedText(text, new NameMatcher([new(name, "X")]).In(text)).Text);

    [Fact]
    public void The_longer_of_two_names_is_meant() =>
        Assert.Equal("Y et X", Replaced("Maud Petit et Maud", new("Maud", "X"), new("Maud Petit", "Y")));

    [Fact]
    public void Every_range_keeps_its_words_and_no_range_is_lost() => Gen.Select(Gen.Int[0, 4].List[1, 12], Gen.Int[0, 40], Gen.Int[1, 20]).Sample(
        (picks, at, length) =>
        {
            string[] words = ["Maud ", "pain ", "Yvon, ", "et ", "🥖 "];
            var text = string.Concat(picks.Select(p => words[p]));
            var start = Math.Min(at, text.Length - 1);
            var end = Math.Min(start + length, text.Length);
            var matcher = new NameMatcher([new("Maud", "Client 12"), new("Yvon", "Z")]);
            var redacted = new RedactedText(text, matcher.In(text));

            var (from, to) = redacted.Range(start, end);

            Assert.InRange(from, 0, to - 1);
            Assert.Empty(matcher.In(redacted.Text));

            // Widened to whole names, the range before and the one after hold the same words.
            var cut = matcher.In(text).Where(c => c.Start < end && c.End > start).ToList();
            var (wideStart, wideEnd) = (cut.Select(c => c.Start).Append(start).Min(), cut.Select(c => c.End).Append(end).Max());
            var wide = text[wideStart..wideEnd];
            Assert.Equal(
                wide.Replace("Maud", "Client 12", StringComparison.Ordinal).Replace("Yvon", "Z", StringComparison.Ordinal), redacted.Text[from..to]);
        },
        iter: 5_000);

    private static string Replaced(string text, params Pseudonym[] names) => new RedactedText(text, new NameMatcher(names).In(text)).Text;
}
