using System.Text.RegularExpressions;
using Microsoft.AspNetCore.StaticAssets;

namespace Alliage.Web.Serving.Seats;

/// <summary>
/// For whom every page and endpoint is: the one table. What has no row is for nobody. The tests ask each row from each
/// seat and fail where an address of the program is missing here.
/// </summary>
internal static partial class PageRules
{
    /// <summary>Addresses as the routes write them, each with the seats that it is for.</summary>
    public static IReadOnlyList<(string Address, Who Who)> All { get; } =
    [
        // Doors.
        ("/my", Who.Everyone),
        ("/enter", Who.Everyone),
        ("/leave", Who.Everyone),
        ("/scheme", Who.Everyone),
        ("/_framework/opaque-redirect", Who.Everyone), // the framework's own: leads where a sealed word of ours says

        // An owner, alone.
        ("/my/answers", Who.Owner),
        ("/my/answers.json", Who.Owner),
        ("/my/answers/all", Who.Owner),
        ("/my/answers/check", Who.Owner),
        ("/my/answers/pause", Who.Owner),
        ("/my/answers/{number}", Who.Owner),

        // The workspace, and what helps at work.
        ("/", Who.Adviser),
        ("/cite", Who.Adviser),
        ("/frameworks", Who.Adviser),
        ("/frameworks/copy", Who.Adviser),
        ("/frameworks/import", Who.Adviser),
        ("/frameworks/new", Who.Adviser),
        ("/frameworks/{id}", Who.Adviser),
        ("/frameworks/{id}/compare", Who.Adviser),
        ("/frameworks/{id}/edit", Who.Adviser),
        ("/frameworks/{id}/edit/{section}/{entry}", Who.Adviser),
        ("/frameworks/{id}/file", Who.Adviser),
        ("/frameworks/{id}/text", Who.Adviser),
        ("/glossary", Who.Adviser),
        ("/guide", Who.Adviser),
        ("/import", Who.Adviser),
        ("/interview-guide", Who.Adviser),
        ("/studies/new", Who.Adviser),
        ("/workspace", Who.Adviser),
        ("/workspace/backup", Who.Adviser),

        // A study.
        ("/studies/{study}", Who.Adviser),
        ("/studies/{study}/alliances/new", Who.Adviser),
        ("/studies/{study}/alliances/paste", Who.Adviser),
        ("/studies/{study}/ask", Who.Adviser),
        ("/studies/{study}/claims", Who.Adviser),
        ("/studies/{study}/codebook", Who.Adviser),
        ("/studies/{study}/codebook.css", Who.Adviser),
        ("/studies/{study}/codebook/{code}", Who.Adviser),
        ("/studies/{study}/cross", Who.Adviser),
        ("/studies/{study}/delete", Who.Adviser),
        ("/studies/{study}/evidence/{kind}/{id}", Who.Adviser),
        ("/studies/{study}/export", Who.Adviser),
        ("/studies/{study}/folder.zip", Who.Adviser),
        ("/studies/{study}/framework", Who.Adviser),
        ("/studies/{study}/framework/{id}", Who.Adviser),
        ("/studies/{study}/ideal-types", Who.Adviser),
        ("/studies/{study}/lights", Who.Adviser),
        ("/studies/{study}/lights/{id}", Who.Adviser),
        ("/studies/{study}/map", Who.Adviser),
        ("/studies/{study}/map.svg", Who.Adviser),
        ("/studies/{study}/matrix", Who.Adviser),
        ("/studies/{study}/matrix.{format}", Who.Adviser),
        ("/studies/{study}/matrix/cell", Who.Adviser),
        ("/studies/{study}/matrix/export", Who.Adviser),
        ("/studies/{study}/memos", Who.Adviser),
        ("/studies/{study}/propositions", Who.Adviser),
        ("/studies/{study}/redact", Who.Adviser),
        ("/studies/{study}/search", Who.Adviser),
        ("/studies/{study}/second-readings", Who.Adviser),
        ("/studies/{study}/second-readings/{reading}", Who.Adviser),
        ("/studies/{study}/second-readings/{reading}/desk", Who.Adviser),
        ("/studies/{study}/second-readings/{reading}/desk.json", Who.Adviser),
        ("/studies/{study}/second-readings/{reading}/desk/undo", Who.Adviser),
        ("/studies/{study}/settings", Who.Adviser),
        ("/studies/{study}/settings/framework", Who.Adviser),
        ("/studies/{study}/sources", Who.Adviser),
        ("/studies/{study}/sources/add", Who.Adviser),
        ("/studies/{study}/sources/incoming/{word}", Who.Adviser),
        ("/studies/{study}/sources/{source}", Who.Adviser),
        ("/studies/{study}/sources/{source}/correct", Who.Adviser),
        ("/studies/{study}/sources/{source}/desk", Who.Adviser),
        ("/studies/{study}/sources/{source}/desk.json", Who.Adviser),
        ("/studies/{study}/sources/{source}/desk/undo", Who.Adviser),
        ("/studies/{study}/sources/{source}/original", Who.Adviser),
        ("/studies/{study}/sources/{source}/speakers", Who.Adviser),
        ("/studies/{study}/sources/{source}/themes", Who.Adviser),
        ("/studies/{study}/suggested-codes", Who.Adviser),
        ("/studies/{study}/voices", Who.Adviser),

        // An alliance.
        ("/studies/{study}/alliances/{alliance}", Who.Adviser),
        ("/studies/{study}/alliances/{alliance}/decide/{subject}/{about}", Who.Adviser),
        ("/studies/{study}/alliances/{alliance}/decide/{subject}/{about}/{account}", Who.Adviser),
        ("/studies/{study}/alliances/{alliance}/enter/{kind}", Who.Adviser),
        ("/studies/{study}/alliances/{alliance}/flow", Who.Adviser),
        ("/studies/{study}/alliances/{alliance}/flow.svg", Who.Adviser),
        ("/studies/{study}/alliances/{alliance}/history", Who.Adviser),
        ("/studies/{study}/alliances/{alliance}/lights", Who.Adviser),
        ("/studies/{study}/alliances/{alliance}/lights/{id}", Who.Adviser),
        ("/studies/{study}/alliances/{alliance}/matrix", Who.Adviser),
        ("/studies/{study}/alliances/{alliance}/matrix/{key}/{teller}", Who.Adviser),
        ("/studies/{study}/alliances/{alliance}/voices", Who.Adviser),
    ];

    // Where the program runs from its source: a file of wwwroot that came after it was built.
    private const string AnyFile = "{**path:file}";

    private static readonly Dictionary<string, Who> Table =
        All.ToDictionary(rule => Unnamed(rule.Address), rule => rule.Who, StringComparer.OrdinalIgnoreCase);

    /// <summary>For whom an endpoint is; for none where it has no row.</summary>
    public static Who Of(Endpoint endpoint) =>
        endpoint is RouteEndpoint { RoutePattern.RawText: { } address } ? Table.GetValueOrDefault(Unnamed(address)) : Who.None;

    /// <summary>Whether an endpoint is a style sheet, a script or a mark of the program: the same for everyone, and nothing of any study.</summary>
    public static bool IsFile(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || endpoint is RouteEndpoint { RoutePattern.RawText: AnyFile };

    /// <summary>An address without the names of its parts: routes name them as their pages like, and only the places count.</summary>
    public static string Unnamed(string address) => "/" + Part().Replace(address.Trim('/'), "{}");

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Part();
}
