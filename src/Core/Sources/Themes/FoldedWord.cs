using System.Globalization;
using System.Text;

namespace Alliage.Core.Sources.Themes;

/// <summary>A word of a text as cues see it: without accents and capitals, <c>œ</c> as <c>oe</c>.</summary>
/// <param name="Start">First UTF-16 unit in the text.</param>
/// <param name="End">One past the last.</param>
/// <param name="Folded">The folded word.</param>
internal readonly record struct FoldedWord(int Start, int End, string Folded)
{
    /// <summary>The words of a stretch of text: runs of letters, digits and marks, parted by apostrophes and hyphens too.</summary>
    public static List<FoldedWord> In(string text, int start, int end)
    {
        var words = new List<FoldedWord>();
        for (var at = start; at < end;)
        {
            var begin = at;
            while (at < end && IsInWord(text, at))
            {
                at++;
            }

            if (at > begin)
            {
                words.Add(new FoldedWord(begin, at, Fold(text[begin..at])));
            }

            at += at == begin || at < end ? 1 : 0;
        }

        return words;
    }

    private static bool IsInWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at])
        || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Fold(string word)
    {
        // Half a character alone cannot be normalised, and is no word of a cue.
        if (word.Any(char.IsSurrogate))
        {
            return word;
        }

        var plain = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            plain.Append(letter switch { 'œ' or 'Œ' => "oe", 'æ' or 'Æ' => "ae", _ => char.ToLowerInvariant(letter).ToString() });
        }

        return plain.ToString();
    }
}
