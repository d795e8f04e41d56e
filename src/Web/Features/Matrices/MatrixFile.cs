using Alliage.Core.Problems;
using Alliage.Web.Wording;
using Alliage.Workbench;
using Alliage.Workbench.Comparison;
using Alliage.Workbench.Wording;

namespace Alliage.Web.Features.Matrices;

/// <summary>The matrix as a file for a spreadsheet: the same cells as on the page, all rows, in the same order.</summary>
internal static class MatrixFile
{
    public static void MapMatrixFile(this IEndpointRouteBuilder app) => app.MapGet(
        MatrixAddresses.File,
        async (string study, string format, HttpContext http, UseCases useCases, CancellationToken stop) =>
        {
            var language = Words.InCulture().Language;
            var written = await useCases.ExportMatrix.Run(study, MatrixWords.Read(w => http.Request.Query[w]), format, language, stop);
            return written.Succeeded
                ? Results.File(written.Value.Bytes, written.Value.ContentType, written.Value.Name)
                : Results.Text(string.Join('\n', written.Problems.Select(p => Said(p, language))), "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound);
        });

    private static string Said(Problem problem, string language)
    {
        var sentence = ProblemWords.In(language).Of(problem);
        return $"{sentence.Message} {sentence.Fix}";
    }
}
