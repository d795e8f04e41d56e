using Alliage.Core.Studies;

namespace Alliage.Web.Features.Sources;

/// <summary>Addresses of a study's sources.</summary>
public static class SourceLinks
{
    public static string All(string study) => $"/studies/{Uri.EscapeDataString(study)}/sources";

    public static string Of(string study, string source) => $"{All(study)}/{Uri.EscapeDataString(source)}";

    public static string Speakers(string study, string source) => Of(study, source) + "/speakers";

    public static string Themes(string study, string source) => Of(study, source) + "/themes";

    public static string Original(string study, string source) => Of(study, source) + "/original";

    public static string Add(string study) => All(study) + "/add";

    /// <summary>Adding what is missing of one account.</summary>
    public static string Add(string study, string alliance, Account account) =>
        $"{Add(study)}?alliance={Uri.EscapeDataString(alliance)}&account={Keyword.Of(account)}";

    /// <summary>Files that wait to be told whose they are.</summary>
    public static string Waiting(string study, string word) => $"{All(study)}/incoming/{word}";
}
