using Microsoft.AspNetCore.Http.Extensions;

namespace Alliage.Web.Features.Map;

/// <summary>The addresses of the map and of what its marks open.</summary>
public static class MapAddresses
{
    public const string Page = "/studies/{Study}/map";

    public const string File = "/studies/{study}/map.svg";

    /// <summary>The page as asked for.</summary>
    public static string Of(string study, MapQuery query) => $"/studies/{Uri.EscapeDataString(study)}/map{new QueryBuilder(query.Words()!)}";

    /// <summary>The figure as a file.</summary>
    public static string FileOf(string study, MapQuery query) => $"/studies/{Uri.EscapeDataString(study)}/map.svg{new QueryBuilder(query.Words()!)}";

    /// <summary>The page of an alliance, where its readings and quotations are.</summary>
    public static string Alliance(string study, string alliance) =>
        $"/studies/{Uri.EscapeDataString(study)}/alliances/{Uri.EscapeDataString(alliance)}";
}
