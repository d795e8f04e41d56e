using Alliage.Web.Tests.Alliances;

namespace Alliage.Web.Tests.Diagnosis;

/// <summary>
/// Every page and file of a study that the program has, found in its own list of addresses: a page that is added later is
/// held to what holds here without anybody thinking of it.
/// </summary>
internal static class EveryView
{
    /// <summary>What is no view of a researcher, each with its reason.</summary>
    private static readonly string[] NotViews =
    [
        "/folder.zip", // the study itself, whole: it is kept as the answers are kept
        "/original", // the file of an interview
        "/sources/{source", // interviews, of which an owner who answers has none
        "/second-readings/",
        "/owners/", // what one owner allowed the adviser, and no researcher
    ];

    private static readonly string[] Grids = ["jaouen-2006", "granovetter-1973", "puthod-1996", "resource-saturation"];

    /// <summary>Addresses of all views of a study, with one of its alliances.</summary>
    /// <param name="site">The program.</param>
    /// <param name="study">The study.</param>
    /// <param name="alliance">The alliance.</param>
    /// <param name="answer">Id of an answer, for the address of a piece of evidence.</param>
    /// <param name="word">A word to search for.</param>
    public static IReadOnlyList<string> Of(Site site, string study, string alliance, string answer, string word) =>
    [
        .. site.Routes.Where(r => r.StartsWith("/studies/{", StringComparison.Ordinal))
            .Where(r => !NotViews.Any(n => r.Contains(n, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(r => r.Contains("{FrameworkId}", StringComparison.Ordinal) || r.EndsWith("/ask", StringComparison.Ordinal)
                ? Grids.Select(g => r.EndsWith("/ask", StringComparison.Ordinal) ? $"{r}?alliance={alliance}&framework={g}" : r.Replace("{FrameworkId}", g, StringComparison.Ordinal))
                : [r])
            .Select(r => Filled(r, study, alliance, answer)),
        $"/studies/{study}/search?q={Uri.EscapeDataString(word)}",
        $"/studies/{study}/map?view=computed&alliance={alliance}",
        $"/studies/{study}/alliances/{alliance}?by=facets",
        $"/studies/{study}/matrix?rows=voices&columns=indicators&cells=count",
        $"/studies/{study}/matrix?rows=voices&columns=themes&cells=quotations",
        $"/studies/{study}/matrix?rows=voices&columns=facets&cells=presence",
        $"/studies/{study}/matrix.csv?rows=voices&columns=indicators&cells=count",
        $"/studies/{study}/alliances/{alliance}/matrix?by=themes",
        $"/studies/{study}?all=1",
    ];

    private static string Filled(string route, string study, string alliance, string answer) => string.Join('/', route.Split('/').Select(part => part switch
    {
        "{StudyName}" or "{Study}" or "{study}" => study,
        "{AllianceId}" or "{alliance}" or "{Alliance}" => alliance,
        "{Subject}" => "reading",
        "{About}" => "could-be-anyone",
        "{Account}" or "{Voice}" => "A",
        "{Kind}" => "attributes",
        "{kind}" => "answer",
        "{**id}" => answer,
        "{Key}" => "substitutability",
        "{Teller}" => "A",
        "{CodeId}" or "{Id}" or "{Word}" => "none",
        "{format:regex(^(xlsx|csv)$)}" => "csv",
        _ => part.Replace("{format:regex(^(xlsx|csv)$)}", "csv", StringComparison.Ordinal),
    }));
}
