using Alliage.Core.Flows;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Flows;

/// <summary>The addresses of what flows in one alliance.</summary>
public static class FlowAddresses
{
    public const string Page = "/studies/{StudyName}/alliances/{AllianceId}/flow";

    public const string File = "/studies/{study}/alliances/{alliance}/flow.svg";

    /// <summary>The page; under another framework than the usual one where it is named.</summary>
    public static string Of(string study, string alliance, string? framework = null) => OfCase(study, alliance) + "/flow" + Under(framework);

    /// <summary>The drawing as a file.</summary>
    public static string FileOf(string study, string alliance, string? framework = null) => OfCase(study, alliance) + "/flow.svg" + Under(framework);

    /// <summary>Where the words of something told stand, within the page.</summary>
    public static string Anchor(ToldResource told) =>
        $"flow-{Keyword.Of(told.State)}-{(told.Firm is { } firm ? Keyword.Of(firm).ToLowerInvariant() : "both")}-{told.Resource ?? "unnamed"}";

    private static string OfCase(string study, string alliance) =>
        $"/studies/{Uri.EscapeDataString(study)}/alliances/{Uri.EscapeDataString(alliance)}";

    private static string Under(string? framework) => framework is null ? "" : "?framework=" + Uri.EscapeDataString(framework);
}
