namespace Alliage.Web.Features.Studies;

/// <summary>Addresses of what concerns a study as a whole.</summary>
public static class StudyLinks
{
    public const string Workspace = "/workspace";

    public const string New = "/studies/new";

    public const string Backup = "/workspace/backup";

    public static string Of(string study) => $"/studies/{Uri.EscapeDataString(study)}";

    public static string Map(string study) => Of(study) + "/map";

    public static string Settings(string study) => Of(study) + "/settings";

    public static string Delete(string study) => Of(study) + "/delete";

    /// <summary>The form for one alliance.</summary>
    public static string NewAlliance(string study) => Of(study) + "/alliances/new";

    /// <summary>Where alliances are pasted from a spreadsheet.</summary>
    public static string PasteAlliances(string study) => Of(study) + "/alliances/paste";

    /// <summary>The study as a folder, in a .zip.</summary>
    public static string Folder(string study) => Of(study) + "/folder.zip";

    /// <summary>The alliances of a sector on the map.</summary>
    public static string Sector(string study, string sector) => $"{Map(study)}?sector={Uri.EscapeDataString(sector)}";
}
