using System.Globalization;
using System.Text;

namespace Alliage.Core.Studies;

/// <summary>Words as every measure of length counts them.</summary>
public static class WordCount
{
    /// <summary>
    /// How many words a text has: a word is a run of letters or digits, parted by everything else, apostrophes and
    /// hyphens included. A combining mark goes on with the word that it stands in.
    /// </summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                words += inside ? 0 : 1;
                inside = true;
            }
            else if (!IsMark(rune))
            {
                inside = false;
            }
        }

        return words;
    }

    /// <summary>Whether a text has at least one letter.</summary>
    public static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
