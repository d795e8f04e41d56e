using Alliage.Core.Lights;
using Alliage.Core.Studies;
using Alliage.Web.Features.Studies;

namespace Alliage.Web.Features.Lights;

/// <summary>Addresses of a study, and of its alliances, under several frameworks.</summary>
public static class LightLinks
{
    /// <summary>Value of the switch that leaves our interpretation out.</summary>
    public const string Off = "off";

    /// <summary>The frameworks of a study.</summary>
    public static string All(string study) => StudyLinks.Of(study) + "/lights";

    /// <summary>All cases under one framework.</summary>
    public static string Of(string study, string framework, bool interpreted = true) =>
        $"{All(study)}/{Uri.EscapeDataString(framework)}" + Switch(interpreted);

    /// <summary>What a framework looks for, and where each of its rules comes from.</summary>
    public static string Grid(string study, string framework) => $"{StudyLinks.Of(study)}/framework/{Uri.EscapeDataString(framework)}";

    /// <summary>One alliance under all frameworks.</summary>
    public static string OfCase(string study, string alliance, bool interpreted = true) =>
        $"{StudyLinks.Of(study)}/alliances/{Uri.EscapeDataString(alliance)}/lights" + Switch(interpreted);

    /// <summary>One alliance under one framework.</summary>
    public static string OfCase(string study, string alliance, string framework, bool interpreted = true) =>
        $"{OfCase(study, alliance)}/{Uri.EscapeDataString(framework)}" + Switch(interpreted);

    /// <summary>The words that one alliance has on one point of a framework.</summary>
    public static string Words(string study, string alliance, string framework, GridPoint point) =>
        OfCase(study, alliance, framework) + "#" + Anchor(framework, point);

    /// <summary>Where a point stands on the page of one alliance.</summary>
    public static string Anchor(string framework, GridPoint point) => $"{framework}-{Keyword.Of(point.Kind)}-{point.Id}";

    private static string Switch(bool interpreted) => interpreted ? "" : "?interpreted=" + Off;
}
