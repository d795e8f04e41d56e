using Alliage.Core.Studies;

namespace Alliage.Web.Features.Corrections;

/// <summary>A turn's words as they are mended in a form: without the blanks around them, which a form would lose.</summary>
/// <param name="Start">First unit in the source's text.</param>
/// <param name="End">One past the last.</param>
/// <param name="Words">The words.</param>
public sealed record TurnText(int Start, int End, string Words)
{
    public static TurnText Of(Turn turn, string text)
    {
        var (start, end) = (Math.Clamp(turn.Start, 0, text.Length), Math.Clamp(turn.End, 0, text.Length));
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(start, end, text[start..end]);
    }

    /// <summary>Where the turn could be parted: where its sentences and lines begin, the first left out.</summary>
    public IReadOnlyList<(int At, string Sentence)> Sentences()
    {
        var starts = new List<int> { 0 };
        for (var i = 1; i < Words.Length; i++)
        {
            if (!char.IsWhiteSpace(Words[i]) && char.IsWhiteSpace(Words[i - 1]) && (Words[i - 1] == '\n' || EndsSentence(i - 1)))
            {
                starts.Add(i);
            }
        }

        return [.. starts.Skip(1).Select((s, i) => (Start + s, Words[s..(i + 2 < starts.Count ? starts[i + 2] : Words.Length)].Trim()))];
    }

    private bool EndsSentence(int blank)
    {
        while (blank > 0 && char.IsWhiteSpace(Words[blank]))
        {
            blank--;
        }

        return Words[blank] is '.' or '!' or '?' or '…' or '»' or '”';
    }
}
