using System.Text.RegularExpressions;
using Microsoft.AspNetCore.StaticAssets;

namespace Alliage.Web.Serving.Seats;

/// <summary>
/// For whom every page and endpoint is, and what of an owner's words it may show: the one table. What has no row is for
/// nobody. The tests ask each row from each seat, in each state of consent, and fail where an address of the program is
/// missing here; docs/who-may-see-what.md says the same.
/// </summary>
internal static partial class PageRules
{
    /// <summary>A row for each.</summary>
    public static IReadOnlyList<PageRule> All { get; } =
    [
        // Doors.
        new("/my", Who.Everyone),
        new("/enter", Who.Everyone),
        new("/leave", Who.Everyone),
        new("/scheme", Who.Everyone),
        new("/_framework/opaque-redirect", Who.Everyone), // the framework's own: leads where a sealed word of ours says

        // An owner's own pages.
        new("/my/all", Who.Owner, Shows.Own),
        new("/my/all/answers.json", Who.Owner, Shows.Own),
        new("/my/all/answers.txt", Who.Owner, Shows.Own),

        // An owner, alone.
        new("/my/answers", Who.Owner, Shows.Own),
        new("/my/answers.json", Who.Owner, Shows.Own),
        new("/my/answers/all", Who.Owner, Shows.Own),
        new("/my/answers/check", Who.Owner, Shows.Own),
        new("/my/answers/pause", Who.Owner, Shows.Own),
        new("/my/answers/{number}", Who.Owner, Shows.Own),
        // An owner's own page.
        new("/my/page", Who.Owner, Shows.Own),
        new("/my/page/otherwise/{item}", Who.Owner, Shows.Own),
        new("/print/answers", Who.Owner | Who.Adviser),

        // What is shared, and what both shared.
        new("/my/share", Who.Owner, Shows.Own),
        new("/my/together", Who.Owner, Shows.Shared),

        // An owner, compared with nobody but themselves.
        new("/my/page/last-time", Who.Owner, Shows.Own),

        // Both present.
        new("/together", Who.BothPresent, Shows.Shared),
        new("/together/leave", Who.BothPresent),

        // The workspace, and what helps at work.
        new("/", Who.Adviser),
        new("/cite", Who.Adviser),
        new("/frameworks", Who.Adviser),
        new("/frameworks/copy", Who.Adviser),
        new("/frameworks/import", Who.Adviser),
        new("/frameworks/new", Who.Adviser),
        new("/frameworks/{id}", Who.Adviser),
        new("/frameworks/{id}/compare", Who.Adviser),
        new("/frameworks/{id}/edit", Who.Adviser),
        new("/frameworks/{id}/edit/{section}/{entry}", Who.Adviser),
        new("/frameworks/{id}/file", Who.Adviser),
        new("/frameworks/{id}/text", Who.Adviser),
        new("/glossary", Who.Adviser),
        new("/guide", Who.Adviser),
        new("/import", Who.Adviser),
        new("/interview-guide", Who.Adviser),
        new("/studies/new", Who.Adviser),
        new("/workspace", Who.Adviser),
        new("/workspace/backup", Who.AtTheMachine, Shows.All),

        // A study.
        new("/studies/{study}", Who.Adviser, Shows.Study),
        new("/studies/{study}/alliances/new", Who.Adviser),
        new("/studies/{study}/alliances/paste", Who.Adviser),
        new("/studies/{study}/ask", Who.Adviser, Shows.Study),
        new("/studies/{study}/claims", Who.Adviser, Shows.Study),
        new("/studies/{study}/codebook", Who.Adviser, Shows.Study),
        new("/studies/{study}/codebook.css", Who.Adviser),
        new("/studies/{study}/codebook/{code}", Who.Adviser, Shows.Study),
        new("/studies/{study}/cross", Who.Adviser, Shows.Study),
        new("/studies/{study}/delete", Who.Adviser),
        new("/studies/{study}/evidence/{kind}/{id}", Who.Adviser, Shows.Study),
        new("/studies/{study}/export", Who.Adviser, Shows.Study),
        new("/studies/{study}/folder.zip", Who.Adviser, Shows.Opened | Shows.Study),
        new("/studies/{study}/framework", Who.Adviser, Shows.Study),
        new("/studies/{study}/framework/{id}", Who.Adviser, Shows.Study),
        new("/studies/{study}/ideal-types", Who.Adviser, Shows.Study),
        new("/studies/{study}/lights", Who.Adviser, Shows.Study),
        new("/studies/{study}/lights/{id}", Who.Adviser, Shows.Study),
        new("/studies/{study}/map", Who.Adviser, Shows.Study),
        new("/studies/{study}/map.svg", Who.Adviser, Shows.Study),
        new("/studies/{study}/matrix", Who.Adviser, Shows.Study),
        new("/studies/{study}/matrix.{format}", Who.Adviser, Shows.Study),
        new("/studies/{study}/matrix/cell", Who.Adviser, Shows.Study),
        new("/studies/{study}/matrix/export", Who.Adviser, Shows.Study),
        new("/studies/{study}/memos", Who.Adviser, Shows.Study),
        new("/studies/{study}/owners", Who.Adviser),
        new("/studies/{study}/propositions", Who.Adviser, Shows.Study),
        new("/studies/{study}/redact", Who.Adviser, Shows.Study),
        new("/studies/{study}/search", Who.Adviser, Shows.Study),
        new("/studies/{study}/second-readings", Who.Adviser, Shows.Study),
        new("/studies/{study}/second-readings/{reading}", Who.Adviser, Shows.Study),
        new("/studies/{study}/second-readings/{reading}/desk", Who.Adviser, Shows.Study),
        new("/studies/{study}/second-readings/{reading}/desk.json", Who.Adviser, Shows.Study),
        new("/studies/{study}/second-readings/{reading}/desk/undo", Who.Adviser, Shows.Study),
        new("/studies/{study}/settings", Who.Adviser),
        new("/studies/{study}/settings/framework", Who.Adviser),
        new("/studies/{study}/sources", Who.Adviser, Shows.Study),
        new("/studies/{study}/sources/add", Who.Adviser, Shows.Study),
        new("/studies/{study}/sources/incoming/{word}", Who.Adviser, Shows.Study),
        new("/studies/{study}/sources/{source}", Who.Adviser, Shows.Study),
        new("/studies/{study}/sources/{source}/correct", Who.Adviser, Shows.Study),
        new("/studies/{study}/sources/{source}/desk", Who.Adviser, Shows.Study),
        new("/studies/{study}/sources/{source}/desk.json", Who.Adviser, Shows.Study),
        new("/studies/{study}/sources/{source}/desk/undo", Who.Adviser, Shows.Study),
        new("/studies/{study}/sources/{source}/original", Who.Adviser, Shows.Study),
        new("/studies/{study}/sources/{source}/speakers", Who.Adviser, Shows.Study),
        new("/studies/{study}/sources/{source}/themes", Who.Adviser, Shows.Study),
        new("/studies/{study}/suggested-codes", Who.Adviser, Shows.Study),
        new("/studies/{study}/voices", Who.Adviser, Shows.Study),

        // An alliance.
        new("/studies/{study}/alliances/{alliance}", Who.Adviser, Shows.Study),
        new("/studies/{study}/alliances/{alliance}/again", Who.Adviser),
        new("/studies/{study}/alliances/{alliance}/again.ics", Who.Adviser),
        new("/studies/{study}/alliances/{alliance}/agenda", Who.Adviser, Shows.Shared),
        new("/studies/{study}/alliances/{alliance}/both-present", Who.Adviser),
        new("/studies/{study}/alliances/{alliance}/decide/{subject}/{about}", Who.Adviser, Shows.Study),
        new("/studies/{study}/alliances/{alliance}/decide/{subject}/{about}/{account}", Who.Adviser, Shows.Study),
        new("/studies/{study}/alliances/{alliance}/enter/{kind}", Who.Adviser, Shows.Study),
        new("/studies/{study}/alliances/{alliance}/flow", Who.Adviser, Shows.Study),
        new("/studies/{study}/alliances/{alliance}/flow.svg", Who.Adviser, Shows.Study),
        new("/studies/{study}/alliances/{alliance}/hand-over", Who.Adviser),
        new("/studies/{study}/alliances/{alliance}/history", Who.Adviser, Shows.Study),
        new("/studies/{study}/alliances/{alliance}/joint", Who.Adviser, Shows.Shared),
        new("/studies/{study}/alliances/{alliance}/lights", Who.Adviser, Shows.Study),
        new("/studies/{study}/alliances/{alliance}/lights/{id}", Who.Adviser, Shows.Study),
        new("/studies/{study}/alliances/{alliance}/matrix", Who.Adviser, Shows.Study),
        new("/studies/{study}/alliances/{alliance}/matrix/{key}/{teller}", Who.Adviser, Shows.Study),
        new("/studies/{study}/alliances/{alliance}/owners/{voice}", Who.Adviser, Shows.Opened),
        new("/studies/{study}/alliances/{alliance}/owners/{voice}/code", Who.Adviser),
        new("/studies/{study}/alliances/{alliance}/owners/{voice}/copy", Who.Adviser, Shows.Opened),
        new("/studies/{study}/alliances/{alliance}/voices", Who.Adviser, Shows.Study),
        new("/studies/{study}/alliances/{alliance}/owners/{voice}/paper", Who.Adviser),
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
