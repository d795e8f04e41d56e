using Alliage.Core.Studies;

namespace Alliage.Core.Json;

/// <summary>The word that was likely meant.</summary>
internal static class NearestWord
{
    /// <summary>
    /// The word with the fewest edits (case does not count), or null where more than a third of the letters would have
    /// to change: that is another word, not a slip.
    /// </summary>
    public static string? Of(string written, IEnumerable<string> words) =>
        Nearest.Of(written, words, 1) is [var nearest]
        && Nearest.Distance(written.ToUpperInvariant(), nearest.ToUpperInvariant()) <= Math.Max(written.Length, 3) / 3
            ? nearest
            : null;
}
