using Alliage.Core.Lights;
using Alliage.Core.Studies;
using Alliage.Web.Wording;

namespace Alliage.Web.Features.Lights;

/// <summary>How the two voices stand to one another under several frameworks: counted, never joined into one verdict.</summary>
public static class VoicesFinding
{
    /// <summary>The sentence, such as "Under 7 frameworks, the two voices part under 2 and agree under 3; 2 find nothing to read."</summary>
    public static string Of(IReadOnlyList<ShownLight> lights, Words words)
    {
        var counts = lights.CountBy(l => l.Case.Voices).ToDictionary();
        var stands = Enum.GetValues<VoicesUnderLight>().Where(counts.ContainsKey).ToList();
        var parts = stands.Select(v => words.Count("lights.voices." + Keyword.Of(v), counts[v]));

        // Whoever both voices are the subject of comes first.
        var subject = stands is [<= VoicesUnderLight.NeverMeeting, ..] ? words["lights.voices.both"] : "";
        return words.Count("lights.voices", lights.Count) + subject + string.Join(", ", parts) + words["alliance.stop"];
    }
}
