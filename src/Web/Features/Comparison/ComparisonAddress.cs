namespace Alliage.Web.Features.Comparison;

/// <summary>Addresses of what is compared across the cases of a study.</summary>
public static class ComparisonAddress
{
    public static string Claims(string study) => $"/studies/{Uri.EscapeDataString(study)}/claims";

    public static string Propositions(string study) => $"/studies/{Uri.EscapeDataString(study)}/propositions";

    public static string Alliance(string study, string alliance) =>
        $"/studies/{Uri.EscapeDataString(study)}/alliances/{Uri.EscapeDataString(alliance)}";
}
