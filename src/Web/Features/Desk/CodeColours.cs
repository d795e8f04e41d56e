using System.Text;
using Alliage.Web.Features.Sources;
using Alliage.Workbench;

namespace Alliage.Web.Features.Desk;

/// <summary>A study's own colours as a style sheet: pages carry no style of their own.</summary>
internal static class CodeColours
{
    public static void MapCodeColours(this IEndpointRouteBuilder app) => app.MapGet(
        "/studies/{study}/codebook.css",
        async (string study, UseCases useCases, HttpContext http, CancellationToken stop) =>
        {
            var opened = await useCases.OpenStudy.Run(study, null, stop);
            http.Response.Headers.CacheControl = "no-cache";
            return Results.Text(
                opened.Succeeded ? Sheet(opened.Value.Study.Codes.Select(c => CodeStyles.OwnColour(c.Colour)).OfType<string>().Distinct()) : "",
                "text/css",
                Encoding.UTF8);
        });

    // In the dark the same hue, lighter; only six digits ever come in here.
    private static string Sheet(IEnumerable<string> digits) => string.Concat(digits.Select(d =>
        $".k{d}, .desk {{ --k{d}: light-dark(#{d}, color-mix(in srgb, #{d} 55%, white)); }}\n.k{d} {{ --k: var(--k{d}); }}\n"
        + string.Concat(CodeStyles.Patterns.Select(p =>
            $"::highlight(k{d}-{p}) {{ background-color: color-mix(in srgb, var(--k{d}) 15%, transparent); text-decoration: underline {CodeStyles.Line(p)} 1.5px var(--k{d}); }}\n"))));
}
