namespace Alliage.Web.Features.Workshop;

/// <summary>Addresses of what a study does with grids of the workshop.</summary>
public static class GridLinks
{
    /// <summary>Where a study's grid, or its version, is changed.</summary>
    public static string Change(string study) => $"/studies/{Uri.EscapeDataString(study)}/settings/framework";

    /// <summary>The same with what the change would do.</summary>
    public static string Change(string study, string framework, string version) =>
        $"{Change(study)}?to={Uri.EscapeDataString(framework)}&version={Uri.EscapeDataString(version)}";

    /// <summary>Where codes that the grid suggests are linked.</summary>
    public static string Suggested(string study) => $"/studies/{Uri.EscapeDataString(study)}/suggested-codes";
}
