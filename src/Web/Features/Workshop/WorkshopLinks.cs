using Alliage.Core.Workshop;

namespace Alliage.Web.Features.Workshop;

/// <summary>Addresses of the workshop.</summary>
public static class WorkshopLinks
{
    public const string All = "/frameworks";

    public const string New = "/frameworks/new";

    public const string Import = "/frameworks/import";

    public static string Of(string id) => $"{All}/{Uri.EscapeDataString(id)}";

    /// <summary>A version, read.</summary>
    public static string Version(string id, string version) => $"{Of(id)}?version={Uri.EscapeDataString(version)}";

    public static string Copy(string from) => $"{All}/copy?from={Uri.EscapeDataString(from)}";

    /// <summary>The draft.</summary>
    public static string Edit(string id) => Of(id) + "/edit";

    /// <summary>The draft as text.</summary>
    public static string Text(string id) => Of(id) + "/text";

    public static string Compare(string id, string from, string to) =>
        $"{Of(id)}/compare?from={Uri.EscapeDataString(from)}&to={Uri.EscapeDataString(to)}";

    /// <summary>The file of a version; of the newest where null.</summary>
    public static string File(string id, string? version = null) =>
        Of(id) + "/file" + (version is null ? "" : "?version=" + Uri.EscapeDataString(version));

    /// <summary>The form of an entry, or of a section that is one form.</summary>
    public static string Entry(string id, FrameworkSection section, string? entry) =>
        $"{Edit(id)}/{section.Name}" + (section.IsList && entry is not null ? "/" + Uri.EscapeDataString(entry) : "");

    /// <summary>The form of a new entry; of a trait, within a configuration.</summary>
    public static string Add(string id, string section, string? within = null) =>
        $"{Edit(id)}/{section}" + (within is null ? "" : "?within=" + Uri.EscapeDataString(within));
}
