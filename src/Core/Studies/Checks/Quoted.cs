using System.Globalization;

namespace Alliage.Core.Studies.Checks;

/// <summary>How values stand in the arguments of a problem.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    /// <summary>A number.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text on one line, cut where it is long.</summary>
    public static string Of(string text)
    {
        var end = Math.Min(text.Length, Longest);
        if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        var shown = string.Join(' ', text[..end].Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return end < text.Length ? shown + "…" : shown;
    }

    /// <summary>Words that are allowed.</summary>
    public static string Of(IEnumerable<string> words) => string.Join(", ", words);
}
