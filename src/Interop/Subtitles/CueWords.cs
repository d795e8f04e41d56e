using System.Net;
using System.Text.RegularExpressions;

namespace Alliage.Interop.Subtitles;

/// <summary>The words of a cue without tags, by voice.</summary>
internal static partial class CueWords
{
    /// <summary>Speaker, where a voice tag names one, and words, for each stretch of the cue.</summary>
    public static IEnumerable<(string? Speaker, string Words)> Of(string cue)
    {
        var (speaker, from) = ((string?)null, 0);
        foreach (Match voice in Voice().Matches(cue))
        {
            if (voice.Index > from || speaker is not null)
            {
                yield return (speaker, Plain(cue[from..voice.Index]));
            }

            (speaker, from) = (Name(voice.Groups["name"].Value), voice.Index + voice.Length);
        }

        yield return (speaker, Plain(cue[from..]));
    }

    private static string Plain(string words) => OneSpace(WebUtility.HtmlDecode(Style().Replace(Tag().Replace(words, ""), "")));

    // A colon would end the name's label too early.
    private static string? Name(string written) =>
        OneSpace(WebUtility.HtmlDecode(written).Replace(':', ' ')) is { Length: > 0 } name ? name : null;

    private static string OneSpace(string text) => string.Join(' ', text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"<v(\.[^\s>]*)?\s+(?<name>[^>]*)>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Voice();

    // Known tags and times only: "a < b" is speech.
    [GeneratedRegex(@"</?(c|i|b|u|s|v|ruby|rt|lang|font)([.\s][^>]*)?>|<[\d:.]+>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\{\\[^}]*\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Style();
}
