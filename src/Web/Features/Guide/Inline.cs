using System.Text.RegularExpressions;

namespace Alliage.Web.Features.Guide;

/// <summary>A piece of a paragraph: words, words that lead somewhere, or something to type.</summary>
/// <param name="Words">What is read.</param>
/// <param name="Address">Where it leads; null for plain words.</param>
/// <param name="Typed">Whether it is to be typed as it stands.</param>
public sealed record Piece(string Words, string? Address = null, bool Typed = false);

/// <summary>
/// The little that a paragraph of the wording may hold beside words: <c>[words](address)</c>, <c>`something to type`</c>,
/// and <c>{{key}}</c> for another text of the interface, so that a guide quotes a button as it is.
/// </summary>
public static partial class Inline
{
    /// <summary>The pieces of a paragraph, in order.</summary>
    public static IReadOnlyList<Piece> Read(string paragraph, Func<string, string> text)
    {
        var whole = Quoted().Replace(paragraph, match => text(match.Groups["key"].Value));
        var pieces = new List<Piece>();
        var at = 0;
        foreach (Match match in Marked().Matches(whole))
        {
            Plain(whole[at..match.Index]);
            pieces.Add(match.Groups["typed"].Success
                ? new(match.Groups["typed"].Value, Typed: true)
                : new(match.Groups["words"].Value, match.Groups["address"].Value));
            at = match.Index + match.Length;
        }

        Plain(whole[at..]);
        return pieces;

        void Plain(string words)
        {
            if (words.Length > 0)
            {
                pieces.Add(new(words));
            }
        }
    }

    /// <summary>Keys of other texts that a paragraph quotes.</summary>
    public static IEnumerable<string> Quotes(string paragraph) => Quoted().Matches(paragraph).Select(m => m.Groups["key"].Value);

    [GeneratedRegex(@"\{\{(?<key>[a-z.\-]+)\}\}", RegexOptions.None, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\[(?<words>[^\]]+)\]\((?<address>[/#][^)\s]*)\)|`(?<typed>[^`]+)`", RegexOptions.None, 1000)]
    private static partial Regex Marked();
}
