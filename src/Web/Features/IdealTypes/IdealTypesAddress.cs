namespace Alliage.Web.Features.IdealTypes;

/// <summary>The address of the ideal types of a study, and the place of each on the page.</summary>
public static class IdealTypesAddress
{
    public static string Of(string study) => $"/studies/{Uri.EscapeDataString(study)}/ideal-types";

    public static string Of(string study, string configuration) => Of(study) + "#" + Anchor(configuration);

    public static string Anchor(string configuration) => "type-" + configuration;
}
