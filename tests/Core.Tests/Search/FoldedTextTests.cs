using Alliage.Core.Search;
using CsCheck;

namespace Alliage.Core.Tests.Search;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Loyauté", "loyaute")]
    [InlineData("loyaute\u0301", "loyaute")]
    [InlineData("ŒUVRE, Cœur, æ", "oeuvre, coeur, ae")]
    [InlineData("L’Atelier « Bois »", "l'atelier \" bois \"")]
    [InlineData("ﬁn…\u00a0!", "fin... !")]
    [InlineData("🥖 ÇA", "🥖 ca")]
    public void Case_accents_ligatures_and_typography_fold_away(string text, string folded) =>
        Assert.Equal(folded, FoldedText.Of(text).Text);

    [Theory]
    [InlineData("Le cœur y est", "oeu", "œu")]
    [InlineData("Le cœur y est", "c", "c")]
    [InlineData("le cœur", "e", "e")]
    [InlineData("a\u0301 et la loyaute\u0301 !", "loyaute", "loyaute\u0301")]
    [InlineData("🥖🥖 pain…", "pain.", "pain…")]
    public void What_is_found_leads_back_to_whole_characters(string text, string words, string own)
    {
        var folded = FoldedText.Of(text);
        var at = folded.Text.IndexOf(words, StringComparison.Ordinal);
        var (start, end) = folded.Own(at, at + words.Length);
        Assert.Equal(own, text[start..end]);
    }

    [Fact]
    public void Any_range_leads_back_to_the_characters_that_it_was_folded_from()
    {
        string[] characters = ["a", "É", "e\u0301", "œ", "🥖", "…", "’", "ﬁ", "\u0301", "ß", "\u202f"];
        Gen.Int[0, characters.Length - 1].List[1, 15].Sample(
            picks =>
            {
                var text = string.Concat(picks.Select(p => characters[p]));
                var folded = FoldedText.Of(text);
                for (var i = 0; i < folded.Text.Length; i++)
                {
                    // A query never begins or ends inside a character.
                    var (start, end) = folded.Own(i, char.IsHighSurrogate(folded.Text[i]) ? i + 2 : i + 1);
                    Assert.InRange(start, 0, end - 1);
                    Assert.InRange(end, start + 1, text.Length);
                    Assert.Contains(folded.Text[i], FoldedText.Of(text[start..end]).Text);
                    i += char.IsHighSurrogate(folded.Text[i]) ? 1 : 0;
                }
            },
            iter: 5_000);
    }
}
