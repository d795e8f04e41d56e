using System.Text;

namespace Alliage.Core.Search;

/// <summary>
/// A text as it is searched, with the way back to its own offsets. Nearly all characters fold to one of the same
/// length; only the others are remembered.
/// </summary>
public sealed class FoldedText
{
    // Where folded and own lengths differ: the piece's place in the folded text, its own place, and both lengths.
    private readonly List<(int Folded, int Own, int FoldedLength, int OwnLength)> pieces = [];

    private FoldedText(string text)
    {
        var folded = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c is >= 'a' and <= 'z')
            {
                folded.Append(c);
                at++;
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var plain = Folding.Of(rune);
            if (plain.Length == 0)
            {
                Widen(folded.Length, at, length);
            }
            else if (plain.Length != length)
            {
                pieces.Add((folded.Length, at, plain.Length, length));
            }

            folded.Append(plain);
            at += length;
        }

        Text = folded.ToString();
        OwnLength = text.Length;
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Length of the text itself, in UTF-16 units.</summary>
    public int OwnLength { get; }

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text) => new(text);

    /// <summary>The range of the text itself that a range of the folded one stands for: whole characters, with their marks.</summary>
    /// <param name="start">First unit of the folded text.</param>
    /// <param name="end">One past the last; after <paramref name="start"/>.</param>
    public (int Start, int End) Own(int start, int end)
    {
        var (first, last) = (Piece(start, PiecesUpTo(start)), Piece(end - 1, PiecesUpTo(end - 1)));
        return (first.Start, last.End);
    }

    /// <summary>
    /// Own ranges asked for in ascending order: from one to the next the place is kept. A letter has a hundred thousand
    /// hits in a long text.
    /// </summary>
    internal struct InOrder(FoldedText text)
    {
        private int passed;

        /// <summary>As <see cref="FoldedText.Own"/>; each range begins after the one before.</summary>
        public (int Start, int End) Own(int start, int end)
        {
            var first = Piece(start);
            return end == start + 1 ? first : (first.Start, Piece(end - 1).End);
        }

        private (int Start, int End) Piece(int folded)
        {
            while (passed < text.pieces.Count && text.pieces[passed].Folded <= folded)
            {
                passed++;
            }

            return text.Piece(folded, passed);
        }
    }

    private int PiecesUpTo(int folded)
    {
        int low = 0, high = pieces.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pieces[middle].Folded <= folded ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The character of the text that a folded unit comes from.</summary>
    /// <param name="folded">The unit.</param>
    /// <param name="passed">How many pieces begin at it or before.</param>
    private (int Start, int End) Piece(int folded, int passed)
    {
        if (passed == 0)
        {
            return (folded, folded + 1);
        }

        var piece = pieces[passed - 1];
        if (folded < piece.Folded + piece.FoldedLength)
        {
            return (piece.Own, piece.Own + piece.OwnLength);
        }

        var own = piece.Own + piece.OwnLength + folded - piece.Folded - piece.FoldedLength;
        return (own, own + 1);
    }

    // A mark belongs to the character before it.
    private void Widen(int folded, int own, int length)
    {
        if (pieces.Count > 0 && pieces[^1] is var last && last.Own + last.OwnLength == own)
        {
            pieces[^1] = last with { OwnLength = last.OwnLength + length };
        }
        else if (folded > 0)
        {
            pieces.Add((folded - 1, own - 1, 1, 1 + length));
        }
        else
        {
            pieces.Add((0, own, 0, length));
        }
    }
}
