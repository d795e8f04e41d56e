using Alliage.Browser.Tests.Desk;

namespace Alliage.Browser.Tests.Ground;

/// <summary>
/// Addresses of all kinds of pages there are. What holds everywhere (access, no sideways scrolling, no other host, print)
/// is tested on this list: whoever adds a page adds its address here.
/// </summary>
internal static class EveryPage
{
    private const string Cidre = "/studies/demonstration/alliances/cidre";

    public static IReadOnlyList<string> Addresses { get; } =
    [
        "/",
        "/import",
        "/workspace",
        "/studies/new",
        "/studies/demonstration/alliances/new",
        "/studies/demonstration/alliances/paste",
        "/studies/demonstration/sources",
        "/studies/demonstration/sources/add?alliance=cidre&account=B",
        "/studies/demonstration/sources/cidre-A/speakers",
        "/studies/demonstration/sources/cidre-A/themes?all=1",
        "/studies/demonstration",
        "/studies/reference-2006",
        "/studies/demonstration/settings",
        "/studies/demonstration/delete",
        "/studies/demonstration/map",
        "/studies/demonstration/map?alliance=velo&status=placed",
        "/studies/reference-2006/map",
        "/studies/reference-2006/map?view=computed",
        "/studies/reference-2006/map?view=both",
        Cidre,
        Cidre + "?by=facets",
        Cidre + "/history",
        Cidre + "/decide/axis/logic",
        Cidre + "/decide/reading/partner-growth/B",
        Cidre + "/enter/attributes",
        Cidre + "/enter/stances",
        Cidre + "/enter/reports",
        Cidre + "/enter/raised",
        "/studies/demonstration/alliances/fromage",
        "/studies/demonstration/sources/cidre-A",
        "/studies/reference-2006/alliances/Q",
        "/studies/reference-2006/alliances/nobody",
        "/studies/demonstration/matrix",
        "/studies/demonstration/matrix?rows=voices&columns=indicators&cells=count",
        "/studies/demonstration/matrix?rows=voices&columns=indicators&cells=count&paper=a3",
        "/studies/reference-2006/matrix?columns=indicators&cells=presence&order=dependence",
        "/studies/demonstration/matrix/cell?rows=voices&row=toiture%2FA&column=logic",
        Cidre + "/matrix/aim/A",
        "/studies/demonstration/matrix?cells=summaries&order=configuration",
        "/studies/demonstration/matrix?cells=quotations&rows=voices&sector=crafts",
        "/studies/demonstration/matrix?cells=summaries&columns=codes",
        "/studies/demonstration/matrix/cell?cells=summaries&row=pain&column=coordination",
        "/studies/demonstration/matrix/export?cells=quotations",
        "/studies/reference-2006/matrix?order=alike&columns=facets&cells=presence&places=published",
        Cidre + "/matrix",
        Cidre + "/matrix?by=themes",
        Cidre + "/voices",
        Cidre + "/voices?sum=A%2Flogic",
        "/studies/demonstration/voices",
        "/studies/demonstration/search",
        "/studies/demonstration/search?q=ensemble",
        "/studies/demonstration/redact",
        "/studies/demonstration/export",
        "/studies/demonstration/sources/pain-A/correct",
        "/studies/demonstration/sources/pain-A/correct?turn=8",
        DeskPage.Of("pain-A"),
        "/studies/demonstration/codebook",
        "/studies/demonstration/codebook/metier-repense",
        "/studies/demonstration/memos",
        "/studies/demonstration/framework",
        "/studies/reference-2006/framework",
        "/studies/demonstration/claims",
        "/studies/reference-2006/claims",
        "/studies/demonstration/propositions",
        "/guide",
        "/glossary",
        "/cite",
        "/nothing/at/all",
    ];
}
