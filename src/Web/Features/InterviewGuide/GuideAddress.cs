using Alliage.Core.Studies;
using Alliage.Web.Features.Studies;

namespace Alliage.Web.Features.InterviewGuide;

/// <summary>Addresses of the interview guide, and of what would have to be asked in a study.</summary>
public static class GuideAddress
{
    public const string Guide = "/interview-guide";

    /// <summary>The guide, whole or in its short form, with or without what each question may tell.</summary>
    public static string Of(bool brief, bool tells) =>
        Guide + (brief, tells) switch
        {
            (true, true) => "?form=short&with=tells",
            (true, false) => "?form=short",
            (false, true) => "?with=tells",
            _ => "",
        };

    /// <summary>One question of it.</summary>
    public static string Item(string item) => $"{Guide}#q-{item}";

    /// <summary>What would have to be asked: in all alliances, in one, of one voice; under the study's own framework or another.</summary>
    public static string Ask(string study, string? framework = null, string? alliance = null, Account? voice = null)
    {
        List<string> chosen =
        [
            .. framework is null ? Array.Empty<string>() : ["framework=" + Uri.EscapeDataString(framework)],
            .. alliance is null ? Array.Empty<string>() : ["alliance=" + Uri.EscapeDataString(alliance)],
            .. voice is { } one ? ["voice=" + Keyword.Of(one)] : Array.Empty<string>(),
        ];
        return StudyLinks.Of(study) + "/ask" + (chosen.Count == 0 ? "" : "?" + string.Join('&', chosen));
    }
}
