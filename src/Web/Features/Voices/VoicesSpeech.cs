using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Web.Wording;

namespace Alliage.Web.Features.Voices;

/// <summary>What two voices make of themes, as sentences.</summary>
public static class VoicesSpeech
{
    /// <summary>On how many themes they agree and differ: the title of the page.</summary>
    public static string Finding(Words words, IEnumerable<ThemeVerdict> verdicts)
    {
        var all = verdicts.ToList();
        var found = all.CountBy(v => v.Verdict).OrderBy(v => v.Key)
            .Select(v => words.Count("voices.finding." + Keyword.Of(v.Key), v.Value));
        return words.Count("voices.finding", all.Count, string.Join(words["voices.comma"], found));
    }
}
