using System.Text;

namespace Alliage.Core.Texts;

/// <summary>A text cut into words and single other characters, so that texts are compared word by word.</summary>
internal sealed class TextTokens
{
    private readonly string text;
    private readonly List<int> starts = [];

    public TextTokens(string text)
    {
        this.text = text;
        var inWord = false;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var word = Rune.IsLetterOrDigit(rune) || (inWord && Rune.GetUnicodeCategory(rune) is
                System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
            if (!word || !inWord)
            {
                starts.Add(at);
            }

            inWord = word;
            at += rune.Utf16SequenceLength;
        }

        Count = starts.Count;
        starts.Add(text.Length);
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Where a token begins; the text's length for the one after the last.</summary>
    public int StartOf(int token) => starts[token];

    /// <summary>The tokens as numbers, equal where the words are.</summary>
    public int[] Numbered(Dictionary<string, int> known)
    {
        var numbers = new int[Count];
        for (var i = 0; i < Count; i++)
        {
            var word = text[starts[i]..starts[i + 1]];
            if (!known.TryGetValue(word, out numbers[i]))
            {
                numbers[i] = known.Count;
                known.Add(word, numbers[i]);
            }
        }

        return numbers;
    }
}
